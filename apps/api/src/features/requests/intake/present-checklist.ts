import { type ChecklistAnswers, checklistOf, completeness, type RequestKind, type Segment } from "@supportbook/policy";
import type { Locale } from "../../../platform/context.ts";
import { say } from "../../../platform/say.ts";
import type { ChecklistType, CompletenessType } from "./checklist.type.ts";

interface AskedOf {
  readonly kind: RequestKind;
  readonly segment: Segment;
  /** Whatever somebody sent: what is no text is no answer. */
  readonly answers: object;
}

/** The checklist of a kind in the caller's language, and how far the answers go. */
export function presentChecklist(locale: Locale, asked: AskedOf): ChecklistType {
  const items = checklistOf(asked.kind, asked.segment).map(({ id, question, why, needed, answer, choices, about }) => ({
    id,
    question: say(locale, question),
    why: say(locale, why),
    needed,
    answer,
    choices: choices.map(({ value, name }) => ({ value, name: say(locale, name) })),
    shared: about === "SURROUNDINGS",
  }));
  return { items, completeness: presentCompleteness(locale, asked) };
}

export function presentCompleteness(locale: Locale, { kind, segment, answers }: AskedOf): CompletenessType {
  const given = Object.entries(answers).filter(([, answer]) => typeof answer === "string");
  const { missing, welcome, unreadable, ...measured } = completeness(
    kind,
    segment,
    Object.fromEntries(given) as ChecklistAnswers,
  );
  return {
    ...measured,
    missing: [...missing],
    welcome: [...welcome],
    unreadable: unreadable.map(({ id, remedy }) => ({ item: id, remedy: say(locale, remedy) })),
  };
}
