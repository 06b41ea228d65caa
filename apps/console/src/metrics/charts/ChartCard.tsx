import TableRowsOutlined from "@mui/icons-material/TableRowsOutlined";
import { Box, Card, ToggleButton, Typography } from "@mui/material";
import { type ReactNode, useId } from "react";
import { useTranslate } from "react-admin";
import type { Chart } from "../dashboard-state.ts";
import { DefinitionButton } from "../figures/DefinitionButton.tsx";
import { useFigureText } from "../figures/use-figure-text.ts";
import { useDashboard } from "../use-dashboard.ts";

export interface Defined {
  readonly name: string;
  readonly content: ReactNode;
}

interface ChartCardProps {
  readonly title: string;
  /** What picking something in it does. */
  readonly about?: string;
  /** What its figures mean. */
  readonly definition: Defined;
  /** How many answers all of it rests on; null is hidden. */
  readonly n: number | null;
  /** Which of the charts it is; without it there is nothing but a table. */
  readonly chart?: Chart;
  /** Choices of how it is shown. */
  readonly choices?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page: what is shown, of how many, what it means, and the way to its numbers. */
export function ChartCard({ title, about, definition, n, chart, choices, children }: ChartCardProps) {
  const text = useFigureText();
  const titleId = useId();
  return (
    <Card component="section" aria-labelledby={titleId} sx={{ minWidth: 0, "@media print": { breakInside: "avoid" } }}>
      <Box sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", gap: 1, padding: 1.5, paddingBottom: 0.5 }}>
        <Typography id={titleId} variant="h2">
          {title}
        </Typography>
        <DefinitionButton name={definition.name}>{definition.content}</DefinitionButton>
        <Box sx={{ fontSize: "0.75rem", color: "text.secondary" }}>{text.n(n)}</Box>
        <Box sx={{ flex: 1 }} />
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, displayPrint: "none" }}>
          {choices}
          {chart !== undefined && <TableToggle chart={chart} />}
        </Box>
      </Box>
      {about !== undefined && (
        <Typography
          variant="caption"
          component="p"
          sx={{ margin: 0, paddingInline: 1.5, color: "text.secondary", displayPrint: "none" }}
        >
          {about}
        </Typography>
      )}
      <Box sx={{ padding: 1.5, paddingTop: 1, minWidth: 0 }}>{children}</Box>
    </Card>
  );
}

function TableToggle({ chart }: { readonly chart: Chart }) {
  const translate = useTranslate();
  const { state, toggleTable } = useDashboard();
  return (
    <ToggleButton
      size="small"
      value="table"
      selected={state.asTables.includes(chart)}
      onChange={() => toggleTable(chart)}
      sx={{ gap: 0.5 }}
    >
      <TableRowsOutlined sx={{ fontSize: 16 }} />
      {translate("metrics.as_table")}
    </ToggleButton>
  );
}
