import { Box, Button, Card, FormControlLabel, MenuItem, Switch, TextField, Typography } from "@mui/material";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { RecentChangesDocument, type RecentChangesQuery } from "../gql/recent-changes.ts";
import { request } from "../graphql-client.ts";
import { ChangeLines } from "./ChangeLines.tsx";
import { SPANS, useChangeChoices } from "./use-change-choices.ts";

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
      <Box role="search" sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center", marginBottom: 1.5 }}>
        <TextField
          select
          label={translate("changes.since")}
          value={days ?? 0}
          onChange={({ target }) => choose({ days: Number(target.value) === 0 ? null : Number(target.value) })}
          sx={{ minWidth: 150 }}
        >
          <MenuItem value={0}>{translate("changes.ever")}</MenuItem>
          {SPANS.map((span) => (
            <MenuItem key={span} value={span}>
              {translate("changes.last_days", { smart_count: span })}
            </MenuItem>
          ))}
        </TextField>
        <FormControlLabel
          control={<Switch checked={shortened} onChange={(_event, checked) => choose({ shortened: checked })} />}
          label={translate("changes.shortened_only")}
        />
        <Typography role="status" variant="body2" sx={{ color: "text.secondary" }}>
          {total !== undefined && translate("changes.count", { smart_count: total })}
        </Typography>
      </Box>
      {query.error !== null && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <LoadingState rows={12} />}
      {changes?.length === 0 && <EmptyState title={translate("changes.empty")} hint={translate("list.empty_hint")} />}
      {changes !== undefined && changes.length > 0 && (
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
      )}
      {query.hasNextPage && (
        <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()} sx={{ marginTop: 1 }}>
          {translate("changes.show_more")}
        </Button>
      )}
    </>
  );
}
