import { Box, Card, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { LifecycleImport } from "../use-import.ts";
import type { ProductChoice } from "./product-choice.ts";
import { ReportFilters } from "./ReportFilters.tsx";
import { ReportProducts } from "./ReportProducts.tsx";
import { ReportRows } from "./ReportRows.tsx";
import { useProductCounts, useReportView } from "./use-report.ts";

interface ReportPanelProps {
  readonly found: LifecycleImport;
  readonly title: string;
  /** Which products are to be taken, where that is still to be said. */
  readonly choice?: ProductChoice;
}

/** What the import does, or did: product by product or row by row. */
export function ReportPanel({ found, title, choice }: ReportPanelProps) {
  const translate = useTranslate();
  const { view, show } = useReportView();
  const products = useProductCounts(found);
  const { created, updated, unchanged, refused, shortened } = found.counts;
  const rows = { CREATED: created, UPDATED: updated, UNCHANGED: unchanged, REFUSED: refused };
  return (
    <Card component="section" id="report">
      <Box sx={{ display: "grid", gap: 1.25, padding: 2 }}>
        <Typography variant="h2">{title}</Typography>
        {shortened > 0 && (
          <Typography variant="body2" sx={{ color: "warning.main", fontWeight: 600 }}>
            {translate("imports.report.shortened", { smart_count: shortened })}
          </Typography>
        )}
        <ReportFilters view={view} counts={view.kind === "rows" ? rows : products} onShow={show} />
      </Box>
      {view.kind === "rows" ? (
        <ReportRows found={found} view={view} onShow={show} />
      ) : (
        <ReportProducts found={found} view={view} onShow={show} choice={choice ?? null} />
      )}
    </Card>
  );
}
