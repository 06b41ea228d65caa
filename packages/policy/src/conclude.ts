import type { Case, Edition } from "./clause.ts";
import type { Profile } from "./conditions.ts";
import { holds } from "./conditions.ts";
import type { Guarantee, Outcome } from "./decision.ts";
import type { ServiceCode } from "./facts.ts";

export interface Conclusion {
  /** null: the rules do not say. An edition for which this can happen is faulty; the analysis looks for it. */
  readonly outcome: Outcome | null;
  readonly guarantee: Guarantee;
  readonly decidedBy: readonly string[];
}

/** The rows that apply at a point of the fact space, in the rules' order. Exceptions have taken out what they override. */
export function casesThatApply(profile: Profile, { cases }: Pick<Edition, "cases">): readonly Case[] {
  const matching = cases.filter((each) => holds(each.when, profile));
  const overridden = matching.flatMap((each) => each.overrides);
  return overridden.length === 0 ? matching : matching.filter((each) => !overridden.includes(each.clause));
}

/**
 * What the rows that apply amount to. Precedence: denied, excluded, limited, covered. `waived` are rows that a product's
 * own terms (4.0) took out of effect.
 */
export function conclude(applied: readonly Case[], waived: readonly Case[] = []): Conclusion {
  return { ...outcomeOf(applied, waived), guarantee: guaranteeOf(applied) };
}

function outcomeOf(applied: readonly Case[], waived: readonly Case[]): Pick<Conclusion, "outcome" | "decidedBy"> {
  const denials = withEffect(applied, "DENIES");
  if (denials.length > 0) return { outcome: "NOT_COVERED", decidedBy: idsOf(denials) };

  const lifted = new Set(applied.flatMap((each) => each.lifts));
  const exclusions = withEffect(applied, "EXCLUDES");
  const inForce = exclusions.filter((each) => !lifted.has(each.clause));
  if (inForce.length > 0) {
    const bought = inForce.every((each) => isOffered(serviceOf(each), applied));
    return { outcome: bought ? "PAID_SERVICE" : "NOT_COVERED", decidedBy: idsOf(inForce) };
  }

  // 4.0: where a product's own terms waive the clause that includes the request, standard support does not include it.
  const isAbsent = exclusions.length === 0 && !applied.some(includesRequest);
  if (isAbsent && waived.some(includesRequest)) return { outcome: "NOT_COVERED", decidedBy: standIns(applied) };
  if (isAbsent && !waived.some((each) => each.effect.kind === "EXCLUDES")) return { outcome: null, decidedBy: [] };

  const limiting = withEffect(applied, "LIMITS");
  if (limiting.length > 0) return { outcome: "LIMITED", decidedBy: idsOf(limiting) };
  const covering = applied.filter(
    (each) =>
      each.effect.kind === "INCLUDES" ||
      exclusions.includes(each) ||
      each.lifts.length > 0 ||
      // 4.0: where they waive the exclusion, it is they that let the request in.
      (isAbsent && standsIn(each)),
  );
  return { outcome: "COVERED", decidedBy: idsOf(covering) };
}

// Interpretation 10: no promise of a paid plan survives a case for which nothing is guaranteed.
function guaranteeOf(applied: readonly Case[]): Guarantee {
  if (withEffect(applied, "DISCLAIMS").length > 0) return "NONE";
  const promises = applied.map(({ effect }) => (effect.kind === "COMMITS" ? effect.promise : null));
  return promises.includes("RESPONSE_TIME") ? "RESPONSE_TIME" : "BEST_EFFORT";
}

const withEffect = (cases: readonly Case[], kind: Case["effect"]["kind"]) =>
  cases.filter((each) => each.effect.kind === kind);
const includesRequest = ({ effect }: Case) => effect.kind === "INCLUDES" && effect.ground === "REQUEST";
const standIns = (cases: readonly Case[]) => idsOf(cases.filter(standsIn));
const idsOf = (cases: readonly Case[]) => [...new Set(cases.map((each) => each.clause))];
const isOffered = (service: ServiceCode | null, cases: readonly Case[]) =>
  service !== null && cases.some(({ effect }) => effect.kind === "OFFERS" && effect.service === service);

/** Whether a row speaks in place of the clauses that a product's own terms waive (4.0). */
export const standsIn = ({ effect }: Case) => effect.kind === "INFORMS" && effect.standsIn;

/** The paid service that a row names, or null. */
export function serviceOf({ effect }: Case): ServiceCode | null {
  return "service" in effect ? effect.service : null;
}
