import { GraphQLError } from "graphql";
import type { Context } from "../../../platform/context.ts";
import type { FeedbackFilter } from "../../feedback/index.ts";
import { askMetrics, type FeedbackMetrics } from "../../feedback-metrics/index.ts";
import { datesAt } from "./present-report.ts";
import type { DateSpan } from "./report-period.ts";
import type { ReportQuestion } from "./report-question.ts";

/** What a question comes to on the day of an instant. @throws BAD_USER_INPUT, QUERY_TOO_COMPLEX as `feedbackMetrics` does. */
export async function askReport(context: Context, question: ReportQuestion, asked: Asking): Promise<FeedbackMetrics> {
  const { metrics, groupBy, interval, timeZone, suppressBelow } = question;
  const dates = datesAt(context, question, asked.at);
  const filter = { ...question.filter, ...dates } as FeedbackFilter;
  const compareWith = comparedWith(question, dates);
  const { withDistribution = false } = asked;
  const what = { metrics, groupBy, interval, timeZone, suppressBelow, withDistribution };
  return await askMetrics(context, { ...what, filter, compareWith });
}

interface Asking {
  readonly at: Temporal.Instant;
  readonly withDistribution?: boolean;
}

/** Whether the question itself is at fault, so that asking again would come to the same. */
export function isUnanswerable(error: unknown): error is GraphQLError {
  const code = error instanceof GraphQLError ? error.extensions.code : null;
  return code === "BAD_USER_INPUT" || code === "QUERY_TOO_COMPLEX";
}

/** Null: the period before. */
function comparedWith({ compare, filter }: ReportQuestion, dates: DateSpan): FeedbackFilter | null {
  if (compare.kind === "PREVIOUS") return null;
  if (compare.kind === "SEGMENT") return { ...filter, ...compare.filter, ...dates } as FeedbackFilter;
  return { ...filter, from: compare.from, through: compare.through } as FeedbackFilter;
}
