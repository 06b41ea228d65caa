import type { FeedbackReportFrequency, FeedbackReportLanguage } from "../../gql/metrics-reports.ts";
import type { Report } from "./use-reports.ts";

export const FREQUENCIES = ["NEVER", "DAILY", "WEEKLY", "MONTHLY"] as const;
/** ISO 8601: 1 is Monday. */
export const WEEK_DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export const MONTH_DAYS: readonly number[] = Array.from({ length: 31 }, (_, index) => index + 1);
export const HOURS: readonly number[] = Array.from({ length: 24 }, (_, hour) => hour);

/** A schedule as it is being written: parts that do not count now keep what was chosen. */
export interface ScheduleDraft {
  readonly frequency: "NEVER" | FeedbackReportFrequency;
  readonly weekday: number;
  readonly dayOfMonth: number;
  readonly hour: number;
  readonly timeZone: string;
  readonly language: FeedbackReportLanguage;
  /** One a line, or parted by commas. */
  readonly recipients: string;
}

interface Writer {
  readonly locale: string;
  readonly email: string | null;
}

/** For a report that is not mailed yet: Mondays in the morning, where and as its writer reads. */
export function draftOf(schedule: Report["schedule"], { locale, email }: Writer): ScheduleDraft {
  return {
    frequency: schedule?.frequency ?? "NEVER",
    weekday: schedule?.weekday ?? 1,
    dayOfMonth: schedule?.dayOfMonth ?? 1,
    hour: schedule?.hour ?? 8,
    timeZone: schedule?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    language: schedule?.language ?? (locale.startsWith("zh") ? "ZH_CN" : "EN"),
    recipients: (schedule?.recipients ?? (email === null ? [] : [email])).join("\n"),
  };
}

/** As the API takes it; null where it is mailed no more. */
export function scheduleOf({ frequency, weekday, dayOfMonth, recipients, ...rest }: ScheduleDraft) {
  if (frequency === "NEVER") return null;
  return {
    ...rest,
    frequency,
    weekday: frequency === "WEEKLY" ? weekday : null,
    dayOfMonth: frequency === "MONTHLY" ? dayOfMonth : null,
    recipients: recipients.split(/[\s,;，；]+/).filter((address) => address !== ""),
  };
}
