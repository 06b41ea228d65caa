import { LEAST_SUPPRESSION_THRESHOLD, type Text } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import { say } from "../../../platform/say.ts";
import { type FeedbackFilter, feedbackSettings, type WantedValues, wantedValues } from "../../feedback/index.ts";
import type { MetricsQuestion } from "./metrics-question.ts";
import type { AskedTime } from "./period.ts";

const MOST_GROUPINGS = 3;

/** @throws BAD_USER_INPUT naming the argument that does not do. */
export function checkQuestion({ locale }: Context, { metrics, groupBy }: MetricsQuestion): void {
  const refuse = (field: string, text: Text) => fault("BAD_USER_INPUT", say(locale, text), { field: [field] });
  if (metrics.length === 0) {
    throw refuse("metrics", { en: "metrics: name one or more.", zh: "metrics：请至少给出一个指标。" });
  }
  if (groupBy.length > MOST_GROUPINGS) {
    const en = `groupBy: ${groupBy.length} dimensions; group by ${MOST_GROUPINGS} at most, and filter by the others.`;
    throw refuse("groupBy", {
      en,
      zh: `groupBy：共 ${groupBy.length} 个维度；最多 ${MOST_GROUPINGS} 个，其余请用作筛选条件。`,
    });
  }
  const twice = groupBy.find((dimension, index) => groupBy.indexOf(dimension) !== index);
  if (twice !== undefined) {
    throw refuse("groupBy", {
      en: `groupBy: ${twice} twice; name it once.`,
      zh: `groupBy：${twice} 重复；请只给出一次。`,
    });
  }
}

/** How few are shown at the least. @throws BAD_USER_INPUT where fewer are asked for than anybody may see. */
export async function thresholdOf(context: Context, asked: number | null | undefined): Promise<number> {
  if (asked == null) return (await feedbackSettings(context.db.manager)).suppressBelow;
  if (asked >= LEAST_SUPPRESSION_THRESHOLD) return asked;
  const text = {
    en: `suppressBelow: ${asked} is too few; give ${LEAST_SUPPRESSION_THRESHOLD} or more.`,
    zh: `suppressBelow：${asked} 过小；请给出不小于 ${LEAST_SUPPRESSION_THRESHOLD} 的数。`,
  };
  throw fault("BAD_USER_INPUT", say(context.locale, text), { field: ["suppressBelow"] });
}

/**
 * The test takes the two sides for different answers.
 * @throws BAD_USER_INPUT where both the days and, in every dimension, the values of the two filters have something in common.
 */
export function checkDisjoint(context: Context, question: MetricsQuestion, { period, previous }: AskedTime): void {
  const { filter, compareWith } = question;
  if (compareWith === null) return;
  const areApart = previous.through < period.from || period.through < previous.from;
  if (areApart || differ(filter, compareWith)) return;
  const text = {
    en: "compareWith: answers may be on both sides, so nothing can be said of the difference. Give days that do not overlap, or other values of a dimension that both filters name.",
    zh: "compareWith：同一回答可能同时出现在两侧，无法比较差异。请给出互不重叠的日期，或在两侧为同一维度给出不同的取值。",
  };
  throw fault("BAD_USER_INPUT", say(context.locale, text), { field: ["compareWith"] });
}

/** One answer cites many clauses, so that different ones do not tell answers apart. */
function differ(one: FeedbackFilter, other: FeedbackFilter): boolean {
  const others = new Map(wantedValues(other).map((each) => [each.dimension, each]));
  const haveNoneInCommon = ({ dimension, values }: WantedValues) => {
    const against = others.get(dimension)?.values;
    return dimension !== "CLAUSE" && against !== undefined && !values.some((value) => against.includes(value));
  };
  return wantedValues(one).some(haveNoneInCommon);
}
