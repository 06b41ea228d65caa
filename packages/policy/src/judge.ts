import type { Case, Edition } from "./clause.ts";
import type { Conclusion } from "./conclude.ts";
import { casesThatApply, conclude, standsIn } from "./conclude.ts";
import { profileOf, termsInForce } from "./conditions.ts";
import type { Outcome } from "./decision.ts";
import type { CoverageQuestion, PlanResponseTime } from "./facts.ts";

/** The part of a decision that asking again can change. */
export interface Judgement extends Conclusion {
  readonly outcome: Outcome;
  readonly responseCommitment: PlanResponseTime | null;
  readonly applied: readonly Case[];
}

/** Weighs one question. Throws where the edition has a gap, which the completeness tests rule out. */
export function judge(question: CoverageQuestion, edition: Edition): Judgement {
  const standing = casesThatApply(profileOf(question), edition);
  const waivedIds = waivedClauses(question);
  const waived = standing.filter((each) => waivedIds.has(each.clause) && !standsIn(each));
  const applied = waived.length === 0 ? standing : standing.filter((each) => !waived.includes(each));
  const conclusion = conclude(applied, waived);
  const { outcome } = conclusion;
  if (outcome === null) {
    throw new Error(`Edition ${edition.id} neither includes nor excludes requests of kind ${question.facts.kind}`);
  }
  return { ...conclusion, outcome, applied, responseCommitment: responseCommitmentOf(question, outcome) };
}

function waivedClauses({ facts, on }: CoverageQuestion): ReadonlySet<string> {
  const waiving = termsInForce(facts.specialTerms, on).filter((term) => term.waives);
  return new Set(waiving.flatMap((term) => term.clauses));
}

// Clause 4: a response time is only ever one that a paid plan promised for this severity, and for support that is given.
function responseCommitmentOf({ facts }: CoverageQuestion, outcome: Outcome): PlanResponseTime | null {
  if (outcome !== "COVERED" && outcome !== "LIMITED") return null;
  return facts.planResponseTimes.find((time) => time.severity === facts.severity) ?? null;
}
