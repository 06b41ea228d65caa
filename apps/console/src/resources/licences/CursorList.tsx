import { Box, Button, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import type { useCursorPages } from "./use-cursor-pages.ts";

interface CursorListProps<Node> {
  readonly title: string;
  readonly pages: ReturnType<typeof useCursorPages<Node>>;
  /** Said where there is none. */
  readonly none: string;
  readonly children: (nodes: readonly Node[]) => ReactNode;
}

/** A part of an account's licences under its heading: loading, failing, empty, or as much as was asked for. */
export function CursorList<Node>({ title, pages, none, children }: CursorListProps<Node>) {
  return (
    <Box component="section" sx={{ padding: 1.5 }}>
      <Typography variant="h3" component="h2" sx={{ marginBottom: 1 }}>
        {title}
      </Typography>
      <Content {...{ title, pages, none }}>{children}</Content>
    </Box>
  );
}

function Content<Node>({ title, pages, none, children }: CursorListProps<Node>) {
  const translate = useTranslate();
  const { nodes, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (nodes === undefined) return <LoadingState rows={3} />;
  if (nodes.length === 0) {
    return (
      <Typography variant="body2" sx={{ color: "text.secondary" }}>
        {none}
      </Typography>
    );
  }
  return (
    <>
      <Box sx={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={title}>
        {children(nodes)}
      </Box>
      {hasNextPage && (
        <Button
          variant="outlined"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
          sx={{ marginTop: 1 }}
        >
          {translate("licence.more")}
        </Button>
      )}
    </>
  );
}
