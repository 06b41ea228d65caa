import { Box } from "@mui/material";
import { daysBetween, formatDaysAway } from "../i18n/calendar-date.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";
import { useToday } from "./use-today.ts";

/** Near enough to be looked at now, in days. */
const SOON = 90;

/** How far a calendar date lies from the vendor's today; what comes soon stands out. Nothing for no date. */
export function RelativeDays({ date }: { readonly date: string | null | undefined }) {
  const locale = useFormattingLocale();
  const today = useToday();
  if (date == null || today === null) return null;
  const days = daysBetween(today, date);
  const soon = days >= 0 && days <= SOON;
  return (
    <Box
      component="span"
      sx={{ color: soon ? "warning.main" : "text.secondary", fontWeight: soon ? 600 : 400, whiteSpace: "nowrap" }}
    >
      {formatDaysAway(days, locale)}
    </Box>
  );
}
