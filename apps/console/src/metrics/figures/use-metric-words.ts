import { type FeedbackMetric, METRIC_DEFINITIONS, type Text } from "@supportbook/policy";
import { useLocale } from "react-admin";

export interface MetricWords {
  readonly name: string;
  readonly gist: string;
}

/** What a metric is called and means: the same words as the API's, there before it has answered. */
export function useMetricWords(): (metric: FeedbackMetric) => MetricWords {
  const locale = useLocale();
  const said = ({ en, zh }: Text) => (locale.startsWith("zh") ? zh : en);
  return (metric) => {
    const { name, gist } = METRIC_DEFINITIONS[metric];
    return { name: said(name), gist: said(gist) };
  };
}
