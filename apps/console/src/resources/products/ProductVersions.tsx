import { Box } from "@mui/material";
import {
  DataTable,
  ListContextProvider,
  Pagination,
  ResourceContextProvider,
  useList,
  useTranslate,
} from "react-admin";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { RowKeys } from "../../components/RowKeys.tsx";
import { useMayEdit } from "../../editing/use-may.ts";
import { useVersionsOf } from "../versions/use-versions-of.ts";
import { versionColumns } from "../versions/version-columns.tsx";
import { RARE_COLUMNS } from "../versions/version-list-columns.ts";
import type { VersionRecord } from "../versions/version-records.ts";

/** As many rows as are painted and edited without a wait; some products have hundreds of versions. */
const ROWS_A_PAGE = 50;

/** The versions of one product, newest first. */
export function ProductVersions({ product }: { readonly product: string }) {
  const translate = useTranslate();
  const query = useVersionsOf(product);
  const list = useList<VersionRecord>({ data: query.data ?? [], perPage: ROWS_A_PAGE, isPending: query.isPending });
  const editable = useMayEdit("versions");
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <LoadingState />;
  if (query.data.length === 0) return <EmptyState title={translate("list.empty")} />;
  return (
    <ResourceContextProvider value="versions">
      <ListContextProvider value={list}>
        <Box sx={{ overflowX: "auto" }}>
          <RowKeys>
            <DataTable<VersionRecord>
              bulkActionButtons={false}
              rowClick={false}
              storeKey="product.versions"
              hiddenColumns={RARE_COLUMNS}
            >
              {versionColumns({ withProduct: false, editable })}
            </DataTable>
          </RowKeys>
        </Box>
        {query.data.length > ROWS_A_PAGE && <Pagination rowsPerPageOptions={[ROWS_A_PAGE, 100]} />}
      </ListContextProvider>
    </ResourceContextProvider>
  );
}
