import type { Edition } from "./clause.ts";
import type { CoverageQuestion } from "./facts.ts";
import { judge } from "./judge.ts";
import { plusDays } from "./lifecycle/days-of-other-phase.ts";
import { MILESTONE_FIELDS, MILESTONE_KINDS, type Milestones } from "./lifecycle/milestones.ts";
import { phaseOn } from "./lifecycle/phase.ts";

/**
 * The last calendar date on which the outcome holds if nothing but time passes, found by asking again on the day after
 * each announced milestone of the version asked about. Null where no announced date changes it.
 */
export function outcomeHoldsThrough(question: CoverageQuestion, edition: Edition, version: Milestones): string | null {
  const { segment } = question.facts;
  const { outcome } = judge(question, edition);
  for (const lastDay of turningDays(version, question.on)) {
    const on = plusDays(lastDay, 1);
    if (on === null) return null;
    const later = { ...question, on, facts: { ...question.facts, phase: phaseOn(segment, version, on) } };
    if (judge(later, edition).outcome !== outcome) return lastDay;
  }
  return null;
}

/** The days, from `on`, after which the phase may differ, in order. */
function turningDays(version: Milestones, on: string): string[] {
  const days = MILESTONE_KINDS.flatMap((kind) => {
    const date = version[MILESTONE_FIELDS[kind]];
    if (date === null) return [];
    return [kind === "RELEASE" ? plusDays(date, -1) : date].filter((day) => day !== null);
  });
  return [...new Set(days)].filter((day) => day >= on).sort();
}
