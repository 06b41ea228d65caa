import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { MetricsClausesDocument } from "../gql/metrics-clauses.ts";
import { MetricsFiguresDocument, type MetricsFiguresQueryVariables } from "../gql/metrics-figures.ts";
import { MetricsMapDocument } from "../gql/metrics-map.ts";
import { request } from "../graphql-client.ts";
import type { Scale } from "./dashboard-state.ts";
import { type AskedFilter, type DashboardQuestion, STRIP } from "./question.ts";

type ApiFilter = MetricsFiguresQueryVariables["filter"];

/** The API tells values of its enums apart by name; one from an address that it does not know it refuses, naming it. */
const api = (filter: AskedFilter) => filter as ApiFilter;

/**
 * What the page shows, in three requests side by side: what stands on top does not wait for what stands below. What was
 * asked before is aborted when something else is, and shown until that is there.
 */
export function useMetrics(question: DashboardQuestion, scale: Scale) {
  const { timeZone, metric, groupBy } = question;
  const figures = useQuery({
    queryKey: ["metrics", "figures", question, scale],
    // With what it answers, because while something else loads the page shows the answer to what was asked before.
    queryFn: async ({ signal }) => ({
      ...(await request(
        MetricsFiguresDocument,
        {
          ...{ timeZone, scale, metric: [metric], groupBy: [groupBy], metrics: STRIP, interval: question.interval },
          filter: api(question.filter),
          compareWith: question.compareWith && api(question.compareWith),
          trend: api(question.trend),
          beside: api(question.beside ?? question.trend),
          hasBeside: question.beside !== null,
          breakdown: api(question.breakdown),
          breakdownCompared: question.breakdownCompared && api(question.breakdownCompared),
        },
        { signal },
      )),
      asked: { question, scale },
    }),
    placeholderData: keepPreviousData,
  });
  const { heatMap, heatInterval } = question;
  const map = useQuery({
    queryKey: ["metrics", "map", heatMap, heatInterval, metric, timeZone],
    queryFn: async ({ signal }) => ({
      ...(await request(
        MetricsMapDocument,
        { heatMap: api(heatMap), heatInterval, metric: [metric], timeZone },
        { signal },
      )),
      asked: { heatInterval, metric },
    }),
    placeholderData: keepPreviousData,
  });
  const clauses = useQuery({
    queryKey: ["metrics", "clauses", question.filter, timeZone],
    queryFn: ({ signal }) => request(MetricsClausesDocument, { filter: api(question.filter), timeZone }, { signal }),
    placeholderData: keepPreviousData,
  });
  return { figures, map, clauses };
}
