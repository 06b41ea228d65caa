import { METRIC_DEFINITIONS, type MetricUnit, type Text } from "@supportbook/policy";
import type { Locale } from "../../../../platform/context.ts";
import { say } from "../../../../platform/say.ts";
import type { FeedbackMetrics } from "../../../feedback-metrics/index.ts";

export type Figure = FeedbackMetrics["total"]["figures"][number];

export const WORDS = {
  suppressed: { en: "suppressed", zh: "已隐去" },
  none: { en: "no answers", zh: "无回答" },
  BETTER: { en: "better", zh: "更好" },
  WORSE: { en: "worse", zh: "更差" },
  NOT_DISTINGUISHABLE: { en: "not distinguishable", zh: "无显著差异" },
} as const satisfies Readonly<Record<string, Text>>;

const COMMA: Text = { en: ", ", zh: "，" };

/** What is in a table where there is nothing to be told. */
const NOTHING = "–";

/** A number in the unit of its definition, as people read it. */
function numberIn(unit: MetricUnit, value: number, locale: Locale): string {
  const written = (digits: number) =>
    value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  switch (unit) {
    case "SHARE":
      return value.toLocaleString(locale, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
    case "STEPS":
      return written(2);
    case "POINTS":
      return written(1);
    case "MINUTES":
      return lasting(value, locale);
    case "COUNT":
      return written(0);
  }
}

function lasting(minutes: number, locale: Locale): string {
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const parts = [
    ...(hours === 0 ? [] : [say(locale, { en: `${hours} h`, zh: `${hours} 小时` })]),
    ...(rest === 0 && hours > 0 ? [] : [say(locale, { en: `${rest} min`, zh: `${rest} 分钟` })]),
  ];
  return parts.join(" ");
}

/** The value of a figure, or why there is none. */
export function shownValueOf({ metric, value, suppressed }: Figure, locale: Locale): string {
  if (suppressed) return say(locale, WORDS.suppressed);
  if (value === null) return say(locale, WORDS.none);
  return numberIn(METRIC_DEFINITIONS[metric].unit, value, locale);
}

export function intervalOf({ metric, interval, suppressed }: Figure, locale: Locale): string {
  if (suppressed || interval === null) return NOTHING;
  const { unit } = METRIC_DEFINITIONS[metric];
  return `${numberIn(unit, interval.low, locale)} – ${numberIn(unit, interval.high, locale)}`;
}

export function countOf({ n, suppressed }: Figure, locale: Locale): string {
  return suppressed || n === null ? NOTHING : n.toLocaleString(locale);
}

/** What it was before, of how many, and what the test makes of it. */
export function comparisonOf({ metric, comparison, suppressed }: Figure, locale: Locale): string {
  if (suppressed || comparison === null) return NOTHING;
  const { previousValue, previousN, verdict } = comparison;
  if (previousValue === null) return say(locale, WORDS.none);
  const before = `${numberIn(METRIC_DEFINITIONS[metric].unit, previousValue, locale)} (n = ${previousN.toLocaleString(locale)})`;
  return verdict === null ? before : [before, say(locale, WORDS[verdict])].join(say(locale, COMMA));
}
