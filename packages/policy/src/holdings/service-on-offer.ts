import type { Case, Edition } from "../clause.ts";
import { serviceOf } from "../conclude.ts";
import type { CoverageDecision } from "../decision.ts";
import type { CoverageQuestion, Phase, ServiceCode } from "../facts.ts";

/** An extension lengthens support; it brings no release forward. */
const LENGTHENED: readonly (Phase | null)[] = ["EXTENDED", "ENDED"];

/**
 * The paid service to which a refusal under 4.2 or 4.3.2 points, whether or not it is sold anywhere (clause 5.1); null
 * where support is given or no service helps.
 */
export function serviceOnOffer(
  { facts }: CoverageQuestion,
  edition: Edition,
  { outcome, decidedBy }: Pick<CoverageDecision, "outcome" | "decidedBy">,
): ServiceCode | null {
  if (outcome === "COVERED" || outcome === "LIMITED") return null;
  const helps = ({ effect }: Case) => effect.kind === "EXCLUDES" || LENGTHENED.includes(facts.phase);
  const refusals = edition.cases.filter(
    (each) => decidedBy.includes(each.clause) && (each.effect.kind === "EXCLUDES" || each.effect.kind === "DENIES"),
  );
  return (
    refusals
      .filter(helps)
      .map(serviceOf)
      .find((service) => service !== null) ?? null
  );
}

/** Whether a question is refused by exclusions of 4.2 alone that no paid service lifts, wherever one asks (clause 5.1). */
export function isSoldNowhere(
  question: CoverageQuestion,
  edition: Edition,
  decision: Pick<CoverageDecision, "outcome" | "decidedBy">,
): boolean {
  if (decision.outcome !== "NOT_COVERED" || serviceOnOffer(question, edition, decision) !== null) return false;
  const deciding = edition.cases.filter(({ clause }) => decision.decidedBy.includes(clause));
  return deciding.length > 0 && deciding.every(({ effect }) => effect.kind === "EXCLUDES");
}
