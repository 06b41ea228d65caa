import { SEGMENT_NAMES, SEGMENTS } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { formatCalendarDate } from "../i18n/calendar-date.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";
import { useWords } from "../rulebook/use-words.ts";
import { usePlaceName } from "./use-place-name.ts";
import { daysAlike, type Interval, intervalsText, weekdayName } from "./wall-clock.ts";

interface Source {
  readonly country: string;
  readonly state: string | null;
  readonly region: string | null;
}

interface Override {
  readonly date: string;
  readonly name: string;
  readonly intervals: readonly Interval[];
}

/** A fact of a calendar, as history and conflicts have it (lists and the like as JSON), the way people read it. */
export function useFactText(): (field: string, value: string | null) => string {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const words = useWords();
  const placeName = usePlaceName();
  const hoursOf = (intervals: readonly Interval[]) =>
    intervals.length === 0 ? translate("support_hours.closed") : intervalsText(intervals);
  const show: Readonly<Record<string, (value: string) => string>> = {
    segment: (value) => SEGMENTS.filter((one) => one === value).map((one) => words(SEGMENT_NAMES[one]))[0] ?? value,
    country: (value) => placeName(value),
    weekly: (value) =>
      daysAlike(JSON.parse(value) as Record<string, readonly Interval[]>)
        .map(({ first, last, intervals }) => {
          const names = [...new Set([first, last])].map((day) => weekdayName(day, locale, "short"));
          return `${names.join("–")} ${hoursOf(intervals)}`;
        })
        .join("; "),
    holidaySource(value) {
      const { country, state, region } = JSON.parse(value) as Source;
      return [placeName(country), state, region].filter((part) => part !== null).join(", ");
    },
    overrides(value) {
      const days = JSON.parse(value) as readonly Override[];
      const list = days.map(
        ({ date, name, intervals }) => `${formatCalendarDate(date, { locale })} ${name}: ${hoursOf(intervals)}`,
      );
      return list.length === 0 ? "—" : list.join("; ");
    },
    effectiveFrom: (value) => formatCalendarDate(value, { locale }),
    retiredFrom: (value) => formatCalendarDate(value, { locale }),
  };
  return (field, value) => (value === null ? "—" : (show[field]?.(value) ?? value));
}
