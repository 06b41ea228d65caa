import { FEEDBACK_SCALES, type Text } from "@supportbook/policy";
import { storableText } from "../../../platform/storable.ts";
import { SCALE_COLUMNS, type ScaleWord } from "../feedback-scale.ts";
import { WORDS } from "./survey-words.ts";

/** Long enough for a page of text, and short enough to be read. */
export const LONGEST_COMMENT = 4_000;

/** What somebody answers; null where they say nothing. */
export interface Answers {
  readonly satisfaction: number | null;
  readonly effort: number | null;
  readonly recommend: number | null;
  readonly comment: string | null;
}

export interface AnswerProblem {
  /** The name of the field. */
  readonly field: keyof Answers;
  readonly text: Text;
}

export interface ReadAnswers {
  /** As they were sent, for the form to be shown again. */
  readonly given: Readonly<Record<keyof Answers, string>>;
  readonly answers: Answers;
  readonly problems: readonly AnswerProblem[];
}

/** What a form says to the scales that it asked; what it says to others is not looked at. */
export function readAnswers(form: URLSearchParams, scales: readonly ScaleWord[]): ReadAnswers {
  const given = { satisfaction: "", effort: "", recommend: "", comment: commentIn(form) };
  const answers = {
    satisfaction: null as number | null,
    effort: null as number | null,
    recommend: null as number | null,
  };
  const problems: AnswerProblem[] = [];
  for (const scale of scales) {
    const field = SCALE_COLUMNS[scale];
    const text = (form.get(field) ?? "").trim();
    given[field] = text;
    if (text === "") continue;
    const step = stepIn(text, FEEDBACK_SCALES[field]);
    if (step === null) problems.push({ field, text: WORDS.badStep });
    else answers[field] = step;
  }
  const [first] = scales;
  const saysNothing = scales.every((scale) => given[SCALE_COLUMNS[scale]] === "");
  if (saysNothing && first !== undefined) problems.push({ field: SCALE_COLUMNS[first], text: WORDS.answerOne });
  const { length } = given.comment;
  if (length > LONGEST_COMMENT) problems.push({ field: "comment", text: WORDS.tooLong(length) });
  const comment = /\S/.test(given.comment) ? given.comment : null;
  return { given, answers: { ...answers, comment }, problems };
}

/** Browsers send the ends of lines as two characters, of which somebody who counts sees one. */
function commentIn(form: URLSearchParams): string {
  return storableText((form.get("comment") ?? "").replace(/\r\n?/g, "\n").trim());
}

function stepIn(text: string, { first, last }: { readonly first: number; readonly last: number }): number | null {
  const step = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  return step >= first && step <= last ? step : null;
}
