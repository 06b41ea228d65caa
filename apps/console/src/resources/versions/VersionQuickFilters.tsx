import { useQuery } from "@tanstack/react-query";
import { useListContext, useTranslate } from "react-admin";
import { QuickFilters } from "../../components/filters/QuickFilters.tsx";
import { VersionCountsDocument } from "../../gql/version-counts.ts";
import type { VersionFilter } from "../../gql/versions.ts";
import { request } from "../../graphql-client.ts";
import { apiFilter } from "../../records/api-filter.ts";

/** What people look for most: each a condition that one press sets, with how many versions meet it. */
const QUICK = {
  ends30: { endingWithinDays: 30 },
  ends90: { endingWithinDays: 90 },
  ends180: { endingWithinDays: 180 },
  noEnd: { noEndAnnounced: true },
  limited: { phase: ["LIMITED"] },
  changed: { changedWithinDays: 7 },
} as const;

type Quick = keyof typeof QUICK;
const NAMES = Object.keys(QUICK) as readonly Quick[];
const SET_BY_THESE: readonly string[] = [...new Set(NAMES.flatMap((name) => Object.keys(QUICK[name])))];

/** Counts follow what else narrows the list, so that they are what one finds after the press. */
export function VersionQuickFilters() {
  const translate = useTranslate();
  const { filterValues } = useListContext();
  const others = Object.fromEntries(Object.entries(filterValues ?? {}).filter(([key]) => !SET_BY_THESE.includes(key)));
  const { data } = useQuery({
    queryKey: ["versions", "counts", others],
    queryFn: ({ signal }) => {
      const variables = Object.fromEntries(NAMES.map((name) => [name, countedFilter({ ...others, ...QUICK[name] })]));
      return request(VersionCountsDocument, variables, { signal });
    },
  });
  return (
    <QuickFilters
      label={translate("list.quick")}
      clears={SET_BY_THESE}
      choices={NAMES.map((name) => ({
        id: name,
        filter: QUICK[name],
        label: translate(`resources.versions.quick.${name}`),
        count: data?.[name].totalCount,
      }))}
    />
  );
}

function countedFilter({ at: _, ...filter }: Record<string, unknown>): VersionFilter {
  return apiFilter(filter) as VersionFilter;
}
