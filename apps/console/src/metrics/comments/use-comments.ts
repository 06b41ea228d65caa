import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { MetricsCommentsDocument, type MetricsCommentsQueryVariables } from "../../gql/metrics-comments.ts";
import { request } from "../../graphql-client.ts";
import type { DashboardState } from "../dashboard-state.ts";
import type { AskedFilter } from "../question.ts";

/** What people wrote, of what is counted above, ten at a time. */
export function useComments(filter: AskedFilter, { timeZone, search, score, lowestFirst }: DashboardState) {
  const asked: MetricsCommentsQueryVariables = {
    filter: filter as MetricsCommentsQueryVariables["filter"],
    timeZone,
    score,
    search: search || null,
    orderBy: lowestFirst ? { field: "SCORE", direction: "ASC" } : { field: "RECEIVED_AT", direction: "DESC" },
  };
  return useInfiniteQuery({
    queryKey: ["metrics", "comments", asked],
    queryFn: async ({ pageParam, signal }) =>
      (await request(MetricsCommentsDocument, { ...asked, after: pageParam }, { signal })).feedbackList,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });
}
