import type { Edition } from "./clause.ts";
import type { CoverageQuestion, Facts } from "./facts.ts";
import { type NamedSubject, phaseForAccount } from "./holdings/account-phase.ts";
import { establishedOn, factsOnRecord, type OnRecord, turningDaysOf } from "./holdings/on-record.ts";
import { judge } from "./judge.ts";
import { plusDays } from "./lifecycle/days-of-other-phase.ts";
import { MILESTONE_FIELDS, MILESTONE_KINDS, type Milestones } from "./lifecycle/milestones.ts";
import { phaseOn } from "./lifecycle/phase.ts";
import { reaches, type ServiceOffer, soldServicesIn } from "./market.ts";

/** What is announced of the days to come. */
export interface Foreseen {
  /** Of the version asked about; null where none is named. */
  readonly version: Milestones | null;
  /** What is and will be sold, as the question's own market has it. */
  readonly offers: readonly ServiceOffer[];
  /** What is on record of the customer, as the question was asked with it; left out where nobody is named. */
  readonly onRecord?: { readonly record: OnRecord; readonly subject: NamedSubject };
}

/**
 * The last calendar date on which the outcome holds if nothing but time passes, found by asking again on the day after
 * each announced milestone of the version asked about, each day on which an offer starts or ends, and each on which
 * something that the account holds does, a licence's grace period included. Null where no known date changes it.
 */
export function outcomeHoldsThrough(question: CoverageQuestion, edition: Edition, ahead: Foreseen): string | null {
  const { outcome } = judge(question, edition);
  const nearby = ahead.offers.filter((offer) => reaches(offer, question.facts.country));
  const foreseen = { ...ahead, offers: nearby };
  for (const lastDay of turningDays(foreseen, question.on)) {
    const on = plusDays(lastDay, 1);
    if (on === null) return null;
    const later = { ...question, on, facts: { ...question.facts, ...factsOn(on, question.facts, foreseen) } };
    if (judge(later, edition).outcome !== outcome) return lastDay;
  }
  return null;
}

/** What of the facts the day alone decides. */
function factsOn(on: string, { segment, phase, country }: Facts, { version, offers, onRecord }: Foreseen) {
  const soldServices = soldServicesIn(offers, country, on);
  const published = version === null ? phase : phaseOn(segment, version, on);
  if (onRecord === undefined) return { phase: published, soldServices };
  const established = establishedOn(onRecord.record, onRecord.subject, on);
  return {
    ...factsOnRecord(onRecord.record, established),
    phase: published === null ? null : phaseForAccount(published, established.extension),
    soldServices,
  };
}

/** The days, from `on`, after which the facts may differ, in order. */
function turningDays({ version, offers, onRecord }: Foreseen, on: string): string[] {
  const starts = [version?.releasedOn ?? null, ...offers.map(({ soldFrom }) => soldFrom)];
  const ends = MILESTONE_KINDS.filter((kind) => kind !== "RELEASE").map(
    (kind) => version?.[MILESTONE_FIELDS[kind]] ?? null,
  );
  const lastDays = [
    ...starts.map((date) => (date === null ? null : plusDays(date, -1))),
    ...ends,
    ...offers.map(({ soldThrough }) => soldThrough),
    ...(onRecord === undefined ? [] : turningDaysOf(onRecord.record)),
  ];
  return [...new Set(lastDays.filter((day) => day !== null))].filter((day) => day >= on).sort();
}
