import { FeedbackClausesResolver } from "./clauses/clauses.resolver.ts";
import { FeedbackGroupResolver, FeedbackMetricsResolver } from "./figures/metrics.resolver.ts";

export { serveFeedbackExports } from "./export/export-routes.ts";
export { askMetrics } from "./figures/ask-metrics.ts";
export { asksForDistribution } from "./figures/distribution.ts";
export { FeedbackMetrics } from "./figures/metrics.type.ts";
export { reportingAccessCommand } from "./reporting/reporting-access-command.ts";

/** Figures of feedback: the front door. */
export const feedbackMetricsResolvers = [
  FeedbackMetricsResolver,
  FeedbackGroupResolver,
  FeedbackClausesResolver,
] as const;
