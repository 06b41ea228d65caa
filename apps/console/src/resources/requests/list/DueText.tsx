import AlarmOutlined from "@mui/icons-material/AlarmOutlined";
import ErrorOutlineOutlined from "@mui/icons-material/ErrorOutlineOutlined";
import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatInstant } from "../../../i18n/calendar-date.ts";
import { useFormattingLocale } from "../../../i18n/use-formatting-locale.ts";
import { relativeTime } from "./relative-time.ts";

const SOON_MS = 24 * 3_600_000;

/** When the next thing is due, from now on; what is overdue says so, what comes soon has a sign of its own. */
export function DueText({ due }: { readonly due: string | null }) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  if (due === null) return <Box sx={{ color: "text.secondary" }}>—</Box>;
  const left = Date.parse(due) - Date.now();
  const state = left < 0 ? "overdue" : left < SOON_MS ? "soon" : "later";
  const Icon = state === "overdue" ? ErrorOutlineOutlined : AlarmOutlined;
  return (
    <Box
      component="time"
      dateTime={due}
      data-due={state}
      title={formatInstant(due, locale)}
      sx={{
        display: "inline-flex",
        alignItems: "center",
        gap: 0.5,
        whiteSpace: "nowrap",
        color: COLOURS[state],
        fontWeight: state === "later" ? 400 : 650,
      }}
    >
      {state !== "later" && <Icon aria-hidden sx={{ fontSize: 16 }} />}
      {state === "overdue"
        ? translate("queue.overdue", { since: relativeTime(left, locale) })
        : relativeTime(left, locale)}
    </Box>
  );
}

const COLOURS = { overdue: "error.main", soon: "warning.main", later: "text.secondary" } as const;

/** How long ago something was, with the instant where it is pointed at. */
export function AgoText({ instant }: { readonly instant: string }) {
  const locale = useFormattingLocale();
  return (
    <Box component="time" dateTime={instant} title={formatInstant(instant, locale)} sx={{ whiteSpace: "nowrap" }}>
      {relativeTime(Date.parse(instant) - Date.now(), locale)}
    </Box>
  );
}
