import type { Segment } from "../../facts.ts";
import type { Text } from "../../text.ts";

/** `DATE`: a calendar date. `BUILD`: an exact number such as `11.6.0.394`. `FILE`: something uploaded. */
export const ANSWER_FORMS = ["TEXT", "CHOICE", "FILE", "DATE", "BUILD"] as const;
export type AnswerForm = (typeof ANSWER_FORMS)[number];

export interface AnswerChoice {
  readonly value: string;
  readonly name: Text;
}

/** Something that a request of one kind is asked. Clause 2.3 never refuses: what is needed is asked for, not demanded. */
export interface ChecklistItem {
  readonly id: string;
  readonly question: Text;
  readonly why: Text;
  /** Whether support can hardly begin without it. */
  readonly needed: boolean;
  readonly answer: AnswerForm;
  /** Of a `CHOICE`; empty otherwise. */
  readonly choices: readonly AnswerChoice[];
  /** `SURROUNDINGS`: the same for every problem of one device and day, so that requests split from one share it. */
  readonly about: "PROBLEM" | "SURROUNDINGS";
  readonly segments: readonly Segment[];
}

export type ItemAsked = Omit<ChecklistItem, "needed">;

function item(answer: AnswerForm) {
  return (id: string, question: Text, why: Text): ItemAsked => ({
    id,
    question,
    why,
    answer,
    choices: [],
    about: "PROBLEM",
    segments: ["HOME_MOBILE", "BUSINESS"],
  });
}

export const text = item("TEXT");
export const file = item("FILE");
export const date = item("DATE");
export const build = item("BUILD");

export function choice(asked: Pick<ItemAsked, "id" | "question" | "why">, choices: Readonly<Record<string, Text>>) {
  const offered = Object.entries(choices).map(([value, name]) => ({ value, name }));
  return { ...item("CHOICE")(asked.id, asked.question, asked.why), choices: offered };
}

export function ofSurroundings(asked: ItemAsked): ItemAsked {
  return { ...asked, about: "SURROUNDINGS" };
}

export function forBusiness(asked: ItemAsked): ItemAsked {
  return { ...asked, segments: ["BUSINESS"] };
}

/** A checklist: first what is needed, then what helps. */
export function checklist(needed: readonly ItemAsked[], helpful: readonly ItemAsked[]): readonly ChecklistItem[] {
  return [
    ...needed.map((asked) => ({ ...asked, needed: true })),
    ...helpful.map((asked) => ({ ...asked, needed: false })),
  ];
}
