import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { SupportCalendarsQuery } from "../gql/support-calendars.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";
import { wallClockIn } from "./wall-clock.ts";

type Now = SupportCalendarsQuery["supportCalendars"][number]["now"];

interface OpenNowProps {
  readonly now: Now;
  /** Of the calendar, in case that it does not hold yet. */
  readonly timeZone: string;
}

/** Whether support works now, and when that changes, in the calendar's own time. */
export function OpenNow({ now, timeZone }: OpenNowProps) {
  const translate = useTranslate();
  const when = useWhen(now.at, now.timeZone ?? timeZone);
  const { openNow, opensNext, closesNext, whyClosed, closedFor } = now;
  const change = openNow === true ? closesNext : opensNext;
  const key = openNow === true ? "support_hours.until" : "support_hours.opens";
  return (
    <Box sx={{ display: "flex", alignItems: "baseline", columnGap: 1, flexWrap: "wrap" }}>
      <Box
        component="span"
        sx={{
          fontWeight: 650,
          whiteSpace: "nowrap",
          color: openNow === true ? "success.main" : "text.primary",
          "&::before": {
            content: '""',
            display: "inline-block",
            width: 8,
            height: 8,
            marginRight: 0.75,
            borderRadius: "50%",
            border: 1.5,
            borderColor: openNow === true ? "success.main" : "text.secondary",
            background: openNow === true ? "currentcolor" : "none",
          },
        }}
      >
        {openNow === null
          ? translate("support_hours.not_yet")
          : translate(`support_hours.${openNow ? "open" : "closed"}`)}
      </Box>
      <Typography component="span" variant="caption" sx={{ color: "text.secondary" }}>
        {openNow === false && whyClosed !== null && whyClosed !== "OUT_OF_HOURS" && (
          <>{closedFor ?? translate(`support_hours.why.${whyClosed}`)} · </>
        )}
        {change === null ? translate("support_hours.no_change") : translate(key, { when: when(change) })}
      </Typography>
    </Box>
  );
}

/** `18:00` today, `Mon 09:00` within a week, otherwise with the date. */
function useWhen(at: string, zone: string): (instant: string) => string {
  const locale = useFormattingLocale();
  return (instant) => {
    const [now, then] = [wallClockIn(zone, at), wallClockIn(zone, instant)];
    if (now.date === then.date) return then.time;
    const days = Temporal.PlainDate.from(now.date).until(then.date).days;
    const style: Intl.DateTimeFormatOptions = days < 7 ? { weekday: "short" } : { month: "short", day: "numeric" };
    const day = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" }).format(
      Date.parse(`${then.date}T00:00:00Z`),
    );
    return `${day} ${then.time}`;
  };
}
