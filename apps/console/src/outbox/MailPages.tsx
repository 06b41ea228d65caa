import { Button } from "@mui/material";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface MailPagesProps<Node> {
  readonly queryKey: readonly unknown[];
  readonly fetchPage: (after: string | null, options: { readonly signal: AbortSignal }) => Promise<Page<Node>>;
  readonly children: (mails: readonly Node[]) => ReactNode;
}

/** A list of mails that grows by a page each time the reader asks for more. */
export function MailPages<Node>({ queryKey, fetchPage, children }: MailPagesProps<Node>) {
  const translate = useTranslate();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
    // Who looks here wants to see what became of a mail a moment ago.
    staleTime: 0,
  });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState />;
  const mails = data.pages.flatMap(({ nodes }) => nodes);
  if (mails.length === 0) return <EmptyState title={translate("mail.none")} hint={translate("mail.none_hint")} />;
  return (
    <>
      {children(mails)}
      {hasNextPage && (
        <Button
          variant="outlined"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
          sx={{ margin: 1.5 }}
        >
          {translate("mail.more")}
        </Button>
      )}
    </>
  );
}
