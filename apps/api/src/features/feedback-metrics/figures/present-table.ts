import {
  distributionOf,
  type FeedbackCounts,
  type FeedbackMetric,
  type FeedbackScale,
  METRIC_DEFINITIONS,
  NO_FEEDBACK,
  type TimeBucket,
} from "@supportbook/policy";
import type { LabelOf } from "../../feedback/index.ts";
import type { Counted, CountedWithKey } from "./counted.ts";
import { figureOf, suppressedFigure } from "./figures-of.ts";
import type { FeedbackGroup, FeedbackMetrics, FeedbackStepShare } from "./metrics.type.ts";
import type { CountedTable, Protection } from "./protect.ts";

interface Side {
  readonly table: CountedTable;
  readonly protection: Protection;
}

interface TableToPresent {
  /** Each once. */
  readonly metrics: readonly FeedbackMetric[];
  /** Empty without an interval. */
  readonly buckets: readonly TimeBucket[];
  readonly current: Side;
  readonly previous: Side;
  readonly labelOf: LabelOf;
}

type Shown = Pick<FeedbackMetrics, "buckets" | "total" | "groups">;

/** A group as it is answered, with its distributions where they may be shown. */
export type ShownGroup = FeedbackGroup & {
  readonly stepsOf: (scale: FeedbackScale) => FeedbackStepShare[] | null;
};

/** The answer: what may be shown of the counts, the largest groups first. */
export function presentTable(asked: TableToPresent): Shown {
  const presenting = { ...asked, before: countsBefore(asked.previous) };
  const groups = asked.current.table.groups.map((_, index) => groupOf(presenting, index));
  return { buckets: [...asked.buckets], total: groupOf(presenting, null), groups: groups.toSorted(byShownSize) };
}

interface Presenting extends TableToPresent {
  readonly before: ReturnType<typeof countsBefore>;
}

function groupOf(asked: Presenting, index: number | null): ShownGroup {
  const { current, buckets, metrics, labelOf } = asked;
  const { table, protection } = current;
  const group = index === null ? undefined : table.groups[index];
  const counted: Counted = group ?? table.total;
  const before = asked.before(group?.key ?? null);
  const figure = (metric: FeedbackMetric, counts: FeedbackCounts, bucket: number | null) => {
    if (protection.isHidden(metric, index, bucket)) return suppressedFigure(metric, METRIC_DEFINITIONS[metric].id);
    return figureOf(metric, counts, bucket === null ? before(metric) : null);
  };
  return {
    key: table.groupBy.flatMap((dimension, place) => {
      const value = group?.key[place] ?? null;
      return group === undefined ? [] : [{ dimension, value, label: labelOf({ dimension, value }) }];
    }),
    figures: metrics.map((metric) => figure(metric, counted.whole, null)),
    buckets: buckets.map((bucket, at) => ({
      bucket,
      figures: metrics.map((metric) => figure(metric, counted.buckets[at] ?? counted.whole, at)),
    })),
    stepsOf: (scale) => (protection.isHidden(scale, index, null) ? null : [...distributionOf(scale, counted.whole)]),
  };
}

type CountsBefore = (metric: FeedbackMetric) => FeedbackCounts | null;

/** For each group of what is compared with, its counts where a metric may be shown there; a group that is not there has none. */
function countsBefore({ table, protection }: Side): (key: CountedWithKey["key"] | null) => CountsBefore {
  const indexes = new Map(table.groups.map(({ key }, index) => [JSON.stringify(key), index]));
  return (key) => {
    const index = key === null ? null : indexes.get(JSON.stringify(key));
    if (index === undefined) return () => NO_FEEDBACK;
    const { whole } = index === null ? table.total : (table.groups[index] ?? table.total);
    return (metric) => (protection.isHidden(metric, index, null) ? null : whole);
  };
}

function byShownSize(one: FeedbackGroup, other: FeedbackGroup): number {
  // What is suppressed comes last and by name: its place must not tell how large it is.
  const size = ({ figures }: FeedbackGroup) => figures[0]?.n ?? -1;
  const name = ({ key }: FeedbackGroup) => key.map(({ label }) => label).join(" ");
  return size(other) - size(one) || name(one).localeCompare(name(other));
}

/** A group by itself, without buckets and without anything to compare with. */
export function presentAlone(
  counted: Counted,
  metrics: readonly FeedbackMetric[],
  isHidden: (of: FeedbackMetric | FeedbackScale) => boolean,
): ShownGroup {
  const figure = (metric: FeedbackMetric) =>
    isHidden(metric) ? suppressedFigure(metric, METRIC_DEFINITIONS[metric].id) : figureOf(metric, counted.whole, null);
  return {
    key: [],
    figures: metrics.map(figure),
    buckets: [],
    stepsOf: (scale) => (isHidden(scale) ? null : [...distributionOf(scale, counted.whole)]),
  };
}
