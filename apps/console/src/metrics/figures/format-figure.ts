import { type FeedbackMetric, METRIC_DEFINITIONS, type MetricUnit } from "@supportbook/policy";

const [HOUR, DAY] = [60, 24 * 60];

/** A figure in the reader's way, to as many digits as its interval may bear. */
export function formatFigure(value: number, metric: FeedbackMetric, locale: string): string {
  return formatAs(METRIC_DEFINITIONS[metric].unit, value, locale);
}

/** Both ends of an interval. A hyphen would be read as a minus. */
export function formatInterval(
  { low, high }: { readonly low: number; readonly high: number },
  metric: FeedbackMetric,
  locale: string,
): string {
  return `${formatFigure(low, metric, locale)} – ${formatFigure(high, metric, locale)}`;
}

/** A round figure of an axis: without digits that say nothing. */
export function formatTick(value: number, metric: FeedbackMetric, locale: string): string {
  const { unit } = METRIC_DEFINITIONS[metric];
  if (unit === "MINUTES") return formatFigure(value, metric, locale);
  const style = unit === "SHARE" ? "percent" : "decimal";
  return new Intl.NumberFormat(locale, { style, maximumFractionDigits: 2 }).format(value);
}

export function formatCount(count: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(count);
}

function formatAs(unit: MetricUnit, value: number, locale: string): string {
  switch (unit) {
    case "SHARE":
      return new Intl.NumberFormat(locale, { style: "percent", ...digits(1) }).format(value);
    case "STEPS":
      return new Intl.NumberFormat(locale, digits(2)).format(value);
    case "POINTS":
      return new Intl.NumberFormat(locale, { ...digits(1), signDisplay: "exceptZero" }).format(value);
    case "COUNT":
      return formatCount(value, locale);
    case "MINUTES":
      return formatMinutes(value, locale);
  }
}

/** A difference of two figures without its unit, signed; that of shares in points of per cent. */
export function formatDifference(difference: number, metric: FeedbackMetric, locale: string): string {
  const { unit } = METRIC_DEFINITIONS[metric];
  const signed = { signDisplay: "exceptZero" } as const;
  if (unit === "SHARE") return new Intl.NumberFormat(locale, { ...digits(1), ...signed }).format(difference * 100);
  return new Intl.NumberFormat(locale, {
    ...digits(unit === "STEPS" ? 2 : unit === "COUNT" ? 0 : 1),
    ...signed,
  }).format(difference);
}

/** Minutes below two hours, hours below two days, days from then on. */
function formatMinutes(minutes: number, locale: string): string {
  const written = (value: number, unit: "minute" | "hour" | "day") =>
    new Intl.NumberFormat(locale, {
      style: "unit",
      unit,
      unitDisplay: "short",
      maximumFractionDigits: unit === "minute" ? 0 : 1,
    }).format(value);
  if (minutes < 2 * HOUR) return written(minutes, "minute");
  return minutes < 2 * DAY ? written(minutes / HOUR, "hour") : written(minutes / DAY, "day");
}

const digits = (count: number) => ({ minimumFractionDigits: count, maximumFractionDigits: count });
