import { calendarDateOf } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { may } from "../../../platform/permissions.ts";
import type { FeedbackReportEntity } from "./feedback-report.entity.ts";
import type { FeedbackReportType } from "./feedback-report.type.ts";
import { type DateSpan, datesOf } from "./report-period.ts";
import type { ReportQuestion } from "./report-question.ts";

/** The dates that a question is about at an instant, by the calendar of its own zone. */
export function datesAt({ vendorTimeZone }: Context, question: ReportQuestion, at: Temporal.Instant): DateSpan {
  const today = calendarDateOf(at, question.timeZone ?? vendorTimeZone);
  return datesOf(question.period, Temporal.PlainDate.from(today));
}

/** The address of a report in the console. It names the report and opens nothing. */
export function linkTo({ mail: { publicUrl } }: Context, id: string): string {
  return `${publicUrl}/console/metrics?report=${id}`;
}

export function presentReport(context: Context, report: FeedbackReportEntity): FeedbackReportType {
  const { id, name, question, shared, ownerName, ownerSubject, schedule, nextDueAt, revision, changedAt } = report;
  const isRetired = report.retiredAt !== null;
  const recipients = may(context.actor, "feedback.report") ? (schedule?.recipients ?? null) : null;
  return {
    id,
    name,
    question,
    period: "relative" in question.period ? question.period.relative : null,
    ...datesAt(context, question, context.now()),
    shared,
    mine: ownerSubject === context.actor?.subject,
    ownerName,
    link: linkTo(context, id),
    schedule: schedule === null ? null : { ...schedule, recipients },
    nextDueAt: isRetired ? null : nextDueAt,
    revision,
    changedAt,
    retired: isRetired,
  };
}
