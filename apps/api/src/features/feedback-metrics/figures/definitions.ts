import { CLAUSE_DEFINITIONS, FEEDBACK_METRICS, type FeedbackMetric, METRIC_DEFINITIONS } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { say } from "../../../platform/say.ts";
import type { FeedbackMetricDefinition } from "./metrics.type.ts";

/** What these figures mean, in the language of the request. */
export function definitionsOf({ locale }: Pick<Context, "locale">, metrics: readonly FeedbackMetric[]) {
  return metrics.map((metric): FeedbackMetricDefinition => {
    const { id, name, gist, unit, direction } = METRIC_DEFINITIONS[metric];
    return { id, metric, name: say(locale, name), gist: say(locale, gist), unit, direction };
  });
}

const CLAUSE_FIGURES = [
  { ...CLAUSE_DEFINITIONS.SHARE_OF_LOW, name: { en: "Share of low ratings", zh: "占低分的比例" }, unit: "SHARE" },
  { ...CLAUSE_DEFINITIONS.LIFT, name: { en: "Lift of low ratings", zh: "低分提升度" }, unit: null },
] as const;

/** What the columns of the table of clauses mean. */
export function clauseDefinitions({ locale }: Pick<Context, "locale">) {
  return CLAUSE_FIGURES.map(({ id, name, gist, unit }): FeedbackMetricDefinition => {
    return { id, metric: null, name: say(locale, name), gist: say(locale, gist), unit, direction: null };
  });
}

export function allDefinitions(context: Pick<Context, "locale">): FeedbackMetricDefinition[] {
  return [...definitionsOf(context, FEEDBACK_METRICS), ...clauseDefinitions(context)];
}
