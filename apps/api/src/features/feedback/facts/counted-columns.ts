import { FEEDBACK_SCALES, WAIT_BUCKETS } from "@supportbook/policy";

const steps = (prefix: string, column: string, first: number, last: number): readonly (readonly [string, string])[] =>
  Array.from({ length: last - first + 1 }, (_, index) => [
    `${prefix}${first + index}`,
    `(${column} = ${first + index})`,
  ]);

const { satisfaction, effort, recommend } = FEEDBACK_SCALES;
const RATED_GOOD = "(satisfaction >= 4 AND reopened IS NOT NULL)";

/**
 * All that is counted of facts: the column of a cell, and the SQL condition under which a fact (its columns unqualified)
 * counts one in it. Every figure is worked out of sums of these.
 */
export const COUNTED_COLUMNS: ReadonlyMap<string, string> = new Map([
  ["feedback", "(basis = 'FEEDBACK')"],
  ["decided", "(basis = 'OCCASION')"],
  ["sent", "(basis = 'OCCASION' AND offered)"],
  ["answered", "(basis = 'OCCASION' AND offered AND answered)"],
  ["rated_good", RATED_GOOD],
  ["reopened_good", `(${RATED_GOOD} AND reopened)`],
  ...steps("s", "satisfaction", satisfaction.first, satisfaction.last),
  ...steps("e", "effort", effort.first, effort.last),
  ...steps("r", "recommend", recommend.first, recommend.last),
  ...steps("w", "wait", 0, WAIT_BUCKETS.length - 1),
]);
