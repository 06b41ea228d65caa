import {
  type Combination,
  type ConditionValue,
  ENVIRONMENT_FACTS,
  type Market,
  SERVICE_CODES,
  type ServiceCode,
  type SpecialTerm,
  soldServicesIn,
  termsInForce,
} from "@supportbook/policy";
import { type AskedFacts, NOTHING_ASKED } from "./asked-facts.ts";
import { COUNTRIES } from "./countries.ts";

/** A product that has terms of its own. */
export interface TermedProduct {
  readonly slug: string;
  readonly specialTerms: readonly SpecialTerm[];
}

interface Catalogue {
  readonly market: Market;
  readonly termed: readonly TermedProduct[];
  /** The calendar date on which terms are to be in force. */
  readonly on: string;
}

type Wanted = ReadonlyMap<string, ConditionValue>;

/**
 * A question that shows a combination of facts, out of what the catalogue has: facts that follow from others are brought
 * about by what they follow from. Null where the catalogue has nothing that would show it.
 */
export function factsShowing(combination: Combination, catalogue: Catalogue): AskedFacts | null {
  const wanted: Wanted = new Map(combination.map(({ fact, value }) => [fact, value]));
  const plan = planFor(wanted, catalogue.market);
  const country = countryFor(wanted, catalogue);
  const subject = subjectFor(wanted, catalogue);
  if (plan === null || country === undefined || subject === null) return null;
  return {
    ...NOTHING_ASKED,
    ...direct(wanted),
    ...plan,
    ...subject,
    country,
    services: SERVICE_CODES.filter((code) => wanted.get(`held:${code}`) === true),
    problems: wanted.get("severalProblems") === true ? 2 : 1,
  };
}

/** Facts that a question says as they are. Whatever is not wanted may have any value; a kind of request there must be. */
function direct(wanted: Wanted): Partial<AskedFacts> {
  const environment = ENVIRONMENT_FACTS.map((fact) => [fact, wanted.get(`environment.${fact}`) ?? null]);
  return {
    kind: "SOFTWARE_FAULT",
    ...Object.fromEntries(
      ["kind", "licence", "gaveInformation"].filter((fact) => wanted.has(fact)).map((fact) => [fact, wanted.get(fact)]),
    ),
    environment: Object.fromEntries(environment),
  };
}

function subjectFor(wanted: Wanted, { termed, on }: Catalogue): Partial<AskedFacts> | null {
  if (wanted.get("specialTerms") !== true) {
    const [licensing, phase] = [wanted.get("licensing") ?? null, wanted.get("phase") ?? null];
    return { segment: wanted.get("segment") ?? "BUSINESS", licensing, phase } as Partial<AskedFacts>;
  }
  // A product settles the facts that would stand beside it, so that a combination which names them is not shown by one.
  if (["segment", "licensing", "phase"].some((fact) => wanted.has(fact))) return null;
  const product = termed.find(({ specialTerms }) => termsInForce(specialTerms, on).length > 0);
  return product === undefined ? null : { product: product.slug };
}

function planFor(wanted: Wanted, { plans }: Market): Partial<AskedFacts> | null {
  if (wanted.get("planCommits") !== true) return {};
  for (const [plan, { responseTimes }] of plans) {
    const [promised] = responseTimes;
    if (promised !== undefined) return { plan, severity: promised.severity };
  }
  return null;
}

/** A country in which what is wanted is sold, and what is not wanted is not; undefined where there is none. */
function countryFor(wanted: Wanted, { market, on }: Catalogue): string | null | undefined {
  const known = wanted.get("countryKnown");
  return [null, ...COUNTRIES].find((country) => {
    if (known !== undefined && known !== (country !== null)) return false;
    const sold: readonly ServiceCode[] = soldServicesIn(market.offers, country, on);
    return SERVICE_CODES.every((code) => (wanted.get(`sold:${code}`) ?? sold.includes(code)) === sold.includes(code));
  });
}
