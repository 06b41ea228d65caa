import { type Combination, calendarDateOf, type SpecialTerm } from "@supportbook/policy";
import { useQuery } from "@tanstack/react-query";
import { factsShowing } from "../coverage/facts-showing.ts";
import { writeLink } from "../coverage/link.ts";
import { useMarket } from "../coverage/use-catalogue.ts";
import { RulebookTermsDocument } from "../gql/rulebook.ts";
import { request } from "../graphql-client.ts";
import { paths } from "../paths.ts";
import { useActingClauses } from "./use-acting-clauses.ts";

/** A term of a product that names the clause. */
export interface NamingTerm {
  readonly product: { readonly slug: string; readonly name: string };
  readonly term: SpecialTerm;
}

/** A question that shows the clause at work. */
export interface Showing {
  readonly combination: Combination;
  /** Null where the catalogue has nothing that would show it. */
  readonly link: string | null;
}

/** Where a clause acts outside the book. */
export interface ClauseUses {
  readonly cited: Showing | null;
  /** Null for a clause that never sets the outcome. */
  readonly decides: Showing | null;
  readonly terms: readonly NamingTerm[];
}

/** By the clause's id; undefined until all is known. */
export function useClauseUses(edition: string): ((clause: string) => ClauseUses) | undefined {
  const acting = useActingClauses(edition);
  const { data: market } = useMarket();
  const { data: termed } = useQuery({
    queryKey: ["rulebook", "terms"],
    queryFn: async ({ signal }) => (await request(RulebookTermsDocument, {}, { signal })).products.nodes,
  });
  if (acting === undefined || market === undefined || termed === undefined) return undefined;
  const on = calendarDateOf(market.now, market.vendorTimeZone);
  const showing = (combination: Combination | null | undefined): Showing | null => {
    if (combination == null) return null;
    const asked = factsShowing(combination, { market, termed, on });
    return { combination, link: asked === null ? null : paths.coverage(writeLink(asked).toString()) };
  };
  return (clause) => ({
    cited: showing(acting.get(clause)?.cited),
    decides: showing(acting.get(clause)?.decides),
    terms: termed.flatMap(({ specialTerms, ...product }) =>
      specialTerms.filter((term) => term.clauses.includes(clause)).map((term) => ({ product, term })),
    ),
  });
}
