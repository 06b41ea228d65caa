import type { Edition } from "./clause.ts";
import type { CoverageQuestion } from "./facts.ts";
import { judge } from "./judge.ts";
import { plusDays } from "./lifecycle/days-of-other-phase.ts";
import { MILESTONE_FIELDS, MILESTONE_KINDS, type Milestones } from "./lifecycle/milestones.ts";
import { phaseOn } from "./lifecycle/phase.ts";
import { reaches, type ServiceOffer, soldServicesIn } from "./market.ts";

/** What is announced of the days to come. */
export interface Foreseen {
  /** Of the version asked about. */
  readonly version: Milestones;
  /** What is and will be sold, as the question's own market has it. */
  readonly offers: readonly ServiceOffer[];
}

/**
 * The last calendar date on which the outcome holds if nothing but time passes, found by asking again on the day after
 * each announced milestone of the version asked about and each day on which an offer starts or ends. Null where no
 * announced date changes it.
 */
export function outcomeHoldsThrough(question: CoverageQuestion, edition: Edition, ahead: Foreseen): string | null {
  const { version, offers } = ahead;
  const { segment, country } = question.facts;
  const { outcome } = judge(question, edition);
  const nearby = offers.filter((offer) => reaches(offer, country));
  for (const lastDay of turningDays({ version, offers: nearby }, question.on)) {
    const on = plusDays(lastDay, 1);
    if (on === null) return null;
    const changed = { phase: phaseOn(segment, version, on), soldServices: soldServicesIn(nearby, country, on) };
    const later = { ...question, on, facts: { ...question.facts, ...changed } };
    if (judge(later, edition).outcome !== outcome) return lastDay;
  }
  return null;
}

/** The days, from `on`, after which the phase or what is sold may differ, in order. */
function turningDays({ version, offers }: Foreseen, on: string): string[] {
  const starts = [version.releasedOn, ...offers.map(({ soldFrom }) => soldFrom)];
  const ends = MILESTONE_KINDS.filter((kind) => kind !== "RELEASE").map((kind) => version[MILESTONE_FIELDS[kind]]);
  const lastDays = [
    ...starts.map((date) => (date === null ? null : plusDays(date, -1))),
    ...ends,
    ...offers.map(({ soldThrough }) => soldThrough),
  ];
  return [...new Set(lastDays.filter((day) => day !== null))].filter((day) => day >= on).sort();
}
