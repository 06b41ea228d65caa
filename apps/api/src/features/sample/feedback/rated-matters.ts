import type { LicenceStatus, Outcome, Phase, RequestKind, Segment } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { checkCoverage } from "../../coverage/index.ts";
import { NoSampleProducts } from "../load-licences.ts";
import { SAMPLE_PRODUCTS } from "../sample-products.ts";

/** What customers were helped with, or refused, and what the rules said of it. */
export interface RatedMatter {
  readonly product: string;
  /** Slug of the product, a slash, and the name of the version. */
  readonly version: string;
  readonly phase: Phase | null;
  readonly segment: Segment;
  readonly kind: RequestKind;
  readonly outcome: Outcome;
  readonly clauses: readonly string[];
  readonly edition: string;
}

export type RatedMatters = readonly [RatedMatter, ...RatedMatter[]];

export interface MatterChoice {
  /** Slugs; all of the invented vendor's products where it is left out. */
  readonly products?: readonly string[];
  readonly versionsOfProduct: number;
  readonly kinds: readonly RequestKind[];
}

/**
 * Asks the rules once of every product, version and kind that is chosen.
 * @throws NoSampleProducts where the catalogue has none of the products.
 */
export async function rateableMatters(context: Context, choice: MatterChoice): Promise<RatedMatters> {
  const matters: RatedMatter[] = [];
  for (const each of candidates(context, choice)) matters.push(await decided(context, each));
  const [first, ...others] = matters;
  if (first === undefined) throw new NoSampleProducts("The catalogue has none of the invented vendor's products.");
  return [first, ...others];
}

type Candidate = Pick<RatedMatter, "product" | "kind"> & { readonly name: string };

function candidates({ catalogue }: Context, choice: MatterChoice): Candidate[] {
  const { products = SAMPLE_PRODUCTS.map(({ slug }) => slug), versionsOfProduct, kinds } = choice;
  const { productBySlug } = catalogue.current();
  return products.flatMap((product) => {
    const sold = SAMPLE_PRODUCTS.find(({ slug }) => slug === product)?.versions.filter(({ released }) => released < 0);
    const known = new Set(productBySlug.get(product)?.versions.map(({ name }) => name));
    const versions = (sold ?? []).filter(({ name }) => known.has(name)).slice(0, versionsOfProduct);
    return versions.flatMap(({ name }) => kinds.map((kind) => ({ product, name, kind })));
  });
}

async function decided(context: Context, { product, name, kind }: Candidate): Promise<RatedMatter> {
  const { question, decision } = await checkCoverage(context, {
    product,
    version: name,
    kind,
    country: "DE",
    severity: 3,
    licence: "VALID" satisfies LicenceStatus,
    problems: 1,
    hypothetical: true,
  });
  return {
    product,
    version: `${product}/${name}`,
    phase: question.facts.phase,
    segment: question.facts.segment,
    kind,
    outcome: decision.outcome,
    clauses: [...new Set(decision.findings.map(({ clause }) => clause))],
    edition: decision.edition,
  };
}
