import type { Context } from "../../../platform/context.ts";
import type { MetricsQuestion } from "../figures/ask-metrics.ts";
import type { FeedbackClauseTable } from "./clause-table.type.ts";

export type ClausesQuestion = Pick<MetricsQuestion, "filter" | "timeZone" | "suppressBelow">;

/** The table of clauses. @throws as `askMetrics`. */
export async function askClauses(_context: Context, _question: ClausesQuestion): Promise<FeedbackClauseTable> {
  throw new Error("Clauses are not counted yet.");
}
