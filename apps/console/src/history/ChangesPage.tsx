import { Box, Button, Card } from "@mui/material";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { RecentChangesDocument, type RecentChangesQuery } from "../gql/recent-changes.ts";
import { request } from "../graphql-client.ts";
import { ChangeFilters } from "./ChangeFilters.tsx";
import { ChangeLines, type RecentChange } from "./ChangeLines.tsx";
import { useChangeChoices } from "./use-change-choices.ts";

const PAGE = 25;
const NAMED = 10;

/** Everything that was changed about versions, the newest first. */
export default function ChangesPage() {
  const translate = useTranslate();
  const [{ shortened, days, since }, choose] = useChangeChoices();
  const query = useInfiniteQuery({
    queryKey: ["versions", "changes", shortened, since],
    queryFn: ({ pageParam, signal }) => {
      const filter = { shortensPromise: shortened, since };
      return request(RecentChangesDocument, { filter, first: PAGE, after: pageParam }, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ recentChanges: { pageInfo } }: RecentChangesQuery) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
    placeholderData: keepPreviousData,
  });
  const changes = query.data?.pages.flatMap((page) => page.recentChanges.nodes);
  const total = query.data?.pages[0]?.recentChanges.totalCount;
  return (
    <>
      <PageTitle title={translate("changes.title")} description={translate("changes.about")} />
      <ChangeFilters choices={{ shortened, days }} onChoose={choose} total={total} />
      {query.error !== null && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <LoadingState rows={12} />}
      {changes?.length === 0 && <EmptyState title={translate("changes.empty")} hint={translate("list.empty_hint")} />}
      {changes !== undefined && changes.length > 0 && <ChangeList changes={changes} />}
      {query.hasNextPage && (
        <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()} sx={{ marginTop: 1 }}>
          {translate("changes.show_more")}
        </Button>
      )}
    </>
  );
}

function ChangeList({ changes }: { readonly changes: readonly RecentChange[] }) {
  return (
    <Card component="ol" sx={{ listStyle: "none", margin: 0, padding: 0 }}>
      {changes.map((change) => (
        <Box
          component="li"
          key={change.changeId}
          sx={{ padding: 1.5, "& + &": { borderTop: 1, borderColor: "divider" } }}
        >
          <ChangeLines change={change} named={NAMED} />
        </Box>
      ))}
    </Card>
  );
}
