import { requiredReason } from "../../platform/change-reason.ts";
import type { Context } from "../../platform/context.ts";
import { dayAfter, effectiveDay, requireUncounted } from "./effective-date.ts";
import { calendarToChange } from "./find-calendar.ts";
import { latestRevision } from "./hours-book.ts";
import { dateIn } from "./hours-in-force.ts";
import { withCalendar } from "./plan-hours.ts";
import type { RetireSupportCalendarInput } from "./support-calendar.input.ts";
import { changeHours, writeCalendar } from "./write-calendar.ts";

/** Retires a calendar from a day on; the time that was counted by it stays as it was. @returns its id. @throws Refused */
export async function retireSupportCalendar(ctx: Context, input: RetireSupportCalendarInput): Promise<string> {
  const reason = requiredReason(input.reason);
  return await changeHours(ctx, async ({ manager, book }) => {
    const before = calendarToChange(book, input);
    const { timeZone } = latestRevision(before);
    const now = ctx.now();
    const usual = dayAfter(dateIn(timeZone, now));
    const retiredFrom = effectiveDay({ given: input.effectiveFrom, usual, timeZone, now });
    const retiredAt = new Date(now.epochMilliseconds);
    const after = { ...before, retiredFrom, retiredAt, revision: before.revision + 1 };
    const { segment, country } = before;
    const change = { segment, country, before: book, after: withCalendar(book, after), now };
    requireUncounted({ ...change, effectiveFrom: retiredFrom, timeZone });
    await writeCalendar(ctx, manager, {
      before,
      after,
      written: null,
      action: "hours.retireSupportCalendar",
      reason,
    });
    return after.id;
  });
}
