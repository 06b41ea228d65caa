import type { Context } from "../../../platform/context.ts";
import type { FeedbackFilter } from "../../feedback/index.ts";
import { askMetrics, type FeedbackMetrics } from "../../feedback-metrics/index.ts";
import { datesAt } from "./present-report.ts";
import type { DateSpan } from "./report-period.ts";
import type { ReportQuestion } from "./report-question.ts";

/** What a question comes to on the day of an instant. @throws BAD_USER_INPUT, QUERY_TOO_COMPLEX as `feedbackMetrics` does. */
export async function askReport(
  context: Context,
  question: ReportQuestion,
  at: Temporal.Instant,
): Promise<FeedbackMetrics> {
  const { metrics, groupBy, interval, timeZone, suppressBelow } = question;
  const dates = datesAt(context, question, at);
  const filter = { ...question.filter, ...dates } as FeedbackFilter;
  const compareWith = comparedWith(question, dates);
  return await askMetrics(context, { filter, metrics, groupBy, interval, timeZone, compareWith, suppressBelow });
}

/** Null: the period before. */
function comparedWith({ compare, filter }: ReportQuestion, dates: DateSpan): FeedbackFilter | null {
  if (compare.kind === "PREVIOUS") return null;
  if (compare.kind === "SEGMENT") return { ...filter, ...compare.filter, ...dates } as FeedbackFilter;
  return { ...filter, from: compare.from, through: compare.through } as FeedbackFilter;
}
