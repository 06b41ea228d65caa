import { useTranslate } from "react-admin";
import { useToday } from "../components/use-today.ts";
import { daysBetween, formatCalendarDate, formatDaysAway } from "../i18n/calendar-date.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";
import type { MilestoneMark } from "./milestone-marks.ts";

/** What a milestone is called, its day in the reader's format, and how far away that is. */
export function useMilestoneWords() {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const today = useToday();
  return ({ kind, known, date }: MilestoneMark) => {
    const name = translate(`milestone.name.${kind}`);
    if (date === null) {
      return { name, day: translate(known === "UNDATED" ? "date.unknown_and_over" : "date.not_announced"), away: "" };
    }
    const away = today === null ? "" : formatDaysAway(daysBetween(today, date), locale);
    return { name, day: formatCalendarDate(date, { locale }), away };
  };
}
