import { Box, Button, Card, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { SearchField } from "../../components/SearchField.tsx";
import { useFigureText } from "../figures/use-figure-text.ts";
import type { AskedFilter } from "../question.ts";
import { useDashboard } from "../use-dashboard.ts";
import { Comment } from "./Comment.tsx";
import { useComments } from "./use-comments.ts";

/** The words behind the figures. */
export function Comments({ filter }: { readonly filter: AskedFilter }) {
  const translate = useTranslate();
  const titleId = useId();
  const { state, change } = useDashboard();
  return (
    <Card component="section" aria-labelledby={titleId} sx={{ padding: 1.5, minWidth: 0 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", marginBottom: 1 }}>
        <Typography id={titleId} variant="h2">
          {translate("metrics.comments.title")}
        </Typography>
        <Box sx={{ flex: 1 }} />
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, displayPrint: "none" }}>
          <SearchField
            label={translate("metrics.comments.search")}
            text={state.search}
            onChange={(search) => change({ search })}
          />
          <ToggleButtonGroup
            exclusive
            size="small"
            value={state.lowestFirst}
            onChange={(_event, lowestFirst: boolean | null) => lowestFirst !== null && change({ lowestFirst })}
            aria-label={translate("metrics.comments.order")}
          >
            <ToggleButton value={false}>{translate("metrics.comments.newest")}</ToggleButton>
            <ToggleButton value={true}>{translate("metrics.comments.lowest")}</ToggleButton>
          </ToggleButtonGroup>
        </Box>
      </Box>
      <CommentList filter={filter} />
    </Card>
  );
}

function CommentList({ filter }: { readonly filter: AskedFilter }) {
  const translate = useTranslate();
  const text = useFigureText();
  const { state } = useDashboard();
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useComments(
    filter,
    state,
  );
  if (isPending) return <LoadingState rows={4} />;
  if (data === undefined) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const comments = data.pages.flatMap(({ nodes }) => nodes);
  const total = data.pages[0]?.totalCount ?? 0;
  return (
    <>
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      <Box role="status" sx={{ fontSize: "0.75rem", color: "text.secondary" }}>
        {comments.length === 0
          ? translate("metrics.comments.none")
          : translate("metrics.comments.shown", { shown: text.count(comments.length), total: text.count(total) })}
      </Box>
      <Box component="ul" sx={{ listStyle: "none", margin: 0, padding: 0 }}>
        {comments.map((comment) => (
          <Comment key={comment.id} comment={comment} />
        ))}
      </Box>
      {hasNextPage && (
        <Button
          variant="outlined"
          size="small"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
          sx={{ displayPrint: "none" }}
        >
          {translate("metrics.comments.more")}
        </Button>
      )}
    </>
  );
}
