import { Refused } from "../../platform/refusal.ts";
import type { CalendarRecord, HoursBook } from "./hours-book.ts";
import { CalendarInTheWay } from "./write-calendar.ts";

interface Expected {
  readonly id: string;
  readonly expectedRevision: number;
}

/** The calendar that is to be changed. @throws Refused where there is none, it was retired, or it moved on. */
export function calendarToChange(book: HoursBook, { id, expectedRevision }: Expected): CalendarRecord {
  const calendar = activeCalendar(book, id);
  const { revision } = calendar;
  if (revision === expectedRevision) return calendar;
  throw new CalendarInTheWay(id, {
    code: "CONFLICT",
    field: ["expectedRevision"],
    text: {
      en: `Somebody changed this calendar: it is at revision ${revision}, and you changed revision ${expectedRevision}. Look at it, then save again.`,
      zh: `该日历已被他人更改：当前为第 ${revision} 版，您更改的是第 ${expectedRevision} 版。请查看后再保存。`,
    },
  });
}

/** @throws Refused where there is none, or it was retired. */
export function activeCalendar({ calendars }: HoursBook, id: string): CalendarRecord {
  const calendar = calendars.find((one) => one.id === id);
  if (calendar === undefined) {
    const en = `There is no support calendar with the id "${id}". The query supportCalendars lists them.`;
    const zh = `没有 id 为“${id}”的支持日历。可用 supportCalendars 查询。`;
    throw new Refused([{ code: "NOT_FOUND", field: ["id"], text: { en, zh } }]);
  }
  if (calendar.retiredAt === null) return calendar;
  throw new CalendarInTheWay(id, {
    code: "CONFLICT",
    field: ["id"],
    text: {
      en: `This calendar was retired and keeps the hours that it had. Create a new one instead.`,
      zh: `该日历已停用，其时段不再更改。请改为新建日历。`,
    },
  });
}
