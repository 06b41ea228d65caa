import { publishEnum } from "../../../platform/enum.ts";

export const REPORT_FREQUENCIES = ["DAILY", "WEEKLY", "MONTHLY"] as const;
export type ReportFrequency = (typeof REPORT_FREQUENCIES)[number];

export const ReportFrequencyEnum = publishEnum<ReportFrequency>(REPORT_FREQUENCIES, {
  name: "FeedbackReportFrequency",
  description: "How often a report is mailed.",
  values: { DAILY: "Every day.", WEEKLY: "On one day of the week.", MONTHLY: "On one day of the month." },
});

export const REPORT_LANGUAGES = ["EN", "ZH_CN"] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

export const ReportLanguageEnum = publishEnum<ReportLanguage>(REPORT_LANGUAGES, {
  name: "FeedbackReportLanguage",
  description: "A language in which a report is mailed.",
  values: { EN: "English.", ZH_CN: "Simplified Chinese." },
});

/** When a report is mailed, to whom, and in which language. */
export interface ReportSchedule {
  readonly frequency: ReportFrequency;
  /** For WEEKLY alone, otherwise null. ISO 8601: 1 is Monday, 7 Sunday. */
  readonly weekday: number | null;
  /** For MONTHLY alone, otherwise null. A month that is shorter has it on its last day. */
  readonly dayOfMonth: number | null;
  /** 0–23, of the clocks of `timeZone`. */
  readonly hour: number;
  /** IANA. */
  readonly timeZone: string;
  readonly recipients: readonly string[];
  readonly language: ReportLanguage;
}
