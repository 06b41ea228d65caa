import { Box, Button, ToggleButton, ToggleButtonGroup } from "@mui/material";
import type { FeedbackMetric } from "@supportbook/policy";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { DimensionChoice } from "../choices/DimensionChoice.tsx";
import { type Dimension, mayBeUnknown, valuesOf } from "../dimensions.ts";
import { type Figure, figureOf, type Group } from "../figures/figure.ts";
import { useDashboard } from "../use-dashboard.ts";
import { BreakdownTable } from "./BreakdownTable.tsx";
import { type BreakdownRow, breakdownRows } from "./breakdown-rows.ts";
import { ChartCard } from "./ChartCard.tsx";
import { DotAxis } from "./DotAxis.tsx";
import { DotRow } from "./DotRow.tsx";
import { DOT_ROWS } from "./dot-columns.ts";
import { useMetricDefined } from "./use-metric-defined.tsx";
import { valueDomain } from "./value-domain.ts";

interface BreakdownProps {
  readonly groups: readonly Group[];
  /** Of all groups together. */
  readonly total: Group;
  /** By which the groups were counted: while others load, not the one that was just chosen. */
  readonly dimension: Dimension;
  readonly metric: FeedbackMetric;
  /** Whether the comparison of each group is about that group. */
  readonly isCompared: boolean;
}

/** More are shown when asked for, and on paper. */
const SHOWN = 12;

/** A figure by the values of a dimension. */
export function Breakdown({ groups, total, dimension, metric, isCompared }: BreakdownProps) {
  const translate = useTranslate();
  const { state, change } = useDashboard();
  const { groupBy, order } = state;
  const rows = breakdownRows(groups, { dimension, metric, order });
  const overall = figureOf(total.figures, metric);
  // Within a sentence a noun is written small.
  const name = translate(`metrics.dimension.${dimension}`).toLowerCase();
  return (
    <ChartCard
      chart="breakdown"
      title={translate("metrics.breakdown.title", { dimension: name })}
      about={translate("metrics.breakdown.about")}
      definition={useMetricDefined(metric)}
      n={overall?.n ?? null}
      choices={
        <>
          <DimensionChoice
            label={translate("metrics.breakdown.by")}
            value={groupBy}
            onChoose={(chosen) => change({ groupBy: chosen })}
          />
          <ToggleButtonGroup
            exclusive
            size="small"
            value={order}
            onChange={(_event, chosen: typeof order | null) => chosen && change({ order: chosen })}
            aria-label={translate("metrics.breakdown.order")}
          >
            <ToggleButton value="value">{translate("metrics.breakdown.highest")}</ToggleButton>
            <ToggleButton value="count">{translate("metrics.breakdown.largest")}</ToggleButton>
          </ToggleButtonGroup>
        </>
      }
    >
      {state.asTables.includes("breakdown") ? (
        <BreakdownTable {...{ rows, dimension, metric, isCompared }} />
      ) : (
        <DotRows {...{ rows, dimension, metric, overall, isCompared }} />
      )}
    </ChartCard>
  );
}

interface DotRowsProps {
  readonly rows: readonly BreakdownRow[];
  readonly dimension: Dimension;
  readonly metric: FeedbackMetric;
  readonly overall: Figure | undefined;
  readonly isCompared: boolean;
}

function DotRows({ rows, dimension, metric, overall, isCompared }: DotRowsProps) {
  const translate = useTranslate();
  const { state, toggle } = useDashboard();
  const [all, setAll] = useState(false);
  const { filters } = state;
  const picked = valuesOf(filters, dimension);
  const isShown = ({ value }: BreakdownRow, place: number) => all || place < SHOWN || picked.includes(value);
  const domain = valueDomain(
    rows.map(({ figure }) => figure),
    metric,
  );
  const overThem = overall?.value ?? null;
  const reference = overThem !== null && overThem >= domain.low && overThem <= domain.high ? overThem : null;
  return (
    <Box sx={DOT_ROWS}>
      <DotAxis metric={metric} domain={domain} compared={isCompared} />
      <Box component="ul" sx={{ listStyle: "none", margin: 0, padding: 0 }}>
        {rows.map((row, place) => (
          <Box
            component="li"
            key={row.value ?? ""}
            sx={isShown(row, place) ? {} : { display: "none", displayPrint: "list-item" }}
          >
            <DotRow
              {...{ label: row.label, figure: row.figure, domain, compared: isCompared }}
              overall={reference}
              picked={picked.includes(row.value)}
              faded={picked.length > 0 && !picked.includes(row.value)}
              disabled={row.value === null && !mayBeUnknown(dimension)}
              onPick={() => toggle(dimension, row.value)}
            />
          </Box>
        ))}
      </Box>
      {rows.some((row, place) => !isShown(row, place)) && (
        <Button size="small" onClick={() => setAll(true)} sx={{ displayPrint: "none" }}>
          {translate("metrics.breakdown.all", { count: rows.length })}
        </Button>
      )}
    </Box>
  );
}
