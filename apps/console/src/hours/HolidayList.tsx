import { Box } from "@mui/material";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";

interface HolidayListProps {
  readonly holidays: readonly { readonly date: string; readonly name: string }[];
}

/** Days in columns that wrap: weekday and date, then what is celebrated. */
export function HolidayList({ holidays }: HolidayListProps) {
  const locale = useFormattingLocale();
  const format = new Intl.DateTimeFormat(locale, { weekday: "short", day: "2-digit", month: "short", timeZone: "UTC" });
  return (
    <Box
      component="ul"
      sx={{
        listStyle: "none",
        margin: 0,
        padding: 0,
        display: "grid",
        gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 280px), 1fr))",
        columnGap: 3,
        rowGap: 0.5,
        fontSize: "0.8125rem",
      }}
    >
      {holidays.map(({ date, name }) => (
        <Box component="li" key={date} sx={{ display: "flex", gap: 1.5 }}>
          <Box component="time" dateTime={date} sx={{ minWidth: 92, color: "text.secondary" }}>
            {format.format(Date.parse(`${date}T00:00:00Z`))}
          </Box>
          {name}
        </Box>
      ))}
    </Box>
  );
}
