import { useInfiniteQuery } from "@tanstack/react-query";

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type FetchPage<Node> = (after: string | null, options: { readonly signal: AbortSignal }) => Promise<Page<Node>>;

/** A list that grows by a page each time the reader asks for more. */
export function useCursorPages<Node>(queryKey: readonly unknown[], fetchPage: FetchPage<Node>) {
  const { data, ...query } = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  return { ...query, nodes: data?.pages.flatMap(({ nodes }) => nodes) };
}

/** What there is when the account is no longer seen. */
export const NOTHING: Page<never> = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
