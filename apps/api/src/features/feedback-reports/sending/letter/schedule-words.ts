import type { Text } from "@supportbook/policy";
import type { ReportSchedule } from "../../schedule/report-schedule.ts";

const DAYS: readonly Text[] = [
  { en: "Monday", zh: "星期一" },
  { en: "Tuesday", zh: "星期二" },
  { en: "Wednesday", zh: "星期三" },
  { en: "Thursday", zh: "星期四" },
  { en: "Friday", zh: "星期五" },
  { en: "Saturday", zh: "星期六" },
  { en: "Sunday", zh: "星期日" },
];

/** When a report is mailed, as a part of a sentence. */
export function scheduleWords({ frequency, weekday, dayOfMonth, hour, timeZone }: ReportSchedule): Text {
  const time = `${String(hour).padStart(2, "0")}:00`;
  const day = DAYS[(weekday ?? 1) - 1] ?? { en: "", zh: "" };
  const words = {
    DAILY: { en: "every day", zh: "每天" },
    WEEKLY: { en: `every ${day.en}`, zh: `每${day.zh}` },
    MONTHLY: { en: `on day ${dayOfMonth} of every month`, zh: `每月 ${dayOfMonth} 日` },
  }[frequency];
  return { en: `${words.en} at ${time} (${timeZone})`, zh: `${words.zh} ${time}（${timeZone}）` };
}
