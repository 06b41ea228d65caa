import { Box, Chip, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { SEGMENT_NAMES } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { DateText } from "../components/DateText.tsx";
import { RecordLink } from "../components/RecordLink.tsx";
import type { SupportCalendarsQuery } from "../gql/support-calendars.ts";
import { formatCalendarDate } from "../i18n/calendar-date.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";
import { paths } from "../paths.ts";
import { useWords } from "../rulebook/use-words.ts";
import { OpenNow } from "./OpenNow.tsx";
import { usePlaceName } from "./use-place-name.ts";
import { wallClockIn } from "./wall-clock.ts";

const COLUMNS = ["name", "now", "country", "segment", "timeZone"] as const;

type Calendar = SupportCalendarsQuery["supportCalendars"][number];

export function CalendarTable({ calendars }: { readonly calendars: readonly Calendar[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={translate("support_hours.title")}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`support_hours.field.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {calendars.map((calendar) => (
            <CalendarRow key={calendar.id} calendar={calendar} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function CalendarRow({ calendar }: { readonly calendar: Calendar }) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const words = useWords();
  const placeName = usePlaceName();
  const { id, name, country, segment, latest, now, retiredFrom } = calendar;
  return (
    <TableRow hover>
      <TableCell sx={{ minWidth: 150 }}>
        <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1 }}>
          <RecordLink to={paths.supportCalendar(id)}>{name}</RecordLink>
          {latest.state === "PLANNED" && (
            <Chip
              size="small"
              variant="outlined"
              label={translate("support_hours.planned_from", {
                date: formatCalendarDate(latest.validFrom, { locale }),
              })}
            />
          )}
        </Box>
      </TableCell>
      <TableCell sx={{ minWidth: 180 }}>
        {retiredFrom === null ? (
          <OpenNow now={now} timeZone={latest.timeZone} />
        ) : (
          <>
            {translate("support_hours.retired_from")} <DateText date={retiredFrom} />
          </>
        )}
      </TableCell>
      <TableCell sx={ONE_LINE}>{placeName(country)}</TableCell>
      <TableCell sx={ONE_LINE}>{words(SEGMENT_NAMES[segment])}</TableCell>
      <TableCell sx={ONE_LINE}>
        {latest.timeZone.replaceAll("_", " ")}
        <Typography component="span" variant="caption" sx={{ color: "text.secondary", marginLeft: 1 }}>
          {wallClockIn(latest.timeZone, now.at).time}
        </Typography>
      </TableCell>
    </TableRow>
  );
}

const ONE_LINE = { whiteSpace: "nowrap" } as const;
