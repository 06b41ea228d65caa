import type { Text } from "../text.ts";
import { isCalendarDate, isTimeZone } from "./date-and-time.ts";
import {
  minutesOf,
  type OpenHours,
  type SupportCalendar,
  type SupportCalendars,
  WEEKDAYS,
} from "./support-calendar.ts";

export const CALENDAR_PROBLEM_CODES = [
  "NOT_A_TIME_ZONE",
  "NOT_A_DATE",
  "NOT_A_TIME",
  "MISSING",
  "ORDER",
  "OVERLAP",
  "DUPLICATE",
  "NEVER_OPEN",
] as const;
export type CalendarProblemCode = (typeof CALENDAR_PROBLEM_CODES)[number];

/** Something wrong with a calendar: where, what, and how to put it right. */
export interface CalendarProblem {
  readonly code: CalendarProblemCode;
  /** Path into the calendar, such as `weekly.1[0].to` or `holidays[3].date`. */
  readonly field: string;
  readonly message: Text;
  readonly remedy: Text;
}

/** Everything that is wrong with a calendar; an empty list means that it can be used. */
export function calendarProblems(calendar: SupportCalendar): CalendarProblem[] {
  const problems = [
    ...zoneProblems(calendar.timeZone),
    ...WEEKDAYS.flatMap((day) => dayProblems(`weekly.${day}`, calendar.weekly[day])),
    ...holidayProblems(calendar),
    ...(calendar.validFrom == null ? [] : dateProblems("validFrom", calendar.validFrom)),
  ];
  return problems.length > 0 || canOpen(calendar) ? problems : [neverOpen];
}

/**
 * The calendars as a list, oldest first.
 * @throws RangeError that names every field that is wrong. A calendar that never opens is no fault here: it is closed.
 */
export function requireCalendars(calendars: SupportCalendars): readonly SupportCalendar[] {
  const list = [calendars].flat();
  if (list.length === 0) throw new RangeError("calendar: there is none; give at least one");
  const faults = list.flatMap((calendar) => calendarProblems(calendar).filter(({ code }) => code !== "NEVER_OPEN"));
  if (faults.length > 0) {
    throw new RangeError(faults.map(({ message, remedy }) => `calendar: ${message.en} ${remedy.en}`).join("\n"));
  }
  const begins = list.map(({ validFrom }) => validFrom ?? "");
  if (new Set(begins).size < begins.length) {
    throw new RangeError("calendar: two calendars have the same validFrom; give each a day of its own");
  }
  return list.toSorted((a, b) => ((a.validFrom ?? "") < (b.validFrom ?? "") ? -1 : 1));
}

/** Whether there is any open hour, in the week or on a day of its own. */
function canOpen({ weekly, holidays }: SupportCalendar): boolean {
  const days = [...WEEKDAYS.map((day) => weekly[day]), ...holidays.map(({ intervals }) => intervals ?? [])];
  return days.some((hours) => hours.length > 0);
}

function zoneProblems(timeZone: string): CalendarProblem[] {
  if (isTimeZone(timeZone)) return [];
  return [
    {
      code: "NOT_A_TIME_ZONE",
      field: "timeZone",
      message: { en: `timeZone "${timeZone}" is not a time zone.`, zh: `timeZone“${timeZone}”不是时区。` },
      remedy: { en: 'Use an IANA name such as "Europe/Lisbon".', zh: "请使用 IANA 名称，例如“Europe/Lisbon”。" },
    },
  ];
}

function dateProblems(field: string, date: string): CalendarProblem[] {
  if (isCalendarDate(date)) return [];
  return [
    {
      code: "NOT_A_DATE",
      field,
      message: { en: `${field} "${date}" is not a calendar date.`, zh: `${field}“${date}”不是日历日期。` },
      remedy: { en: "Give an existing day as YYYY-MM-DD.", zh: "请按 YYYY-MM-DD 填写一个存在的日期。" },
    },
  ];
}

function holidayProblems({ holidays }: SupportCalendar): CalendarProblem[] {
  const seen = new Set<string>();
  return holidays.flatMap(({ date, name, intervals }, place) => {
    const field = `holidays[${place}]`;
    const problems = [...dateProblems(`${field}.date`, date), ...dayProblems(`${field}.intervals`, intervals ?? [])];
    if (name.trim() === "") problems.push(missing(`${field}.name`, { en: "Name the day.", zh: "请为这一天命名。" }));
    if (seen.has(date)) problems.push(duplicate(`${field}.date`, date));
    seen.add(date);
    return problems;
  });
}

/** `hours` may be missing altogether in a calendar that was read from a file. */
function dayProblems(field: string, hours: readonly OpenHours[] | undefined): CalendarProblem[] {
  if (hours === undefined) {
    return [
      missing(field, { en: "Give a list of hours; [] is a closed day.", zh: "请给出时段列表；[] 表示全天关闭。" }),
    ];
  }
  const faults = hours.flatMap((one, place) => hoursProblems(`${field}[${place}]`, one));
  return faults.length > 0 ? faults : overlaps(field, hours);
}

function hoursProblems(field: string, { from, to }: OpenHours): CalendarProblem[] {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const faults: CalendarProblem[] = [];
  if (start === null || start === 24 * 60) faults.push(notATime(`${field}.from`, from, "23:59"));
  if (end === null) faults.push(notATime(`${field}.to`, to, "24:00"));
  if (faults.length > 0 || start === null || end === null || start < end) return faults;
  return [
    {
      code: "ORDER",
      field: `${field}.to`,
      message: { en: `${field} ends at ${to}, not after ${from}.`, zh: `${field} 于 ${to} 结束，不晚于 ${from}。` },
      remedy: {
        en: "End it later; write hours past midnight as two days, the first up to 24:00.",
        zh: "请将结束时间推后；跨午夜的时段请分写为两天，第一天到 24:00。",
      },
    },
  ];
}

function overlaps(field: string, hours: readonly OpenHours[]): CalendarProblem[] {
  return hours.flatMap((one, place): CalendarProblem[] => {
    const other = hours.findIndex((earlier, index) => index < place && earlier.from < one.to && one.from < earlier.to);
    if (other < 0) return [];
    const [here, there] = [`${field}[${place}]`, `${field}[${other}]`];
    return [
      {
        code: "OVERLAP",
        field: here,
        message: { en: `${here} overlaps ${there}.`, zh: `${here} 与 ${there} 重叠。` },
        remedy: { en: "Join the two, or leave a break between them.", zh: "请合并两者，或在其间留出间隔。" },
      },
    ];
  });
}

function missing(field: string, remedy: Text): CalendarProblem {
  return { code: "MISSING", field, message: { en: `${field} is missing.`, zh: `缺少 ${field}。` }, remedy };
}

function duplicate(field: string, date: string): CalendarProblem {
  return {
    code: "DUPLICATE",
    field,
    message: { en: `${field} ${date} is there twice.`, zh: `${field} ${date} 出现两次。` },
    remedy: { en: "Keep one day and give it both names.", zh: "请只保留一天，并写上两个名称。" },
  };
}

function notATime(field: string, time: string, latest: string): CalendarProblem {
  return {
    code: "NOT_A_TIME",
    field,
    message: { en: `${field} "${time}" is not a time of day.`, zh: `${field}“${time}”不是一天中的时刻。` },
    remedy: { en: `Write HH:MM, 00:00 to ${latest}.`, zh: `请写作 HH:MM，从 00:00 到 ${latest}。` },
  };
}

const neverOpen: CalendarProblem = {
  code: "NEVER_OPEN",
  field: "weekly",
  message: { en: "The calendar has no open hour at all.", zh: "该日历没有任何开放时段。" },
  remedy: { en: "Give at least one weekday its hours.", zh: "请至少为一个工作日填写时段。" },
};
