import { Box, Chip, type ChipProps, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { InstantText } from "../../../components/DateText.tsx";
import { useFormattingLocale } from "../../../i18n/use-formatting-locale.ts";
import { ClockLedger } from "./ClockLedger.tsx";
import { durationWords } from "./duration-words.ts";
import type { ShownClock } from "./shown-clocks.ts";

const COLOURS: Readonly<Record<ShownClock["state"], ChipProps["color"]>> = {
  NOT_APPLICABLE: "default",
  RUNNING: "info",
  PAUSED: "default",
  MET: "success",
  BREACHED: "error",
};

/** One promised time: how it stands, when it is due, what is left, and the account of it. */
export function ClockPart({ clock }: { readonly clock: ShownClock }) {
  const translate = useTranslate();
  const { metric, state, ledger } = clock;
  return (
    <Box data-clock={metric} data-state={state} sx={{ display: "grid", gap: 0.25 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
        <Typography component="h3" variant="body2" sx={{ fontWeight: 650 }}>
          {translate(`clocks.metric.${metric}`)}
        </Typography>
        <Chip
          size="small"
          variant="outlined"
          color={COLOURS[state] ?? "default"}
          label={translate(`clocks.state.${state}`)}
        />
      </Box>
      <TimeLeft clock={clock} />
      <Moments clock={clock} />
      <TimeUsed clock={clock} />
      {ledger.length > 0 && <ClockLedger lines={ledger} metric={metric} />}
    </Box>
  );
}

function TimeLeft({ clock: { left, counted, state } }: { readonly clock: ShownClock }) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  if (left === null || (state !== "RUNNING" && state !== "PAUSED")) return null;
  const time = durationWords(left, locale);
  return (
    <Typography variant="body2" sx={{ fontWeight: 600 }}>
      {translate(`clocks.left.${counted ?? "SUPPORT_HOURS"}`, { time })}
    </Typography>
  );
}

/** When it is due and when it came; or why it stands still. */
function Moments({ clock: { state, reason, dueAt, endedAt } }: { readonly clock: ShownClock }) {
  const translate = useTranslate();
  if (reason !== null) return <Typography variant="body2">{translate(`clocks.reason.${reason}`)}</Typography>;
  const isLate = state === "BREACHED";
  return (
    <>
      {dueAt !== null && (
        <Typography variant="body2">
          {translate(isLate ? "clocks.was_due" : "clocks.due")} <InstantText instant={dueAt} />
        </Typography>
      )}
      {endedAt !== null && (
        <Typography variant="body2">
          {translate(isLate ? "clocks.came_late" : "clocks.met_at")} <InstantText instant={endedAt} />
        </Typography>
      )}
      {isLate && endedAt === null && (
        <Typography variant="body2" sx={{ color: "error.main", fontWeight: 600 }}>
          {translate("clocks.still_awaited")}
        </Typography>
      )}
    </>
  );
}

function TimeUsed({ clock }: { readonly clock: ShownClock }) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  if (clock.used === null) return null;
  const used = durationWords(clock.used, locale);
  const words =
    clock.promised === null
      ? translate("clocks.used_only", { used })
      : translate("clocks.used", { used, promised: durationWords(clock.promised, locale) });
  return (
    <Typography variant="body2" sx={{ color: "text.secondary" }}>
      {words}
    </Typography>
  );
}
