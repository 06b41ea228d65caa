import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";
import type { DateSpan } from "./periods.ts";

/** A span of calendar dates the reader's way. */
export function useDatesText(): (dates: DateSpan) => string {
  const format = new Intl.DateTimeFormat(useFormattingLocale(), { dateStyle: "medium", timeZone: "UTC" });
  const utc = (date: string) => Date.parse(`${date}T00:00:00Z`);
  return ({ from, through }) => format.formatRange(utc(from), utc(through));
}
