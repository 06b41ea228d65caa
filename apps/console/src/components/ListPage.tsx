import { Box, Card } from "@mui/material";
import type { ReactNode } from "react";
import { ColumnsButton, ListBase, type SortPayload, useListContext, useTranslate } from "react-admin";
import { EmptyState } from "./EmptyState.tsx";
import { ErrorState } from "./ErrorState.tsx";
import { ClearFilters } from "./filters/ClearFilters.tsx";
import { ListPager } from "./ListPager.tsx";
import { LoadingState } from "./LoadingState.tsx";
import { PageTitle } from "./PageTitle.tsx";

interface ListPageProps {
  readonly title: string;
  readonly description?: string;
  readonly sort: SortPayload;
  /** Fields that narrow the list, in a row over it. */
  readonly filters: ReactNode;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  readonly perPage?: number;
  /** A `DataTable` of the resource. */
  readonly children: ReactNode;
}

/** A failure is told in the place of the list, not in a notice on top of it. */
const SILENT = { onError: () => {} };

/** A list with its title, filters, columns, pages, and what stands there while it is loading, empty or failing. */
export function ListPage({ title, description, sort, filters, actions, perPage = 25, children }: ListPageProps) {
  return (
    <ListBase sort={sort} perPage={perPage} queryOptions={SILENT}>
      <PageTitle title={title} description={description} actions={actions} />
      <Box role="search" sx={{ display: "flex", flexWrap: "wrap", gap: 1, marginBottom: 1.5, alignItems: "center" }}>
        {filters}
        <ClearFilters />
        <Box sx={{ flex: 1 }} />
        <ColumnsButton variant="text" />
      </Box>
      <Card>
        <ListContent>{children}</ListContent>
      </Card>
    </ListBase>
  );
}

function ListContent({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate();
  const { error, refetch, isPending, total, data } = useListContext();
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <LoadingState rows={12} />;
  // Nobody counts a long list, whatever the type says: it is empty where its page is.
  const counted: number | undefined = total;
  const isEmpty = (counted ?? data.length) === 0;
  return (
    <>
      {/* The table stays mounted while it is empty: its choice of columns hangs on it. */}
      <Box sx={{ overflowX: "auto", display: isEmpty ? "none" : "block" }}>{children}</Box>
      {isEmpty ? (
        <EmptyState title={translate("list.empty")} hint={translate("list.empty_hint")} action={<ClearFilters />} />
      ) : (
        <ListPager />
      )}
    </>
  );
}
