import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { PresentDatesDocument, SupportedVersionsDocument, VendorZoneDocument } from "../gql/supported-versions.ts";
import { request } from "../graphql-client.ts";
import { endOfDay, type ListQuestion } from "./list-question.ts";

/** As many as the API gives at once. */
const PAGE = 100;

/** The instant that "as known on" means; undefined while the vendor's zone is asked for. */
export function useKnownAt(knownOn: string | null): string | null | undefined {
  const { data } = useQuery({
    queryKey: ["vendor-zone"],
    queryFn: ({ signal }) => request(VendorZoneDocument, {}, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: knownOn !== null,
  });
  if (knownOn === null) return null;
  return data === undefined ? undefined : endOfDay(knownOn, data.about.vendorTimeZone);
}

/** The list as the public was, is or will be shown it, a page after the other. */
export function useSupportedList({ segment, at, search }: ListQuestion, knownAt: string | null | undefined) {
  const query = useInfiniteQuery({
    queryKey: ["versions", "supported", segment, at, search, knownAt],
    queryFn: async ({ pageParam, signal }) => {
      const variables = { segment, at, knownAt: knownAt ?? null, filter: { search }, first: PAGE, after: pageParam };
      return (await request(SupportedVersionsDocument, variables, { signal })).supportedVersions;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    enabled: knownAt !== undefined,
    placeholderData: keepPreviousData,
  });
  const rows = query.data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  return { ...query, rows, total: query.data?.pages[0]?.totalCount ?? 0 };
}

export type SupportedVersion = ReturnType<typeof useSupportedList>["rows"][number];
export type PresentDates = Pick<SupportedVersion, "fullSupportEndsOn" | "supportEndsOn">;

/** What is published now of versions that the list shows as they were known before; by id. */
export function usePresentDates(ids: readonly string[], { enabled }: { readonly enabled: boolean }) {
  const { data } = useQuery({
    queryKey: ["versions", "present-dates", ids],
    queryFn: async ({ signal }) => {
      const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, page) =>
        ids.slice(page * PAGE, (page + 1) * PAGE),
      );
      const answers = await Promise.all(
        pages.map((some) => request(PresentDatesDocument, { ids: some, first: PAGE }, { signal })),
      );
      return new Map(answers.flatMap(({ versions }) => versions.nodes).map(({ id, ...dates }) => [id, dates]));
    },
    enabled: enabled && ids.length > 0,
  });
  return data;
}
