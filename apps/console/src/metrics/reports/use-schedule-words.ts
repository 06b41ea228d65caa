import { useTranslate } from "react-admin";
import type { Report } from "./use-reports.ts";

type Schedule = NonNullable<Report["schedule"]>;

/** When a report is mailed, in a few words. */
export function useScheduleWords(): (schedule: Schedule) => string {
  const translate = useTranslate();
  return ({ frequency, weekday, dayOfMonth, hour, timeZone }) => {
    const time = `${String(hour).padStart(2, "0")}:00`;
    const day = frequency === "WEEKLY" ? translate(`reports.day.${weekday ?? 1}`) : String(dayOfMonth ?? "");
    return translate(`reports.when.${frequency}`, { day, time, zone: timeZone });
  };
}
