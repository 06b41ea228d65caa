import { addFeedback, type FeedbackCounts, type FeedbackMetric, NO_FEEDBACK } from "@supportbook/policy";
import type { CountedGroup } from "../../feedback/index.ts";

/** Of how many a figure may be: what a group is small or large by. */
export type Denominator =
  | "satisfaction"
  | "effort"
  | "recommend"
  | "waits"
  | "sent"
  | "decided"
  | "feedback"
  | "ratedGood";

const numbered = (prefix: string, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => `${prefix}${first + index}`);

/** The columns that are counted for each denominator, with what may be said of it. */
const COLUMNS: Readonly<Record<Denominator, readonly string[]>> = {
  satisfaction: numbered("s", 1, 5),
  effort: numbered("e", 1, 7),
  recommend: numbered("r", 0, 10),
  waits: numbered("w", 0, 17),
  sent: ["sent", "answered"],
  decided: ["decided", "sent"],
  feedback: ["feedback"],
  ratedGood: ["rated_good", "reopened_good"],
};

export const DENOMINATORS: Readonly<Record<FeedbackMetric, Denominator>> = {
  CSAT: "satisfaction",
  SATISFACTION_MEAN: "satisfaction",
  NPS: "recommend",
  CES: "effort",
  CES_EASY: "effort",
  RESPONSE_RATE: "sent",
  INVITATION_COVERAGE: "decided",
  VOLUME: "feedback",
  REOPENED_AFTER_GOOD_RATING: "ratedGood",
  TIME_TO_FEEDBACK: "waits",
};

/** The columns that these need, each once. */
export function columnsFor(denominators: readonly Denominator[]): readonly string[] {
  return [...new Set(denominators.flatMap((each) => COLUMNS[each]))];
}

/** Of how many a figure with this denominator is. */
export function sizeOf(denominator: Denominator, counts: FeedbackCounts): number {
  const size = counts[denominator];
  return typeof size === "number" ? size : size.reduce((sum, count) => sum + count, 0);
}

/** The counts behind the figures of a group, in each bucket and over all of them. */
export interface Counted {
  readonly buckets: readonly FeedbackCounts[];
  readonly whole: FeedbackCounts;
}

export interface CountedWithKey extends Counted {
  readonly key: CountedGroup["key"];
}

/** What is not among the columns that were read is 0, and no figure that was asked for is computed of it. */
export function countedOf({ counts }: Pick<CountedGroup, "counts">): Counted {
  const buckets = counts.map(feedbackCounts);
  return { buckets, whole: buckets.reduce(addFeedback, NO_FEEDBACK) };
}

function feedbackCounts(columns: ReadonlyMap<string, number>): FeedbackCounts {
  const at = (column: string) => columns.get(column) ?? 0;
  const each = (denominator: Denominator) => COLUMNS[denominator].map(at);
  return {
    feedback: at("feedback"),
    satisfaction: each("satisfaction"),
    effort: each("effort"),
    recommend: each("recommend"),
    waits: each("waits"),
    sent: at("sent"),
    answered: at("answered"),
    decided: at("decided"),
    offered: columns.has("decided") ? at("sent") : 0,
    ratedGood: at("rated_good"),
    reopenedAfterGood: at("reopened_good"),
  };
}

/** Several groups that have nothing in common, as one. */
export function sumOfCounted(groups: readonly Counted[], buckets: number): Counted {
  const sumIn = (bucket: number) =>
    groups.reduce((sum, group) => addFeedback(sum, group.buckets[bucket] ?? NO_FEEDBACK), NO_FEEDBACK);
  const sums = Array.from({ length: buckets }, (_, bucket) => sumIn(bucket));
  return { buckets: sums, whole: sums.reduce(addFeedback, NO_FEEDBACK) };
}
