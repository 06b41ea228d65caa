import type { Text } from "@supportbook/policy";
import type { Context } from "../../../../platform/context.ts";
import { say } from "../../../../platform/say.ts";
import { linkTo } from "../../report/present-report.ts";
import type { LetterNews, LetterParts } from "./letter-parts.ts";
import { footWords, headWords } from "./letter-words.ts";
import { figuresTable, trendTable } from "./report-tables.ts";
import { htmlLetter, textLetter } from "./write-letter.ts";

export interface ReportLetter {
  readonly subject: string;
  readonly body: string;
  readonly html: string;
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
