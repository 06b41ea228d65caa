import { Box, Button, Card, Link, Typography, useTheme } from "@mui/material";
import type { Phase } from "@supportbook/policy";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import type { MilestoneKind } from "../gql/milestones-within.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";
import { paths } from "../paths.ts";
import { phasePaint } from "../theme/phase-colours.ts";
import type { CalendarEntry } from "./milestones-ahead.ts";
import type { MonthBlock } from "./month-blocks.ts";

/** More than this of one month is shown when it is asked for. */
const SHOWN_AT_FIRST = 12;

/** A month and what ends in it. */
export function MonthCard({ month, entries }: MonthBlock<CalendarEntry>) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const [all, setAll] = useState(false);
  const name = monthName(month, locale);
  const shown = all ? entries : entries.slice(0, SHOWN_AT_FIRST);
  return (
    <Card component="section" aria-label={name} sx={{ padding: 1.5, breakInside: "avoid" }}>
      <Box sx={{ display: "flex", justifyContent: "space-between", alignItems: "baseline", marginBottom: 1 }}>
        <Typography variant="h3" component="h2">
          {name}
        </Typography>
        <Typography variant="caption" sx={{ color: "text.secondary" }}>
          {entries.length > 0 && translate("calendar.count", { smart_count: entries.length })}
        </Typography>
      </Box>
      {entries.length === 0 ? (
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {translate("calendar.nothing_in_month")}
        </Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: "none", margin: 0, padding: 0, display: "grid", gap: 0.75 }}>
          {shown.map((entry) => (
            <Entry key={`${entry.version.id}${entry.kind}`} entry={entry} />
          ))}
        </Box>
      )}
      {shown.length < entries.length && (
        <Button onClick={() => setAll(true)} sx={{ marginTop: 1 }}>
          {translate("calendar.show_rest", { smart_count: entries.length - shown.length })}
        </Button>
      )}
    </Card>
  );
}

/** Painted as the phase that is over after the day. */
const ENDING_PHASE: Readonly<Record<MilestoneKind, Phase>> = {
  RELEASE: "UPCOMING",
  FULL_SUPPORT_END: "FULL",
  SUPPORT_END: "LIMITED",
  EXTENDED_SUPPORT_END: "EXTENDED",
  DATABASE_UPDATES_END: "ENDED",
};

function Entry({ entry: { date, kind, version } }: { readonly entry: CalendarEntry }) {
  const translate = useTranslate();
  const { mode } = useTheme().palette;
  const { background, strong, text } = phasePaint(ENDING_PHASE[kind], mode);
  return (
    <Box component="li" sx={{ display: "flex", gap: 1, alignItems: "flex-start" }}>
      <Box
        component="time"
        dateTime={date}
        sx={{
          flex: "none",
          width: 30,
          textAlign: "center",
          fontWeight: 700,
          lineHeight: "22px",
          border: 1,
          borderColor: strong,
          borderRadius: "5px",
          background,
          color: text,
        }}
      >
        {Number(date.slice(8))}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Link component={RouterLink} to={paths.version(version.id)} sx={{ fontWeight: 600 }}>
          {version.product.name} {version.label ?? version.name}
        </Link>
        <Typography variant="caption" component="div" sx={{ color: "text.secondary" }}>
          {translate(`milestone.name.${kind}`)}
        </Typography>
      </Box>
    </Box>
  );
}

function monthName(month: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(Date.parse(`${month}-01T00:00:00Z`));
}
