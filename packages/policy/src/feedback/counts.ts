import { WAIT_BUCKETS } from "./wait-buckets.ts";

/** The scales on which customers answer: the first step and the last, both inclusive. */
export const FEEDBACK_SCALES = {
  satisfaction: { first: 1, last: 5 },
  effort: { first: 1, last: 7 },
  recommend: { first: 0, last: 10 },
} as const;
export type FeedbackScale = keyof typeof FEEDBACK_SCALES;

/**
 * What is counted of one group of feedback, and all that its figures need. Every number adds up: the counts of two
 * disjoint groups together are the sums, which is what lets rollups be kept.
 */
export interface FeedbackCounts {
  /** Pieces of feedback, whichever questions they answer. */
  readonly feedback: number;
  /** Answers by step: element 0 counts the first step of the scale. */
  readonly satisfaction: readonly number[];
  readonly effort: readonly number[];
  readonly recommend: readonly number[];
  /** Invitations sent in the period, and how many of THESE were answered, whenever that was. */
  readonly sent: number;
  readonly answered: number;
  /** Requests for which it was decided whether to ask, and how many of these were asked. */
  readonly decided: number;
  readonly offered: number;
  /** Requests rated 4 or 5, and how many of these were reopened after the rating. */
  readonly ratedGood: number;
  readonly reopenedAfterGood: number;
  /** Answers by the time from the invitation to them, in the buckets of `WAIT_BUCKETS`. */
  readonly waits: readonly number[];
}

const stepsOf = ({ first, last }: { readonly first: number; readonly last: number }) => last - first + 1;

const LENGTHS = {
  satisfaction: stepsOf(FEEDBACK_SCALES.satisfaction),
  effort: stepsOf(FEEDBACK_SCALES.effort),
  recommend: stepsOf(FEEDBACK_SCALES.recommend),
  waits: WAIT_BUCKETS.length,
} as const;

const zeros = (length: number): readonly number[] => Array.from({ length }, () => 0);

export const NO_FEEDBACK: FeedbackCounts = {
  feedback: 0,
  satisfaction: zeros(LENGTHS.satisfaction),
  effort: zeros(LENGTHS.effort),
  recommend: zeros(LENGTHS.recommend),
  sent: 0,
  answered: 0,
  decided: 0,
  offered: 0,
  ratedGood: 0,
  reopenedAfterGood: 0,
  waits: zeros(LENGTHS.waits),
};

/** The counts of two groups that have nothing in common, as one. */
export function addFeedback(one: FeedbackCounts, two: FeedbackCounts): FeedbackCounts {
  const each = (a: readonly number[], b: readonly number[]) => a.map((count, index) => count + (b[index] ?? 0));
  return {
    feedback: one.feedback + two.feedback,
    satisfaction: each(one.satisfaction, two.satisfaction),
    effort: each(one.effort, two.effort),
    recommend: each(one.recommend, two.recommend),
    sent: one.sent + two.sent,
    answered: one.answered + two.answered,
    decided: one.decided + two.decided,
    offered: one.offered + two.offered,
    ratedGood: one.ratedGood + two.ratedGood,
    reopenedAfterGood: one.reopenedAfterGood + two.reopenedAfterGood,
    waits: each(one.waits, two.waits),
  };
}

const PARTS = [
  ["answered", "sent"],
  ["offered", "decided"],
  ["reopenedAfterGood", "ratedGood"],
] as const satisfies readonly (readonly [keyof FeedbackCounts, keyof FeedbackCounts])[];

/** @throws RangeError that names the count which is no count, or is more than what it is a part of. */
export function checkCounts(counts: FeedbackCounts): void {
  for (const [field, value] of Object.entries(counts)) {
    for (const count of typeof value === "number" ? [value] : value) checkCount(field, count);
  }
  for (const [field, length] of Object.entries(LENGTHS) as [keyof typeof LENGTHS, number][]) {
    if (counts[field].length !== length) {
      throw new RangeError(`${field}: has ${counts[field].length} counts; give ${length}, one for each step`);
    }
  }
  for (const [part, whole] of PARTS) {
    if (counts[part] > counts[whole]) {
      throw new RangeError(`${part}: ${counts[part]} is more than ${whole}, ${counts[whole]}; count the same group`);
    }
  }
}

/** @throws RangeError that names `field`. */
export function checkCount(field: string, count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`${field}: ${count} is not a count; give a whole number of 0 or more`);
  }
}
