import {
  type CoverageDecision,
  type CoverageQuestion,
  calendarDateOf,
  decideInMarket,
  type Edition,
  editionAt,
  editions,
  matchBuild,
  outcomeHoldsThrough,
  questionOf,
  type Subject,
} from "@supportbook/policy";
import { type AskedFacts, saidFacts } from "./asked-facts.ts";
import type { AskedMarket, AskedProduct, OfferedVersion } from "./catalogue-facts.ts";

/** Why nothing can be decided about what was named. */
export type Obstacle =
  | { readonly fact: "product"; readonly reason: "UNKNOWN" }
  | { readonly fact: "version"; readonly reason: "UNKNOWN" | "AMBIGUOUS"; readonly candidates: readonly string[] }
  | { readonly fact: "at"; readonly reason: "BEFORE_RULES"; readonly first: string };

export interface Decided {
  readonly question: CoverageQuestion;
  readonly edition: Edition;
  readonly decision: CoverageDecision;
  /** The version that the question is about: the one named, or the one that the named build belongs to. */
  readonly version: OfferedVersion | null;
  readonly holdsThrough: string | null;
}

export type Answer =
  | { readonly state: "INCOMPLETE"; readonly missing: readonly ("subject" | "kind")[] }
  | { readonly state: "OBSTRUCTED"; readonly obstacle: Obstacle }
  | ({ readonly state: "DECIDED" } & Decided);

export interface Surroundings {
  readonly market: AskedMarket;
  /** The product that the facts name; null where the catalogue has none of that slug, or none is named. */
  readonly product: AskedProduct | null;
  /** The instant asked about, ISO 8601 in UTC. */
  readonly at: string;
}

type Found = { readonly subject: Subject; readonly version: OfferedVersion | null } | { readonly obstacle: Obstacle };

/** Asks the rules in the browser, out of what the server itself would use. Pure. */
export function askRules(asked: AskedFacts, { market, product, at }: Surroundings): Answer {
  const { kind } = asked;
  const hasSubject = asked.product !== null || asked.segment !== null;
  if (!hasSubject || kind === null) {
    return {
      state: "INCOMPLETE",
      missing: [...(hasSubject ? [] : ["subject" as const]), ...(kind === null ? ["kind" as const] : [])],
    };
  }
  const on = calendarDateOf(at, market.vendorTimeZone);
  const edition = editionAt(on);
  if (edition === null) {
    return {
      state: "OBSTRUCTED",
      obstacle: { fact: "at", reason: "BEFORE_RULES", first: editions[0]?.effectiveFrom ?? "" },
    };
  }
  const found = subjectOf(asked, product);
  if ("obstacle" in found) return { state: "OBSTRUCTED", ...found };
  const { subject, version } = found;
  const question = questionOf({ subject, said: saidFacts(asked, kind), market, at, on });
  const decision = decideInMarket(question, edition, market);
  const holdsThrough =
    version === null ? null : outcomeHoldsThrough(question, edition, { version, offers: market.offers });
  return { state: "DECIDED", question, edition, decision, version, holdsThrough };
}

function subjectOf(asked: AskedFacts, product: AskedProduct | null): Found {
  if (asked.product === null) {
    const { segment, licensing, phase } = asked;
    // `askRules` has seen to it that one of the two is there.
    if (segment === null) throw new Error("Neither a product nor a segment is named.");
    return { subject: { segment, licensing, phase, specialTerms: [], version: null, versions: [] }, version: null };
  }
  if (product === null) return { obstacle: { fact: "product", reason: "UNKNOWN" } };
  const { segment, licensing, specialTerms, versions } = product;
  const of = { segment, licensing, phase: null, specialTerms, versions };
  if (asked.version === null) return { subject: { ...of, version: null }, version: null };
  const match = matchBuild(asked.version, versions);
  if (match.version === null) {
    const reason = match.kind === "AMBIGUOUS" ? ("AMBIGUOUS" as const) : ("UNKNOWN" as const);
    return { obstacle: { fact: "version", reason, candidates: match.candidates.map(({ name }) => name) } };
  }
  return { subject: { ...of, version: match.version }, version: match.version };
}
