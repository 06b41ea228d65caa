import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatCalendarDate, formatInstant } from "../i18n/calendar-date.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";

interface DateTextProps {
  /** Calendar date `YYYY-MM-DD`; null is "not announced". */
  readonly date: string | null | undefined;
  readonly style?: "medium" | "long";
  /** It has passed, on a day that nobody knows. */
  readonly over?: boolean;
}

/** A calendar date the reader's way, the same day in every zone. */
export function DateText({ date, style = "medium", over = false }: DateTextProps) {
  const locale = useFormattingLocale();
  const translate = useTranslate();
  if (date == null) {
    return (
      <Box component="span" sx={{ color: "text.secondary" }}>
        {translate(over ? "date.unknown_and_over" : "date.not_announced")}
      </Box>
    );
  }
  return (
    <Box component="time" dateTime={date} sx={{ whiteSpace: "nowrap" }}>
      {formatCalendarDate(date, { locale, style })}
    </Box>
  );
}

/** A point in time, in the reader's zone. */
export function InstantText({ instant }: { readonly instant: string }) {
  const locale = useFormattingLocale();
  return (
    <Box component="time" dateTime={instant} title={instant} sx={{ whiteSpace: "nowrap" }}>
      {formatInstant(instant, locale)}
    </Box>
  );
}
