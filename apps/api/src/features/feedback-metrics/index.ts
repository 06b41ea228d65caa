import { FeedbackClausesResolver } from "./clauses/clauses.resolver.ts";
import { FeedbackGroupResolver, FeedbackMetricsResolver } from "./figures/metrics.resolver.ts";

/** Figures of feedback: the front door. */
export { serveFeedbackExports } from "./export/export-routes.ts";
export { reportingAccessCommand } from "./reporting/reporting-access-command.ts";
export { askClauses, type ClausesQuestion } from "./clauses/ask-clauses.ts";
export { askMetrics, type MetricsQuestion } from "./figures/ask-metrics.ts";
export { FeedbackMetrics } from "./figures/metrics.type.ts";

export const feedbackMetricsResolvers = [
  FeedbackMetricsResolver,
  FeedbackGroupResolver,
  FeedbackClausesResolver,
] as const;
