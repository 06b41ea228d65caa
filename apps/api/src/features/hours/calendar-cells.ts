import { type OpenHours, WEEKDAYS, type Weekday } from "@supportbook/policy";
import type { RowCells } from "../register-files/index.ts";
import type { CalendarOverride } from "./hours-book.ts";

/** Columns of the weekdays, Monday first. */
export const DAY_COLUMNS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

const SPAN = /^(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})$/;
const OVERRIDE = /^(\d{4}-\d{2}-\d{2})\s+((?:\d{1,2}:\d{2}\s*[-–]\s*\d{1,2}:\d{2}\s+)*)(\S.*)$/;

/** `09:00-12:00 13:00-17:00`; empty for a closed day. */
export function hoursText(intervals: readonly OpenHours[]): string {
  return intervals.map(({ from, to }) => `${from}-${to}`).join(" ");
}

/** `2026-12-24 08:00-12:00 Christmas Eve`, one in a line of the cell. */
export function overridesText(overrides: readonly CalendarOverride[]): string {
  return overrides
    .map(({ date, name, intervals }) => [date, hoursText(intervals), name].filter(Boolean).join(" "))
    .join("\n");
}

/** The weekdays that the file has a column of. */
export function readWeek(cells: RowCells): Partial<Record<Weekday, readonly OpenHours[]>> {
  const days = WEEKDAYS.flatMap((weekday) => {
    const column = DAY_COLUMNS[weekday - 1] ?? "monday";
    const text = cells.text(column);
    if (text === undefined) return [];
    const hours = text === null ? [] : readHours(text);
    if (hours === null) {
      cells.problem(column, {
        en: `"${text}" are no hours; write them as 09:00-12:00 13:00-17:00, or leave the cell empty for a closed day.`,
        zh: `“${text}”不是时段；请写成 09:00-12:00 13:00-17:00，全天关闭则留空。`,
      });
    }
    return [[weekday, hours ?? []] as const];
  });
  return Object.fromEntries(days);
}

export function readOverrides(cells: RowCells): CalendarOverride[] | undefined {
  const text = cells.text("overrides", 50_000);
  if (text === undefined) return undefined;
  const lines = (text ?? "").split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.flatMap((line) => {
    const override = readOverride(line.trim());
    if (override !== null) return [override];
    cells.problem("overrides", {
      en: `"${line.slice(0, 60)}" is no override; write the day, its hours if it has any, and a name: 2026-12-24 08:00-12:00 Christmas Eve. One in a line.`,
      zh: `“${line.slice(0, 60)}”不是例外；请依次写日期、时段（如有）和名称：2026-12-24 08:00-12:00 平安夜。每行一个。`,
    });
    return [];
  });
}

function readOverride(line: string): CalendarOverride | null {
  const [, date, spans, name] = OVERRIDE.exec(line) ?? [];
  if (date === undefined || name === undefined) return null;
  const intervals = readHours(spans?.trim() ?? "");
  return intervals === null ? null : { date, name: name.trim(), intervals };
}

/** Null where it is not written as hours. Whether the hours can be is for the calendar to say. */
function readHours(text: string): OpenHours[] | null {
  const parts = text
    .replace(/\s*[-–]\s*/g, "-")
    .split(/[\s,;]+/)
    .filter((part) => part !== "");
  const spans = parts.map((part) => SPAN.exec(part));
  if (spans.includes(null)) return null;
  return spans.map((span) => ({ from: span?.[1]?.padStart(5, "0") ?? "", to: span?.[2]?.padStart(5, "0") ?? "" }));
}
