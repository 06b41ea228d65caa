import type { FeedbackMetric } from "@supportbook/policy";
import { MetricDefinition } from "../figures/Definition.tsx";
import { useMetricWords } from "../figures/use-metric-words.ts";
import type { Defined } from "./ChartCard.tsx";

/** What a chart of one metric means. */
export function useMetricDefined(metric: FeedbackMetric): Defined {
  return { name: useMetricWords()(metric).name, content: <MetricDefinition metric={metric} /> };
}
