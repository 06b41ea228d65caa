import type { QueryClient } from "@tanstack/react-query";

interface Neighbours {
  readonly earlier: string | null;
  readonly later: string | null;
}

/** What stands before and after a request in a list of ids; nothing on either side where it is not in the list. */
export function neighboursIn(ids: readonly string[], id: string): Neighbours {
  const place = ids.indexOf(id);
  if (place === -1) return { earlier: null, later: null };
  return { earlier: ids[place - 1] ?? null, later: ids[place + 1] ?? null };
}

interface ListedPage {
  readonly data?: readonly { readonly id: unknown }[];
}

/** The page of the queue, or of another list, that was looked at last, as ids in its order; empty where none was. */
export function lastQueue(queries: QueryClient, resource = "requests"): readonly string[] {
  const lists = queries.getQueryCache().findAll({ queryKey: [resource, "getList"] });
  const latest = lists.toSorted((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt)[0];
  const page = latest?.state.data as ListedPage | undefined;
  return page?.data?.map(({ id }) => String(id)) ?? [];
}
