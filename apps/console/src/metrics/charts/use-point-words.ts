import type { BucketInterval, FeedbackMetric } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";
import type { Bucket, Figure } from "../figures/figure.ts";
import { useFigureText } from "../figures/use-figure-text.ts";
import { bucketDays } from "./bucket-name.ts";
import type { TrendPoint } from "./trend-points.ts";

/** What is known of a point, in words that stand by themselves. */
export function usePointWords(interval: BucketInterval) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const text = useFigureText();
  const daysOf = (bucket: Bucket) => {
    const days = bucketDays(bucket, interval, locale);
    return bucket.isPartial ? translate("metrics.part_of", { days }) : days;
  };
  const figureWords = (figure: Figure | undefined, metric: FeedbackMetric) =>
    text.sentence(figure ?? { metric, value: null, n: 0, suppressed: false, interval: null });
  return {
    daysOf,
    sentence: ({ bucket, figure }: TrendPoint, metric: FeedbackMetric) =>
      `${daysOf(bucket)}: ${figureWords(figure, metric)}`,
    besideSentence: ({ beside, besideFigure }: TrendPoint, metric: FeedbackMetric) =>
      beside === undefined ? null : `${daysOf(beside.bucket)}: ${figureWords(besideFigure, metric)}`,
  };
}
