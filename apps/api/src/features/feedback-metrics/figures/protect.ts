import type { FeedbackMetric } from "@supportbook/policy";
import type { FeedbackDimension } from "../../feedback/index.ts";
import { type Counted, type CountedWithKey, DENOMINATORS, type Denominator, sizeOf } from "./counted.ts";
import { type Hidden, type HiddenTable, hideSmallGroups } from "./hidden.ts";

/** What is counted of one period: all of it, and by group. */
export interface CountedTable {
  readonly groupBy: readonly FeedbackDimension[];
  readonly total: Counted;
  readonly groups: readonly CountedWithKey[];
}

/** What of a table may be shown. */
export interface Protection {
  /** Whether a metric is hidden there; `group` null: in the total; `bucket` null: over the whole period. */
  isHidden(of: FeedbackMetric | Denominator, group: number | null, bucket: number | null): boolean;
}

/** The share of requests that were asked about tells how many were: it is hidden wherever the rate of answers to that is. */
const ALSO_BY: Partial<Readonly<Record<Denominator, Denominator>>> = { decided: "sent" };

/** Hides, for each denominator by itself, what is of too few, and what would give that away. */
export function protect(table: CountedTable, denominators: readonly Denominator[], least: number): Protection {
  const overlapping = table.groupBy.indexOf("CLAUSE");
  const hidden = new Map(
    [...new Set(denominators.flatMap((each) => [each, ALSO_BY[each] ?? each]))].map((denominator) => [
      denominator,
      hideSmallGroups({
        ...table,
        least,
        sizeOf: (counts) => sizeOf(denominator, counts),
        ...(overlapping < 0 ? {} : { overlappingBy: table.groups.map(({ key }) => key[overlapping] ?? null) }),
      }),
    ]),
  );
  const hides = (denominator: Denominator | undefined, group: number | null, bucket: number | null) => {
    const found = denominator === undefined ? undefined : hidden.get(denominator);
    const of = found === undefined ? undefined : rowOf(found, group);
    return of !== undefined && (bucket === null ? of.whole : of.buckets[bucket] === true);
  };
  return {
    isHidden(of, group, bucket) {
      const denominator = of in DENOMINATORS ? DENOMINATORS[of as FeedbackMetric] : (of as Denominator);
      return hides(denominator, group, bucket) || hides(ALSO_BY[denominator], group, bucket);
    },
  };
}

function rowOf({ total, groups }: HiddenTable, group: number | null): Hidden | undefined {
  return group === null ? total : groups[group];
}
