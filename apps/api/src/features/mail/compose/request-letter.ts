import type { CoverageDecision, MoveName, MoveWindows, Text } from "@supportbook/policy";
import type { Locale } from "../../../platform/context.ts";
import { say } from "../../../platform/say.ts";
import type { SupportRequestEntity } from "../../requests/index.ts";
import { EVENT_WORDS, moveWords, OUTCOME_WORDS, WORDS } from "./request-words.ts";

/** What one change did to a request that its customer is to be told of. */
export interface Tidings {
  /** That it was filed, and with what decision. */
  readonly filed: CoverageDecision | null;
  readonly moves: readonly MoveName[];
  /** Kinds of other events. */
  readonly events: readonly string[];
  /** How long the customer has to object, and to have it go on. */
  readonly windows: MoveWindows;
  readonly messages: readonly { readonly authorName: string; readonly body: string; readonly bySystem: boolean }[];
}

/** The line above which an answer is written: all below it is ours. */
export function answerLine(locale: Locale): string {
  return `##- ${say(locale, WORDS.above)} -##`;
}
export const ANSWER_LINE = /^[\s>]*##- .{1,80} -##\s*$/m;

export function subjectOf({ number, subject }: SupportRequestEntity, isFirst: boolean): string {
  return `${isFirst ? "" : "Re: "}[${number}] ${subject.replace(/\s+/g, " ")}`;
}

/** The text of the mail, in the customer's language; null where there is nothing to tell. */
export function letterOf(request: SupportRequestEntity, tidings: Tidings, link: string): string | null {
  const locale = localeOf(request);
  const told = [...filedParagraphs(request, tidings, locale), ...happenedParagraphs(tidings, locale)];
  if (told.length === 0) return null;
  const hello = say(locale, WORDS.hello(request.requesterName));
  return [answerLine(locale), hello, ...told, say(locale, WORDS.follow(link))].join("\n\n");
}

export function localeOf({ locale }: Pick<SupportRequestEntity, "locale">): Locale {
  return locale === "zh-CN" ? "zh-CN" : "en";
}

function filedParagraphs(request: SupportRequestEntity, { filed }: Tidings, locale: Locale): string[] {
  if (filed === null) return [];
  const { number, outcome, category } = request;
  const tell = (text: Text) => say(locale, text);
  const deciding = filed.findings.filter(({ clause }) => filed.decidedBy.includes(clause));
  const isDeclined = category === "DECLINED";
  return [
    `${tell(WORDS.filed(number))} ${tell(OUTCOME_WORDS[outcome])}`,
    ...(isDeclined ? [tell(WORDS.declined)] : []),
    ...listed(
      tell(WORDS.applies),
      deciding.map(({ explanation }) => tell(explanation)),
    ),
    ...listed(tell(WORDS.helps), isDeclined ? filed.remedies.map(({ explanation }) => tell(explanation)) : []),
    ...listed(
      tell(WORDS.duties),
      filed.duties.map(({ explanation }) => tell(explanation)),
    ),
  ];
}

function listed(head: string, items: readonly string[]): string[] {
  const once = [...new Set(items)];
  return once.length === 0 ? [] : [[head, ...once.map((item) => `- ${item}`)].join("\n")];
}

function happenedParagraphs({ moves, events, messages, windows }: Tidings, locale: Locale): string[] {
  const ofMoves = moveWords(windows);
  const words = [...moves.map((move) => ofMoves[move]), ...events.map((kind) => EVENT_WORDS[kind])];
  // What the system says itself says it all.
  const isSaid = messages.some(({ bySystem }) => bySystem);
  const happened = isSaid ? [] : words.filter((text) => text !== undefined).map((text) => say(locale, text));
  const said = messages.flatMap(({ authorName, body, bySystem }) =>
    bySystem ? [body] : [say(locale, WORDS.wrote(authorName)), body],
  );
  return [...happened, ...said];
}
