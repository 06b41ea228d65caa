import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import type { LifecycleImport } from "../use-import.ts";
import { RowTable } from "./RowTable.tsx";
import { ROWS_OF_PRODUCT, useProductRows } from "./use-report.ts";

interface ProductRowsProps {
  readonly found: LifecycleImport;
  readonly product: { readonly slug: string | null; readonly place: string };
  readonly name: string;
}

export function ProductRows({ found, product, name }: ProductRowsProps) {
  const translate = useTranslate();
  const { data, error, refetch } = useProductRows(found, product);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState rows={3} />;
  // What has no slug is looked for by its place, which may stand in other rows too.
  const rows = product.slug === null ? data.nodes.filter((row) => row.product === null) : data.nodes;
  return (
    <>
      <RowTable rows={rows} label={translate("imports.report.rows_of", { product: name })} />
      {data.totalCount > ROWS_OF_PRODUCT && (
        <Box sx={{ padding: 1, color: "text.secondary", fontSize: "0.8125rem" }}>
          {translate("imports.report.more_rows", { shown: ROWS_OF_PRODUCT, smart_count: data.totalCount })}
        </Box>
      )}
    </>
  );
}
