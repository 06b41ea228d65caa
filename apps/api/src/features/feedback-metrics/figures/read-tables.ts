import type { Context } from "../../../platform/context.ts";
import { type CountedGroup, type FeedbackFilter, readCounts, tooMuch, wantedValues } from "../../feedback/index.ts";
import type { FeedbackReading } from "../metric-enums.ts";
import { columnsFor, countedOf, type Denominator, sumOfCounted } from "./counted.ts";
import type { MetricsQuestion } from "./metrics-question.ts";
import type { AskedTime } from "./period.ts";
import type { CountedTable } from "./protect.ts";

/** Hiding what would give small groups away takes time that grows faster than the answer. */
const MOST_CELLS = 5_000;

interface Asked {
  readonly question: MetricsQuestion;
  readonly time: AskedTime;
  readonly denominators: readonly Denominator[];
}

interface Tables {
  readonly current: CountedTable;
  readonly previous: CountedTable;
  readonly from: FeedbackReading;
}

/** What is asked for and what it is compared with, of one state of the facts. @throws QUERY_TOO_COMPLEX */
export async function readTables({ db }: Context, { question, time, denominators }: Asked): Promise<Tables> {
  const { filter, compareWith, groupBy } = question;
  const asked = (of: FeedbackFilter, bounds: readonly number[]) => ({ wanted: wantedValues(of), groupBy, bounds });
  const sides = [asked(filter, time.bounds), asked(compareWith ?? filter, time.previousBounds)];
  // Groups that overlap do not add up to the total, which is counted by itself then.
  const overlaps = groupBy.includes("CLAUSE");
  const totals = overlaps ? sides.map((side) => ({ ...side, groupBy: [] })) : [];
  const { groups, from } = await readCounts(db.manager, [...sides, ...totals], columnsFor(denominators));
  const tableOf = (side: number): CountedTable => {
    const found = groups[side] ?? [];
    const bucketCount = (sides[side]?.bounds.length ?? 1) - 1;
    if (found.length * bucketCount > MOST_CELLS) throw tooMuch();
    const counted = found.map((group: CountedGroup) => ({ key: group.key, ...countedOf(group) }));
    const whole = overlaps ? (groups[side + sides.length] ?? []).map(countedOf) : counted;
    const total = sumOfCounted(whole, bucketCount);
    return { groupBy, total, groups: groupBy.length === 0 ? [] : counted };
  };
  return { current: tableOf(0), previous: tableOf(1), from };
}
