import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { type Dimension, type DimensionFilters, valuesOf, withValues } from "../dimensions.ts";
import { type Figure, figureOf } from "../figures/figure.ts";
import { useDashboard } from "../use-dashboard.ts";
import { ChartCard } from "./ChartCard.tsx";
import { DotAxis } from "./DotAxis.tsx";
import { DotRow } from "./DotRow.tsx";
import { DOT_ROWS } from "./dot-columns.ts";
import { useMetricDefined } from "./use-metric-defined.tsx";
import { valueDomain } from "./value-domain.ts";

interface RefusedSupportedProps {
  readonly refused: readonly Figure[];
  readonly supported: readonly Figure[];
}

const OUTCOMES_OF = {
  supported: ["COVERED", "LIMITED"],
  refused: ["PAID_SERVICE", "NOT_COVERED"],
} as const;

const METRIC = "CSAT";
const OUTCOME: Dimension = "OUTCOME";

/** A "no" is seldom liked: who judges the service looks at refused requests apart. */
export function RefusedSupported({ refused, supported }: RefusedSupportedProps) {
  const translate = useTranslate();
  const { state, change } = useDashboard();
  const sides = (["supported", "refused"] as const).flatMap((side) => {
    const figure = figureOf(side === "refused" ? refused : supported, METRIC);
    return figure === undefined ? [] : [{ side, figure }];
  });
  const domain = valueDomain(
    sides.map(({ figure }) => figure),
    METRIC,
  );
  const isHidden = sides.some(({ figure }) => figure.n === null);
  return (
    <ChartCard
      title={translate("metrics.refused.title")}
      about={translate("metrics.refused.about")}
      definition={useMetricDefined(METRIC)}
      n={isHidden ? null : sides.reduce((sum, { figure }) => sum + (figure.n ?? 0), 0)}
    >
      <Box sx={DOT_ROWS}>
        <DotAxis metric={METRIC} domain={domain} compared={false} />
        <Box component="ul" sx={{ listStyle: "none", margin: 0, padding: 0 }}>
          {sides.map(({ side, figure }) => {
            const picked = isPicked(state.filters, OUTCOMES_OF[side]);
            const values = picked ? [] : OUTCOMES_OF[side];
            return (
              <li key={side}>
                <DotRow
                  label={translate(`metrics.refused.${side}`)}
                  {...{ figure, domain, picked }}
                  overall={null}
                  faded={false}
                  compared={false}
                  onPick={() => change({ filters: withValues(state.filters, OUTCOME, values) })}
                />
              </li>
            );
          })}
        </Box>
      </Box>
    </ChartCard>
  );
}

function isPicked(filters: DimensionFilters, outcomes: readonly string[]): boolean {
  const picked = valuesOf(filters, OUTCOME);
  return picked.length === outcomes.length && outcomes.every((outcome) => picked.includes(outcome));
}
