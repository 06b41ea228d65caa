import { Alert, Box, Button, type Theme, Typography, useMediaQuery } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { formatCalendarDate } from "../../i18n/calendar-date.ts";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";
import { intervalsText } from "../wall-clock.ts";
import type { Preview } from "./use-preview.ts";

const SHOWN_AT_FIRST = 8;

type Side = Preview["changes"][number]["before"];

interface ChangePreviewProps {
  readonly data: Preview | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
  /** Something else was entered since. */
  readonly isStale: boolean;
}

/** What would change, day by day; or why it cannot. */
export function ChangePreview({ data, error, refetch, isStale }: ChangePreviewProps) {
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState rows={3} />;
  return (
    <Box aria-busy={isStale} sx={{ opacity: isStale ? 0.55 : 1 }}>
      <PreviewShown preview={data} />
    </Box>
  );
}

function PreviewShown({ preview }: { readonly preview: Preview }) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const [all, setAll] = useState(false);
  // Under the form it would hide what is being filled in.
  const isBeside = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.up("lg"), { noSsr: true });
  const { userErrors, changes, effectiveFrom, comparedThrough, openMinutesBefore, openMinutesAfter } = preview;
  if (userErrors.length > 0 || effectiveFrom === null || comparedThrough === null) {
    return (
      <Alert severity="warning" role="status">
        {userErrors.map(({ message }) => message).join(" ")}
      </Alert>
    );
  }
  const write = (date: string) => formatCalendarDate(date, { locale });
  const hours = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const shown = all ? changes : changes.slice(0, isBeside ? SHOWN_AT_FIRST : 0);
  return (
    <Box sx={{ display: "grid", gap: 1 }}>
      <Typography variant="body2" role="status">
        {translate("support_hours.preview.days", {
          smart_count: changes.length,
          from: write(effectiveFrom),
          through: write(comparedThrough),
        })}
      </Typography>
      <Typography variant="body2">
        {translate("support_hours.preview.hours", {
          before: hours.format(openMinutesBefore / 60),
          after: hours.format(openMinutesAfter / 60),
        })}
      </Typography>
      <DayChanges changes={shown} />
      {shown.length < changes.length && (
        <Button size="small" onClick={() => setAll(true)} sx={{ justifySelf: "start" }}>
          {translate("support_hours.preview.rest", { smart_count: changes.length - shown.length })}
        </Button>
      )}
    </Box>
  );
}

function DayChanges({ changes }: { readonly changes: Preview["changes"] }) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  if (changes.length === 0) return null;
  return (
    <Box
      tabIndex={0}
      role="group"
      aria-label={translate("editing.what_changes")}
      sx={{ overflowY: "auto", maxHeight: { xs: "30vh", lg: "60vh" } }}
    >
      <Box component="ul" sx={{ listStyle: "none", margin: 0, padding: 0, display: "grid", gap: 0.75 }}>
        {changes.map(({ date, before, after }) => (
          <Box component="li" key={date} sx={{ fontSize: "0.8125rem" }}>
            <Box component="time" dateTime={date} sx={{ fontWeight: 650 }}>
              {formatCalendarDate(date, { locale, style: "long" })}
            </Box>
            <Box>
              <Box component="del" sx={{ color: "text.secondary" }}>
                <DaySide side={before} />
              </Box>
              {" → "}
              <Box component="ins" sx={{ textDecoration: "none", fontWeight: 600 }}>
                <DaySide side={after} />
              </Box>
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function DaySide({ side: { intervals, whyClosed, holiday, override } }: { readonly side: Side }) {
  const translate = useTranslate();
  const special = override ?? holiday;
  const hours =
    intervals.length > 0
      ? intervalsText(intervals)
      : translate(whyClosed === "NOT_PUBLISHED" ? "support_hours.why.NOT_PUBLISHED" : "support_hours.closed");
  return special === null ? hours : `${hours} (${special})`;
}
