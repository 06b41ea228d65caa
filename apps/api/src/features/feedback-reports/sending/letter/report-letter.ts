import type { Text } from "@supportbook/policy";
import type { Context } from "../../../../platform/context.ts";
import { say } from "../../../../platform/say.ts";
import type { FeedbackMetrics } from "../../../feedback-metrics/index.ts";
import { linkTo } from "../../report/present-report.ts";
import type { Mailing } from "../mail-report.ts";
import { footWords, headWords } from "./letter-words.ts";
import { figuresTable, type Table, trendTable } from "./report-tables.ts";
import { htmlLetter, textLetter } from "./write-letter.ts";

export interface ReportLetter {
  readonly subject: string;
  readonly body: string;
  readonly html: string;
}

export interface LetterNews extends Mailing {
  readonly metrics: FeedbackMetrics;
}

/** What a letter says, whatever it is written as. */
export interface LetterParts {
  readonly language: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly tables: readonly Table[];
  readonly definitions: readonly string[];
  readonly link: string;
  readonly foot: readonly string[];
}

/** The mail of a report in the language of the context: the same tables as text and as HTML. */
export function reportLetter(context: Context, news: LetterNews): ReportLetter {
  const { locale } = context;
  const { metrics, report } = news;
  const inLocale = (text: Text) => say(locale, text);
  const trend = trendTable(metrics, locale);
  const parts: LetterParts = {
    language: locale === "zh-CN" ? "zh-Hans" : "en",
    title: report.name,
    head: headWords(news).map(inLocale),
    tables: [figuresTable(metrics, locale), ...(trend === null ? [] : [trend])],
    definitions: metrics.definitions.map(({ id, name, gist }) => `${id}: ${name}. ${gist}`),
    link: linkTo(context, report.id),
    foot: footWords(context, news).map(inLocale),
  };
  const { from, through } = metrics;
  return {
    subject: inLocale({ en: `${report.name}: ${from} to ${through}`, zh: `${report.name}：${from} 至 ${through}` }),
    body: textLetter(parts),
    html: htmlLetter(parts),
  };
}
