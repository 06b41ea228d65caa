import { isCalendarDate } from "../../calendar/date-and-time.ts";
import type { RequestKind, Segment } from "../../facts.ts";
import type { Text } from "../../text.ts";
import type { AnswerForm, ChecklistItem } from "./checklist-item.ts";
import { checklistOf } from "./checklists.ts";

/** Answers by the id of their item: words, the value of a choice, a date, a build, or what names an uploaded file. */
export type ChecklistAnswers = Readonly<Record<string, string>>;

/**
 * The answer of somebody who cannot know. It counts as given whatever the form: "as detailed as possible" (2.3) asks for
 * no more.
 */
export const ANSWER_NOT_KNOWN = "NOT_KNOWN";

/** An answer that cannot be read, and what would do. It counts as not given. */
export interface UnreadableAnswer {
  readonly id: string;
  readonly remedy: Text;
}

/** How far a request says what its kind needs. A measure to show, never a ground to refuse (2.3). */
export interface Completeness {
  /** How many of the needed items are answered. */
  readonly answered: number;
  readonly needed: number;
  /** Ids of needed items without an answer, in the order of the checklist. */
  readonly missing: readonly string[];
  /** Ids of the other items without an answer. */
  readonly welcome: readonly string[];
  readonly unreadable: readonly UnreadableAnswer[];
  /** Ids of answers to nothing that this kind asks; kept, and not counted. */
  readonly notAsked: readonly string[];
  /** Of the needed items, in whole percent rounded down: 100 only when nothing is missing. */
  readonly percent: number;
}

const REMEDIES: Readonly<Record<AnswerForm, Text>> = {
  TEXT: { en: "Write a few words.", zh: "请写几句话。" },
  FILE: { en: "Attach a file.", zh: "请附上文件。" },
  DATE: { en: "Give a day such as 2026-11-23.", zh: "请给出日期，例如 2026-11-23。" },
  BUILD: { en: "Give a number such as 11.6.0.394.", zh: "请给出号码，例如 11.6.0.394。" },
  CHOICE: { en: "Choose one of the values offered.", zh: "请从所列的值中选择。" },
};

function isReadable({ answer, choices }: ChecklistItem, given: string): boolean {
  if (given === ANSWER_NOT_KNOWN) return true;
  if (answer === "DATE") return isCalendarDate(given);
  if (answer === "BUILD") return /\d/.test(given);
  return answer !== "CHOICE" || choices.some(({ value }) => value === given);
}

/** How complete the answers of a request of one kind are. */
export function completeness(kind: RequestKind, segment: Segment, answers: ChecklistAnswers): Completeness {
  const items = checklistOf(kind, segment);
  const given = new Map(Object.entries(answers).map(([id, words]) => [id, words.trim()]));
  const isGiven = ({ id }: ChecklistItem) => (given.get(id) ?? "") !== "";
  const isAnswered = (item: ChecklistItem) => isGiven(item) && isReadable(item, given.get(item.id) ?? "");
  const needed = items.filter((item) => item.needed);
  const answered = needed.filter(isAnswered).length;
  const open = items.filter((item) => !isAnswered(item));
  return {
    answered,
    needed: needed.length,
    missing: open.filter((item) => item.needed).map(({ id }) => id),
    welcome: open.filter((item) => !item.needed).map(({ id }) => id),
    unreadable: open.filter(isGiven).map(({ id, answer }) => ({ id, remedy: REMEDIES[answer] })),
    notAsked: [...given.keys()].filter((id) => !items.some((item) => item.id === id)),
    percent: needed.length === 0 ? 100 : Math.floor((100 * answered) / needed.length),
  };
}
