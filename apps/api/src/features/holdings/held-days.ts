import type { HeldSpan } from "@supportbook/policy";
import { badInput, type Refusal } from "../../platform/refusal.ts";

/** Days so far off are a slip of the keyboard. */
const EARLIEST = "1990-01-01";
const LATEST = "2199-12-31";

export function spanProblems({ heldFrom, heldThrough }: HeldSpan): Refusal[] {
  const problems = [
    ...(isUsual(heldFrom) ? [] : [unusual("heldFrom", heldFrom)]),
    ...(heldThrough === null || isUsual(heldThrough) ? [] : [unusual("heldThrough", heldThrough)]),
  ];
  if (problems.length > 0 || heldThrough === null || heldFrom <= heldThrough) return problems;
  return [
    badInput(["heldThrough"], {
      en: `The last day, ${heldThrough}, lies before the first, ${heldFrom}. Give a later one, or none for no end.`,
      zh: `最后一天 ${heldThrough} 早于第一天 ${heldFrom}。请填写更晚的日期，或不填表示没有终止日。`,
    }),
  ];
}

const isUsual = (date: string) => EARLIEST <= date && date <= LATEST;

function unusual(field: string, date: string): Refusal {
  return badInput([field], {
    en: `${date} is no day on which something is held: give one from ${EARLIEST} through ${LATEST}.`,
    zh: `${date} 不是有效的持有日期：请填写 ${EARLIEST} 至 ${LATEST} 之间的日期。`,
  });
}

/** "from 2026-01-01", "from 2026-01-01 through 2026-12-31". */
export function spanText({ heldFrom, heldThrough }: HeldSpan): Refusal["text"] {
  return heldThrough === null
    ? { en: `from ${heldFrom}`, zh: `自 ${heldFrom} 起` }
    : { en: `from ${heldFrom} through ${heldThrough}`, zh: `${heldFrom} 至 ${heldThrough}` };
}

export function overlap(one: HeldSpan, other: HeldSpan): boolean {
  const startsBeforeEnd = (a: HeldSpan, b: HeldSpan) => b.heldThrough === null || a.heldFrom <= b.heldThrough;
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}
