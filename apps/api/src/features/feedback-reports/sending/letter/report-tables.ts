import { METRIC_DEFINITIONS } from "@supportbook/policy";
import type { Locale } from "../../../../platform/context.ts";
import { say } from "../../../../platform/say.ts";
import type { FeedbackMetrics } from "../../../feedback-metrics/index.ts";
import { DIMENSION_NAMES } from "./dimension-names.ts";
import { comparisonOf, countOf, type Figure, intervalOf, shownValueOf } from "./figure-words.ts";

export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What is left out of it; null where nothing is. */
  readonly more: string | null;
}

type Group = FeedbackMetrics["total"];

/** Nobody reads more of it in a mail; the link leads to all. */
const MOST_GROUPS = 50;
const MOST_BUCKETS = 60;

/** The figures of all and of each group: by row a figure, with n, interval, comparison and definition. */
export function figuresTable({ total, groups }: FeedbackMetrics, locale: Locale): Table {
  const [first] = groups;
  const dimensions = first?.key.map(({ dimension }) => say(locale, DIMENSION_NAMES[dimension])) ?? [];
  const all = say(locale, { en: "All", zh: "全部" });
  const rowsOf = (name: string, { figures }: Group) => figures.map((figure) => [name, ...cellsOf(figure, locale)]);
  const more = groups.length - MOST_GROUPS;
  return {
    caption: say(locale, { en: "Figures", zh: "指标" }),
    head: [dimensions.length === 0 ? all : dimensions.join(" · "), ...HEAD.map((text) => say(locale, text))],
    rows: [
      ...rowsOf(all, total),
      ...groups.slice(0, MOST_GROUPS).flatMap((each) => rowsOf(nameOf(each, locale), each)),
    ],
    more:
      more > 0
        ? say(locale, { en: `And ${more} more groups: see the link.`, zh: `另有 ${more} 组，请见链接。` })
        : null,
  };
}

const HEAD = [
  { en: "Figure", zh: "指标" },
  { en: "Value", zh: "数值" },
  { en: "n", zh: "n" },
  { en: "95 % interval", zh: "95% 区间" },
  { en: "Compared", zh: "对比" },
  { en: "Definition", zh: "定义" },
];

function cellsOf(figure: Figure, locale: Locale): string[] {
  return [
    say(locale, METRIC_DEFINITIONS[figure.metric].name),
    shownValueOf(figure, locale),
    countOf(figure, locale),
    intervalOf(figure, locale),
    comparisonOf(figure, locale),
    figure.definition,
  ];
}

/** The value that is not known has a name, too. */
function nameOf({ key }: Group, locale: Locale): string {
  const unknown = say(locale, { en: "not known", zh: "未知" });
  return key.map(({ value, label }) => (value === null ? unknown : label)).join(" · ");
}

/** The figures of all by time; null where no interval was asked for. */
export function trendTable({ total }: FeedbackMetrics, locale: Locale): Table | null {
  const { buckets } = total;
  if (buckets.length === 0) return null;
  const shown = buckets.slice(-MOST_BUCKETS);
  const rows = shown.map(({ bucket, figures }) => [
    bucket.isPartial ? `${bucket.label} *` : bucket.label,
    ...figures.map((figure) => `${shownValueOf(figure, locale)} (n = ${countOf(figure, locale)})`),
  ]);
  const metrics = total.figures.map(({ metric }) => say(locale, METRIC_DEFINITIONS[metric].name));
  const isPartial = shown.some(({ bucket }) => bucket.isPartial);
  return {
    caption: say(locale, { en: "By time", zh: "按时间" }),
    head: [say(locale, { en: "Time", zh: "时间" }), ...metrics],
    rows,
    more: isPartial ? say(locale, { en: "* a part of it only", zh: "* 仅含其中一部分" }) : null,
  };
}
