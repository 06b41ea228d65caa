import { useEffect } from "react";
import { useListContext } from "react-admin";

type FilterValues = Readonly<Record<string, unknown>>;

/**
 * What the conditions that are shown were changed to, until the list is drawn anew: that takes a moment, in which a second
 * change must build on the first.
 */
const changedTo = new WeakMap<FilterValues, FilterValues>();

/** One condition of the list. Setting it to null, "" or an empty list takes it away. */
export function useFilter<Value>(source: string): readonly [Value | undefined, (value: Value | null) => void] {
  const { filterValues, setFilters } = useListContext();
  const shown: FilterValues | undefined = filterValues;
  useEffect(
    () => () => {
      if (shown !== undefined) changedTo.delete(shown);
    },
    [shown],
  );
  const set = (value: Value | null) => {
    const { [source]: _, ...others } = (shown && changedTo.get(shown)) ?? shown ?? {};
    const isEmpty = value === null || value === "" || (Array.isArray(value) && value.length === 0);
    const changed = isEmpty ? others : { ...others, [source]: value };
    if (shown !== undefined) changedTo.set(shown, changed);
    setFilters(changed);
  };
  return [shown?.[source] as Value | undefined, set];
}
