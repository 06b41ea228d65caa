import { type Milestones, type Phase, phaseOn, plusDays, type Segment } from "@supportbook/policy";

/** Days in a row on which a version is in one phase. Calendar dates, `YYYY-MM-DD`, both included. */
export interface PhaseSpan {
  readonly phase: Phase;
  /** Null: nobody knows since when. */
  readonly from: string | null;
  /** Null: no end is announced; of ENDED, there is none. */
  readonly through: string | null;
  /** The phase began on some later day that nobody knows: what came before it is not on record. */
  readonly begunUndated: boolean;
}

export type DatedVersion = Milestones & { readonly product: { readonly segment: Segment } };

/** The life of a version, its first phase first: the spans cover all days, one after another. */
export function phaseSpans(version: DatedVersion): PhaseSpan[] {
  const starts = [null, ...turningDays(version)];
  const spans: PhaseSpan[] = [];
  for (const [place, from] of starts.entries()) {
    const phase = phaseOn(version.product.segment, version, from ?? EARLIEST);
    const through = dayBefore(starts[place + 1]);
    const last = spans.at(-1);
    if (last?.phase === phase) spans[spans.length - 1] = { ...last, through };
    else spans.push({ phase, from, through, begunUndated: isBegunUndated(version, phase, from) });
  }
  return spans;
}

/** Before any date that a version may have. */
const EARLIEST = "0001-01-01";

const dayBefore = (day: string | null | undefined) => (day == null ? null : plusDays(day, -1));

/** Every day on which the phase may turn, the earliest first. */
function turningDays(version: Milestones): string[] {
  const ends = [version.fullSupportEndsOn, version.supportEndsOn, version.extendedSupportEndsOn];
  const days = [version.releasedOn, ...ends.map((end) => (end === null ? null : plusDays(end, 1)))];
  return [...new Set(days.filter((day) => day !== null))].sort();
}

/**
 * Whether a version counts as past an end from its very first day only because that end passed on an unknown day.
 *
 * Interpretation: a phase other than full support that begins with the release was not the first one in truth.
 */
function isBegunUndated(version: Milestones, phase: Phase, from: string | null): boolean {
  const someEndIsUndated = version.endedOnUnknownDate || version.undatedMilestones.some((kind) => kind !== "RELEASE");
  return someEndIsUndated && from === version.releasedOn && phase !== "FULL" && phase !== "UPCOMING";
}
