import { useStore } from "react-admin";

/** A list's columns: in the order in which they stand by themselves, and which of them are hidden at first. */
export interface ListColumns {
  readonly resource: string;
  /** Under which name the server keeps views of it, where that is another. */
  readonly views?: string;
  readonly all: readonly string[];
  readonly hidden: readonly string[];
}

/**
 * The columns that the reader sees, in the order chosen, and how to choose others. Kept where react-admin's own button
 * for columns keeps them.
 */
export function useShownColumns({ resource, all, hidden }: ListColumns) {
  const key = `${resource}.datatable`;
  const [away, setAway] = useStore<readonly string[]>(key, hidden);
  const [ranks, setRanks] = useStore<readonly number[] | undefined>(`${key}_columnRanks`);
  const ordered = (ranks ?? all.map((_, index) => index)).flatMap((index) => all[index] ?? []);
  const shown = ordered.filter((column) => !away.includes(column));

  /** Null: as the list has them by itself. A column that there is no longer is passed over. */
  function show(columns: readonly string[] | null): void {
    const wanted = (columns ?? all.filter((column) => !hidden.includes(column))).filter((column) =>
      all.includes(column),
    );
    const rest = all.filter((column) => !wanted.includes(column));
    setAway(rest);
    setRanks(columns === null ? undefined : [...wanted, ...rest].map((column) => all.indexOf(column)));
  }

  return { shown, show };
}
