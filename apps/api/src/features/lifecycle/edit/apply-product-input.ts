import { requiredValue, textOr, textsOr, valueOr } from "../../../platform/partial-input.ts";
import { NOTHING_SAID_OF_PRODUCT } from "../change/facts-of.ts";
import type { ProductFacts } from "../snapshot/catalogue.ts";
import type {
  CreateProductInput,
  ProductDetailsInput,
  ProductIdentifierInput,
  SpecialTermInput,
  UpdateProductInput,
} from "./product.input.ts";

/** The facts of a product that does not exist yet. */
export function newProductFacts(input: CreateProductInput): ProductFacts {
  const { name, segment, licensing } = input;
  return withDetails({ ...NOTHING_SAID_OF_PRODUCT, name: name.trim(), segment, licensing }, input);
}

/** `facts` with what the input says: an absent field stays, null clears. @throws Refused where that cannot be cleared. */
export function withProductInput(facts: ProductFacts, input: UpdateProductInput): ProductFacts {
  const identity = {
    name: requiredValue("name", input.name, facts.name).trim(),
    segment: requiredValue("segment", input.segment, facts.segment),
    licensing: requiredValue("licensing", input.licensing, facts.licensing),
  };
  return withDetails({ ...facts, ...identity }, input);
}

function withDetails(facts: ProductFacts, input: ProductDetailsInput): ProductFacts {
  const { milestoneLabels, identifiers, specialTerms } = input;
  return {
    ...facts,
    platforms: textsOr(input.platforms, facts.platforms),
    category: textOr(input.category, facts.category),
    tags: textsOr(input.tags, facts.tags),
    aliases: textsOr(input.aliases, facts.aliases),
    versionCommand: textOr(input.versionCommand, facts.versionCommand),
    milestoneLabels:
      milestoneLabels === undefined
        ? facts.milestoneLabels
        : Object.fromEntries((milestoneLabels ?? []).map(({ milestone, label }) => [milestone, label.trim()])),
    identifiers: valueOr<ProductFacts["identifiers"]>(identifiers, facts.identifiers, []).map(trimmed),
    specialTerms: specialTerms === undefined ? facts.specialTerms : (specialTerms ?? []).map(specialTermOf),
  };
}

function trimmed({ type, id }: ProductIdentifierInput) {
  return { type: type.trim(), id: id.trim() };
}

function specialTermOf(term: SpecialTermInput): ProductFacts["specialTerms"][number] {
  return {
    clauses: [...term.clauses],
    waives: term.waives,
    summary: term.summary.trim(),
    url: textOr(term.url, null),
    from: term.from ?? null,
    to: term.to ?? null,
  };
}
