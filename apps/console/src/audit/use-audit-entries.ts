import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { AuditEntriesDocument, type AuditFilter } from "../gql/audit.ts";
import { request } from "../graphql-client.ts";

/** The entries that match, newest first, fifty at a time. */
export function useAuditEntries(filter: AuditFilter) {
  return useInfiniteQuery({
    queryKey: ["audit", filter],
    queryFn: async ({ pageParam, signal }) =>
      (await request(AuditEntriesDocument, { filter, after: pageParam }, { signal })).auditEntries,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
    // Who looks here wants to see what happened a moment ago.
    staleTime: 0,
  });
}
