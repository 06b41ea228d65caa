import { useQuery } from "@tanstack/react-query";
import { useListContext, useTranslate } from "react-admin";
import { apiFilter } from "../../records/api-filter.ts";
import { QuickFilters } from "./QuickFilters.tsx";

/** What people look for most: each a condition that one press sets, with how many rows meet it. */
const QUICK = {
  ends30: { endingWithinDays: 30 },
  ends90: { endingWithinDays: 90 },
  ends180: { endingWithinDays: 180 },
  noEnd: { noEndAnnounced: true },
  limited: { phase: ["LIMITED"] },
  changed: { changedWithinDays: 7 },
} as const;

export type Quick = keyof typeof QUICK;
const NAMES = Object.keys(QUICK) as readonly Quick[];
const SET_BY_THESE: readonly string[] = [...new Set(NAMES.flatMap((name) => Object.keys(QUICK[name])))];

export type QuickCounts = Readonly<Record<Quick, { readonly totalCount: number }>>;
type Filters = Readonly<Record<Quick, object>>;

interface LifecycleQuickFiltersProps {
  readonly resource: "products" | "versions";
  /** How many rows meet each of the filters. */
  readonly count: (filters: Filters, options: { readonly signal: AbortSignal }) => Promise<QuickCounts>;
}

/** Counts follow what else narrows the list, so that they are what one finds after the press. */
export function LifecycleQuickFilters({ resource, count }: LifecycleQuickFiltersProps) {
  const translate = useTranslate();
  const { filterValues } = useListContext();
  const others = Object.fromEntries(Object.entries(filterValues ?? {}).filter(([key]) => !SET_BY_THESE.includes(key)));
  const { data } = useQuery({
    queryKey: [resource, "counts", others],
    queryFn: ({ signal }) => {
      const filters = NAMES.map((name) => [name, apiFilter({ ...others, ...QUICK[name] })]);
      return count(Object.fromEntries(filters) as Filters, { signal });
    },
  });
  return (
    <QuickFilters
      label={translate("list.quick")}
      clears={SET_BY_THESE}
      choices={NAMES.map((name) => ({
        id: name,
        filter: QUICK[name],
        label: translate(`resources.${resource}.quick.${name}`),
        count: data?.[name].totalCount,
      }))}
    />
  );
}
