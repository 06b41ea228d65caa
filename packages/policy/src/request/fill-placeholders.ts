import type { Text } from "../text.ts";

/**
 * Canned replies leave words open as `{{customerName}}`. Two braces that are meant as such are doubled: `{{{{` becomes
 * `{{`. The result is plain text; whoever puts it into a page or a mail of another format escapes it there.
 */
export const REPLY_PLACEHOLDERS = {
  customerName: { en: "Name of the customer", zh: "客户姓名" },
  staffName: { en: "Name of whoever answers", zh: "答复人姓名" },
  requestNumber: { en: "Number of the request", zh: "请求编号" },
  requestSubject: { en: "Subject of the request", zh: "请求主题" },
  productName: { en: "Name of the product", zh: "产品名称" },
  versionName: { en: "Version of the product", zh: "产品版本" },
  closesOn: { en: "Day on which the request will be closed", zh: "请求将被关闭的日期" },
  requestAddress: { en: "Address at which the request can be answered", zh: "可答复请求的网址" },
} as const satisfies Readonly<Record<string, Text>>;
export type ReplyPlaceholder = keyof typeof REPLY_PLACEHOLDERS;

/** The words for each placeholder: the same in every language, or one for each. */
export type PlaceholderValues = Readonly<Record<string, string | Text>>;

export interface UnfilledPlaceholders {
  /** Names for which there is no value. */
  readonly unknown: readonly string[];
  /** Names whose value is blank in a language in which it is used. */
  readonly blank: readonly string[];
  /** Stretches that begin like a placeholder and are none. */
  readonly malformed: readonly string[];
}

/**
 * `INCOMPLETE` must not be sent: its text still shows what could not be filled, as it was written, for the one who
 * corrects it.
 */
export type FilledReply =
  | { readonly state: "FILLED"; readonly text: Text }
  | ({ readonly state: "INCOMPLETE"; readonly text: Text } & UnfilledPlaceholders);

const MOST_OF_A_MISTAKE = 30;
const TOKEN = /\{\{\{\{|\{\{[ \t]*(?<name>[A-Za-z][A-Za-z0-9_]*)[ \t]*\}\}|(?<malformed>\{\{)/gu;

interface Token {
  readonly index: number;
  readonly words: string;
  /** Null: two braces meant as such, or a mistake. */
  readonly name: string | null;
  readonly isMistake: boolean;
}

function tokensOf(template: string): readonly Token[] {
  return [...template.matchAll(TOKEN)].map((found) => ({
    index: found.index,
    words: found[0],
    name: found.groups?.name ?? null,
    isMistake: found.groups?.malformed !== undefined,
  }));
}

/** The mistake with what follows, so that it can be found again. */
function mistakeAt(template: string, { index }: Token): string {
  const [line = ""] = template.slice(index, index + MOST_OF_A_MISTAKE).split("\n");
  return line.trimEnd();
}

function wordsFor(name: string, values: PlaceholderValues, language: keyof Text): string | null {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) return null;
  return typeof value === "string" ? value : value[language];
}

function fillIn(template: Text, values: PlaceholderValues, language: keyof Text) {
  const source = template[language];
  const unfilled = { unknown: [] as string[], blank: [] as string[], malformed: [] as string[] };
  let text = "";
  let reached = 0;
  // A value is put in once and not read again: what a customer calls themselves is never a placeholder.
  for (const token of tokensOf(source)) {
    const value = token.name === null ? null : wordsFor(token.name, values, language);
    const isBlank = value?.trim() === "";
    if (token.isMistake) unfilled.malformed.push(mistakeAt(source, token));
    else if (token.name !== null && value === null) unfilled.unknown.push(token.name);
    else if (token.name !== null && isBlank) unfilled.blank.push(token.name);
    const braces = token.name === null && !token.isMistake;
    text += source.slice(reached, token.index);
    text += braces ? "{{" : value === null || isBlank ? token.words : value;
    reached = token.index + token.words.length;
  }
  return { text: text + source.slice(reached), ...unfilled };
}

/** Fills a canned reply in both languages, or says what is left open: nothing unfilled passes for a finished answer. */
export function fillPlaceholders(template: Text, values: PlaceholderValues): FilledReply {
  const [en, zh] = [fillIn(template, values, "en"), fillIn(template, values, "zh")];
  const text = { en: en.text, zh: zh.text };
  const both = (list: keyof UnfilledPlaceholders) => [...new Set([...en[list], ...zh[list]])];
  const unfilled = { unknown: both("unknown"), blank: both("blank"), malformed: both("malformed") };
  const isFilled = Object.values(unfilled).every((names) => names.length === 0);
  return isFilled ? { state: "FILLED", text } : { state: "INCOMPLETE", text, ...unfilled };
}

/** What is wrong with a canned reply before anybody uses it; empty where every placeholder is one of `known`. */
export function placeholderProblems(
  template: Text,
  known: readonly string[] = Object.keys(REPLY_PLACEHOLDERS),
): Pick<UnfilledPlaceholders, "unknown" | "malformed"> {
  const filled = fillPlaceholders(template, Object.fromEntries(known.map((name) => [name, name])));
  return filled.state === "FILLED"
    ? { unknown: [], malformed: [] }
    : { unknown: filled.unknown, malformed: filled.malformed };
}

/** Words that stand for themselves in a template, whatever braces they hold. */
export function escapePlaceholders(words: string): string {
  return words.replaceAll("{{", "{{{{");
}
