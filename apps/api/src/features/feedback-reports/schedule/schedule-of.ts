import type { Context } from "../../../platform/context.ts";
import { badInput, type Refusal, refuseAny } from "../../../platform/refusal.ts";
import type { FeedbackReportScheduleInput } from "../report/feedback-report.input.ts";
import { isNamedZone } from "./named-zone.ts";
import { recipientProblems, tidiedRecipients } from "./recipients.ts";
import type { ReportFrequency, ReportSchedule } from "./report-schedule.ts";

/** @throws Refused, naming each part that is none. */
export function scheduleOf(
  context: Context,
  given: FeedbackReportScheduleInput,
  ownerEmail: string | null,
): ReportSchedule {
  refuseAny([...timingProblems(given), ...recipientProblems(context, given.recipients, ownerEmail)]);
  const { frequency, weekday = null, dayOfMonth = null, hour, timeZone, recipients, language } = given;
  return {
    frequency,
    weekday: frequency === "WEEKLY" ? weekday : null,
    dayOfMonth: frequency === "MONTHLY" ? dayOfMonth : null,
    hour,
    timeZone,
    recipients: tidiedRecipients(recipients),
    language,
  };
}

function timingProblems(given: FeedbackReportScheduleInput): Refusal[] {
  const { frequency, weekday, dayOfMonth, hour, timeZone } = given;
  const problems: Refusal[] = [];
  const outside = (field: string, least: number, most: number) => {
    const text = {
      en: `Give a whole number from ${least} to ${most}.`,
      zh: `请填写 ${least} 至 ${most} 的整数。`,
    };
    problems.push(badInput(["schedule", field], text));
  };
  const isMissing = (value: unknown, needing: ReportFrequency) => value == null && frequency === needing;
  if (isMissing(weekday, "WEEKLY") || !isWithin(weekday ?? 1, 1, 7)) outside("weekday", 1, 7);
  if (isMissing(dayOfMonth, "MONTHLY") || !isWithin(dayOfMonth ?? 1, 1, 31)) outside("dayOfMonth", 1, 31);
  if (!isWithin(hour, 0, 23)) outside("hour", 0, 23);
  if (!isNamedZone(timeZone)) {
    const text = {
      en: "This is no named time zone. Use one such as Europe/Berlin; an offset would be wrong for half the year.",
      zh: "不是命名时区。请使用如 Europe/Berlin 的名称；固定偏移在半年内会有误。",
    };
    problems.push(badInput(["schedule", "timeZone"], text));
  }
  return problems;
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
