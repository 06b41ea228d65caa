import { type FeedbackMetric, METRIC_DEFINITIONS } from "@supportbook/policy";
import { createContext, useContext } from "react";
import { useTranslate } from "react-admin";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";
import type { Figure, FigureInterval } from "./figure.ts";
import { formatCount, formatDifference, formatFigure, formatInterval, formatTick } from "./format-figure.ts";

/** Groups of fewer answers than this are hidden. */
const HiddenBelowContext = createContext(0);
export const HiddenBelowProvider = HiddenBelowContext.Provider;

/** Figures in the reader's words. What is hidden says so, and what was not counted is a dash and never 0. */
export function useFigureText() {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const least = useContext(HiddenBelowContext);
  const hidden = translate("metrics.hidden", { least });
  const none = translate("metrics.no_value");
  const value = (figure: Pick<Figure, "metric" | "value" | "suppressed">) => {
    if (figure.suppressed) return hidden;
    return figure.value === null ? none : formatFigure(figure.value, figure.metric, locale);
  };
  const interval = (metric: FeedbackMetric, between: FigureInterval | null | undefined) =>
    between == null ? null : formatInterval(between, metric, locale);
  return {
    hidden,
    value,
    interval,
    tick: (metric: FeedbackMetric, number: number) => formatTick(number, metric, locale),
    plain: (metric: FeedbackMetric, number: number) => formatFigure(number, metric, locale),
    count: (count: number) => formatCount(count, locale),
    n: (n: number | null) => (n === null ? hidden : translate("metrics.n", { count: formatCount(n, locale) })),
    difference: (metric: FeedbackMetric, difference: number) => {
      const number = formatDifference(difference, metric, locale);
      return METRIC_DEFINITIONS[metric].unit === "SHARE" ? translate("metrics.percent_points", { number }) : number;
    },
    /** "83.2% (77.6% – 88.1%), n = 120": all of it, to be read out. */
    sentence: (figure: Figure) => {
      const between = interval(figure.metric, figure.interval);
      if (figure.suppressed || figure.n === null) return hidden;
      const range = between === null ? "" : ` (${between})`;
      return `${value(figure)}${range}, ${translate("metrics.n", { count: formatCount(figure.n, locale) })}`;
    },
  };
}
