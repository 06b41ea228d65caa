import EventOutlined from "@mui/icons-material/EventOutlined";
import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { saveBlob } from "../download.ts";
import { paths } from "../paths.ts";
import type { CalendarEntry } from "./milestones-ahead.ts";

/** One file for the reader's own calendar, of exactly what is listed. */
export function DownloadCalendar({ entries }: { readonly entries: readonly CalendarEntry[] }) {
  const translate = useTranslate();
  async function download(): Promise<void> {
    const { calendarFile } = await import("./calendar-file.ts");
    const file = calendarFile(entries, {
      name: translate("calendar.title"),
      titleOf: ({ version, kind }) =>
        `${version.product.name} ${version.label ?? version.name}: ${translate(`milestone.name.${kind}`)}`,
      urlOf: ({ version }) =>
        new URL(`.${paths.version(version.id)}`, new URL(import.meta.env.BASE_URL, location.href)).href,
      now: new Date(),
    });
    saveBlob(new Blob([file], { type: "text/calendar;charset=utf-8" }), "supportbook.ics");
  }
  return (
    <Button
      variant="outlined"
      startIcon={<EventOutlined />}
      disabled={entries.length === 0}
      onClick={() => void download()}
    >
      {translate("calendar.download")}
    </Button>
  );
}
