import { Box, Card, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useGetList, useStore, useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { useToday } from "../components/use-today.ts";
import type { VersionRecord } from "../resources/versions/version-records.ts";
import { TimelineChart } from "./TimelineChart.tsx";
import { TimelineTable } from "./TimelineTable.tsx";

/** More than any product has. */
const ALL = 1_000;

type Shape = "chart" | "table";

/** The versions of one product over time: drawn, or the same as a table. */
export function ProductTimeline({ product }: { readonly product: string }) {
  const translate = useTranslate();
  const [shape, setShape] = useStore<Shape>("timeline.shape", "chart");
  return (
    <Card
      component="section"
      aria-label={translate("timeline.title")}
      sx={{ marginTop: 2, "@media print": { color: "#000", bgcolor: "#fff" } }}
    >
      <Box sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", gap: 1, padding: 1.5, paddingBottom: 1 }}>
        <Typography variant="h2">{translate("timeline.title")}</Typography>
        <Box sx={{ flex: 1 }} />
        <ToggleButtonGroup
          exclusive
          size="small"
          value={shape}
          onChange={(_event, chosen: Shape | null) => chosen && setShape(chosen)}
          aria-label={translate("timeline.shape")}
          sx={{ "@media print": { display: "none" } }}
        >
          <ToggleButton value="chart">{translate("timeline.as_chart")}</ToggleButton>
          <ToggleButton value="table">{translate("timeline.as_table")}</ToggleButton>
        </ToggleButtonGroup>
      </Box>
      <TimelineContent product={product} shape={shape} />
    </Card>
  );
}

function TimelineContent({ product, shape }: { readonly product: string; readonly shape: Shape }) {
  const translate = useTranslate();
  const today = useToday();
  const { data, error, isPending, refetch } = useGetList<VersionRecord>("versions", {
    filter: { product },
    sort: { field: "product.name", order: "ASC" },
    pagination: { page: 1, perPage: ALL },
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending || today === null) return <LoadingState />;
  if (data.length === 0) return <EmptyState title={translate("timeline.empty")} />;
  return shape === "table" ? <TimelineTable versions={data} /> : <TimelineChart versions={data} today={today} />;
}
