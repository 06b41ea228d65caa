import type { View } from "./use-views.ts";

/** What a list looks like at the moment, as a view remembers it. */
export interface ListState {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: { readonly field: string; readonly order: "ASC" | "DESC" };
  readonly columns: readonly string[];
}

/** Whether the list looks as the view has it; what the view leaves open does not matter. */
export function isShown({ query }: Pick<View, "query">, { filter, sort, columns }: ListState): boolean {
  const sameSort = query.sort === null || (query.sort.field === sort.field && query.sort.order === sort.order);
  const sameColumns = query.columns === null || query.columns.join() === columns.join();
  return sameSort && sameColumns && canonical(query.filter) === canonical(filter);
}

/** Equal for equal filters, in whatever order their conditions were set. */
function canonical(filter: object): string {
  return JSON.stringify(Object.entries(filter).sort(([one], [other]) => (one < other ? -1 : 1)));
}
