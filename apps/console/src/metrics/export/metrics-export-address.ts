import type { DashboardState } from "../dashboard-state.ts";
import { type DashboardQuestion, STRIP } from "../question.ts";

export const METRICS_FILES = ["feedback-figures.csv", "feedback.csv", "feedback.parquet"] as const;
export type MetricsFile = (typeof METRICS_FILES)[number];

/** The path and query of a file of what is shown: the figures by time and value, or the feedback that they are counted of. */
export function metricsExportAddress(file: MetricsFile, question: DashboardQuestion, state: DashboardState): string {
  const { filter, timeZone } = question;
  const asked = file === "feedback-figures.csv" ? figuresOf(question) : rowsOf(state);
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ filter, timeZone, ...asked })) {
    if (value === null || value === "") continue;
    query.set(name, typeof value === "string" ? value : JSON.stringify(value));
  }
  return `/exports/${file}?${query}`;
}

function figuresOf({ interval, groupBy, compareWith }: DashboardQuestion) {
  return { metrics: STRIP, groupBy: [groupBy], interval, compareWith };
}

/** The comments' own narrowing is part of what is seen, too. */
function rowsOf({ search, score }: DashboardState) {
  return { search, score };
}
