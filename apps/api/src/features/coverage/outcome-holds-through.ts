import { decide, MILESTONE_FIELDS, MILESTONE_KINDS } from "@supportbook/policy";
import { type CatalogueVersion, phaseOf } from "../lifecycle/index.ts";
import type { CheckedCoverage } from "./check-coverage.ts";

/**
 * The last calendar date on which the outcome holds if nothing but time passes, found by asking again on the day after
 * each announced milestone. Null where no announced date changes it.
 */
export function outcomeHoldsThrough({ question, edition, subject, decision }: CheckedCoverage): string | null {
  const { version } = subject;
  if (version === null) return null;
  for (const lastDay of turningDays(version, question.on)) {
    const next = Temporal.PlainDate.from(lastDay).add({ days: 1 }).toString();
    const later = { ...question, on: next, facts: { ...question.facts, phase: phaseOf(version, next) } };
    if (decide(later, edition).outcome !== decision.outcome) return lastDay;
  }
  return null;
}

/** The days, from `on`, after which the phase may differ, in order. */
function turningDays(version: CatalogueVersion, on: string): string[] {
  const days = MILESTONE_KINDS.flatMap((kind) => {
    const date = version[MILESTONE_FIELDS[kind]];
    if (date === null) return [];
    return [kind === "RELEASE" ? Temporal.PlainDate.from(date).subtract({ days: 1 }).toString() : date];
  });
  return [...new Set(days)].filter((day) => day >= on).sort();
}
