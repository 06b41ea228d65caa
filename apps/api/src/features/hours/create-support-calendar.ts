import { randomUUID } from "node:crypto";
import { reasonOf } from "../../platform/change-reason.ts";
import type { Context } from "../../platform/context.ts";
import type { HoursBook } from "./hours-book.ts";
import { planHours } from "./plan-hours.ts";
import type { CreateSupportCalendarInput } from "./support-calendar.input.ts";
import { CalendarInTheWay, changeHours, writeCalendar } from "./write-calendar.ts";

/** Makes the calendar of a segment in a country, or the segment's fallback. @returns its id. @throws Refused */
export async function createSupportCalendar(ctx: Context, input: CreateSupportCalendarInput): Promise<string> {
  const reason = reasonOf(input.reason);
  return await changeHours(ctx, async ({ manager, book }) => {
    const calendar = newCalendar(book, input);
    const { calendar: after, written } = planHours(ctx, { book, calendar, reason }, input);
    await writeCalendar(ctx, manager, { before: null, after, written, action: "hours.createSupportCalendar", reason });
    return after.id;
  });
}

/** @throws CalendarInTheWay where the segment has an active one there. */
export function newCalendar(
  book: HoursBook,
  { segment, country }: Pick<CreateSupportCalendarInput, "segment" | "country">,
) {
  const wanted = country ?? null;
  const rival = book.calendars.find(
    (one) => one.segment === segment && one.country === wanted && one.retiredAt === null,
  );
  if (rival === undefined) return { id: randomUUID(), segment, country: wanted, revisions: [] } as const;
  throw new CalendarInTheWay(rival.id, {
    code: "CONFLICT",
    field: ["country"],
    text: {
      en: `"${rival.name}" is the calendar of this segment ${wanted === null ? "for all other countries" : `in ${wanted}`} already. Change that one.`,
      zh: `此类产品${wanted === null ? "在其他国家/地区" : `在 ${wanted}`} 已有日历“${rival.name}”。请更改该日历。`,
    },
  });
}
