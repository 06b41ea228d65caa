import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import type { LifecycleImport } from "../use-import.ts";
import type { ProductChoice } from "./product-choice.ts";
import { ReportPages } from "./ReportPages.tsx";
import { ReportProduct } from "./ReportProduct.tsx";
import type { ReportView } from "./report-view.ts";
import { useReportProducts } from "./use-report.ts";

interface ReportProductsProps {
  readonly found: LifecycleImport;
  readonly view: ReportView;
  readonly onShow: (view: ReportView) => void;
  readonly choice: ProductChoice | null;
}

/** So few are shown with all their rows from the beginning. */
const FEW = 3;

/** Every product of the file, in its order, with its rows under it. */
export function ReportProducts({ found, view, onShow, choice }: ReportProductsProps) {
  const translate = useTranslate();
  const { data, error, refetch } = useReportProducts(found, view);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState />;
  if (data.nodes.length === 0)
    return <EmptyState title={translate("list.empty")} hint={translate("list.empty_hint")} />;
  return (
    <>
      <Box component="ul" sx={{ listStyle: "none", margin: 0, padding: 0 }}>
        {data.nodes.map((product) => (
          <ReportProduct
            key={`${product.place} ${product.slug}`}
            found={found}
            product={product}
            choice={choice}
            openAtFirst={data.totalCount <= FEW || product.action === "REFUSED"}
          />
        ))}
      </Box>
      <ReportPages view={view} total={data.totalCount} pageInfo={data.pageInfo} onShow={onShow} />
    </>
  );
}
