import type { Segment } from "@supportbook/policy";
import { badInput, Refused } from "../../platform/refusal.ts";
import { openStretches } from "./calendar-days.ts";
import type { HoursBook } from "./hours-book.ts";
import { dateIn, type HoursSpan, hoursFor, spanAt, startOfDay } from "./hours-in-force.ts";
import { furthestDay } from "./look-ahead.ts";

export interface DayChoice {
  readonly given: string | null | undefined;
  /** Where none is given. */
  readonly usual: string;
  readonly timeZone: string;
  readonly now: Temporal.Instant;
}

/** The first day of new hours. @throws Refused where it is over, or too far away. */
export function effectiveDay({ given, usual, timeZone, now }: DayChoice): string {
  const day = given ?? usual;
  const today = Temporal.PlainDate.from(dateIn(timeZone, now));
  const furthest = furthestDay(today.toString());
  if (day < today.toString()) {
    const tomorrow = today.add({ days: 1 }).toString();
    throw new Refused([
      badInput(["effectiveFrom"], {
        en: `${day} is over in ${timeZone}, and the time of that day is counted. Choose ${tomorrow} or later.`,
        zh: `${day} 在 ${timeZone} 已经过去，当天的时间已计入。请选择 ${tomorrow} 或更晚的日期。`,
      }),
    ]);
  }
  if (day > furthest) {
    throw new Refused([
      badInput(["effectiveFrom"], {
        en: `${day} is too far away. Choose a day up to ${furthest}.`,
        zh: `${day} 过于遥远。请选择不晚于 ${furthest} 的日期。`,
      }),
    ]);
  }
  return day;
}

export function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

export interface HoursChange {
  readonly segment: Segment;
  readonly country: string | null;
  readonly before: HoursBook;
  readonly after: HoursBook;
  readonly effectiveFrom: string;
  readonly timeZone: string;
  readonly now: Temporal.Instant;
}

/** Longer than any day, wherever it begins first. */
const LOOK_BACK_HOURS = 72;

/**
 * Sees to it that a change leaves the time alone that has passed: what was open stays open, what was closed stays closed.
 * What was not published was not counted, so that a first calendar may begin today. @throws Refused with the way out.
 */
export function requireUncounted(change: HoursChange): void {
  const { segment, country, effectiveFrom, timeZone, now } = change;
  const before = hoursFor(change.before, segment, country);
  if ((spanAt(before, startOfDay(effectiveFrom, timeZone))?.held ?? null) === null) return;
  const was = countedUpTo(before, now);
  const would = countedUpTo(hoursFor(change.after, segment, country), now);
  if (was === would) return;
  const tomorrow = dayAfter(dateIn(timeZone, now));
  throw new Refused([
    badInput(["effectiveFrom"], {
      en: `From ${effectiveFrom} on the change would reach back into time that has passed and was counted already. Choose ${tomorrow} or later, or leave today's hours up to now as they are.`,
      zh: `若自 ${effectiveFrom} 起生效，更改会影响已经过去并已计入的时间。请选择 ${tomorrow} 或更晚的日期，或保持今天截至目前的时段不变。`,
    }),
  ]);
}

function countedUpTo(spans: readonly HoursSpan[], now: Temporal.Instant): string {
  const stretches = openStretches(spans, now.subtract({ hours: LOOK_BACK_HOURS }), now);
  return stretches.map(({ from, to }) => `${from}/${to}`).join(" ");
}
