import type { Context } from "../../../platform/context.ts";
import { labelsFor } from "../../feedback/index.ts";
import { DENOMINATORS, type Denominator } from "./counted.ts";
import { definitionsOf } from "./definitions.ts";
import type { FeedbackMetrics } from "./metrics.type.ts";
import type { MetricsQuestion } from "./metrics-question.ts";
import { askedTime } from "./period.ts";
import { presentTable } from "./present-table.ts";
import { protect } from "./protect.ts";
import { checkDisjoint, checkQuestion, thresholdOf } from "./question-faults.ts";
import { readTables } from "./read-tables.ts";

const SCALES: readonly Denominator[] = ["satisfaction", "effort", "recommend"];

/**
 * All figures that are asked for, from one look into the database.
 * @throws BAD_USER_INPUT naming the argument that does not do; QUERY_TOO_COMPLEX where there is too much for one answer.
 */
export async function askMetrics(context: Context, question: MetricsQuestion): Promise<FeedbackMetrics> {
  checkQuestion(context, question);
  const time = askedTime(context, question);
  checkDisjoint(context, question, time);
  const least = await thresholdOf(context, question.suppressBelow);
  const metrics = [...new Set(question.metrics)];
  const ofMetrics = metrics.map((metric) => DENOMINATORS[metric]);
  const denominators = question.withDistribution === true ? [...ofMetrics, ...SCALES] : ofMetrics;
  const { current, previous, from } = await readTables(context, { question, time, denominators });
  const keys = current.groups.flatMap(({ key }) =>
    question.groupBy.map((dimension, index) => ({ dimension, value: key[index] ?? null })),
  );
  const shown = presentTable({
    metrics,
    buckets: time.buckets,
    current: { table: current, protection: protect(current, denominators, least) },
    previous: { table: previous, protection: protect(previous, denominators, least) },
    labelOf: await labelsFor(context, keys),
  });
  return {
    ...time.period,
    previousFrom: time.previous.from,
    previousThrough: time.previous.through,
    definitions: definitionsOf(context, metrics),
    suppressedBelow: least,
    readFrom: from,
    ...shown,
  };
}
