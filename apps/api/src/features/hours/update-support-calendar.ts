import { requiredReason } from "../../platform/change-reason.ts";
import type { Context } from "../../platform/context.ts";
import { calendarToChange } from "./find-calendar.ts";
import { planHours } from "./plan-hours.ts";
import type { UpdateSupportCalendarInput } from "./support-calendar.input.ts";
import { changeHours, writeCalendar } from "./write-calendar.ts";

/** Gives a calendar other hours from a day on, or another name at once. @returns its id. @throws Refused */
export async function updateSupportCalendar(ctx: Context, input: UpdateSupportCalendarInput): Promise<string> {
  const reason = requiredReason(input.reason);
  return await changeHours(ctx, async ({ manager, book }) => {
    const before = calendarToChange(book, input);
    const { calendar: after, written } = planHours(ctx, { book, calendar: before, reason }, input);
    // What is as it was leaves no trace, and its revision stands.
    if (after.revision === before.revision) return before.id;
    await writeCalendar(ctx, manager, { before, after, written, action: "hours.updateSupportCalendar", reason });
    return after.id;
  });
}
