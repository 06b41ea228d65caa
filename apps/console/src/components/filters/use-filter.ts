import { useListContext } from "react-admin";

/** One condition of the list. Setting it to null, "" or an empty list takes it away. */
export function useFilter<Value>(source: string): readonly [Value | undefined, (value: Value | null) => void] {
  const { filterValues, setFilters } = useListContext();
  const set = (value: Value | null) => {
    const { [source]: _, ...others } = filterValues;
    const isEmpty = value === null || value === "" || (Array.isArray(value) && value.length === 0);
    setFilters(isEmpty ? others : { ...others, [source]: value });
  };
  return [filterValues?.[source] as Value | undefined, set];
}
