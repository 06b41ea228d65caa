import { Box, ButtonBase } from "@mui/material";
import type { BucketInterval, FeedbackMetric } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";
import { valuesOf } from "../dimensions.ts";
import { figureOf, type Group } from "../figures/figure.ts";
import { isSame, useDashboard } from "../use-dashboard.ts";
import { bucketName } from "./bucket-name.ts";
import { ChartCard } from "./ChartCard.tsx";
import { HeatCells } from "./HeatCells.tsx";
import { type HeatGroup, type HeatRow, heatRows } from "./heat-map.ts";
import { useMetricDefined } from "./use-metric-defined.tsx";

interface HeatMapProps {
  readonly groups: readonly HeatGroup[];
  readonly total: Group;
  readonly interval: BucketInterval;
  readonly metric: FeedbackMetric;
}

/** Products by months: a table whose cells are shaded, and say in numbers what the shade means. */
export function HeatMap({ groups, total, interval, metric }: HeatMapProps) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const { state, toggle, toggleWithin } = useDashboard();
  const { filters, within } = state;
  const rows = heatRows(groups, metric);
  const buckets = rows[0]?.cells.map(({ bucket }) => bucket) ?? [];
  const title = translate("metrics.heat.title", { interval: translate(`metrics.interval.${interval}`) });
  return (
    <ChartCard
      title={title}
      about={translate(areMostlyHidden(rows) ? "metrics.heat.hidden" : "metrics.heat.about")}
      definition={useMetricDefined(metric)}
      n={figureOf(total.figures, metric)?.n ?? null}
    >
      <Box
        tabIndex={0}
        role="region"
        aria-label={title}
        sx={{ overflowX: "auto", "@media print": { overflow: "visible" } }}
      >
        <Box component="table" aria-label={title} sx={TABLE}>
          <thead>
            <tr>
              <td />
              {buckets.map((bucket) => (
                <th key={bucket.label} scope="col">
                  <ButtonBase
                    aria-pressed={isSame(within, bucket)}
                    onClick={() => toggleWithin({ from: bucket.from, through: bucket.through })}
                    sx={HEAD}
                  >
                    {bucketName(bucket, interval, locale)}
                    {bucket.isPartial && " *"}
                  </ButtonBase>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.value ?? ""}>
                <th scope="row">
                  <ButtonBase
                    aria-pressed={valuesOf(filters, "PRODUCT").includes(row.value)}
                    onClick={() => toggle("PRODUCT", row.value)}
                    sx={{ ...HEAD, justifyContent: "flex-start", whiteSpace: "normal", textAlign: "left" }}
                  >
                    {row.label}
                  </ButtonBase>
                </th>
                <HeatCells row={row} />
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
      {buckets.some(({ isPartial }) => isPartial) && (
        <Box sx={{ fontSize: "0.75rem", color: "text.secondary", marginTop: 0.5 }}>
          * {translate("metrics.trend.partial")}
        </Box>
      )}
    </ChartCard>
  );
}

/** Whoever sees little else should know the way out. */
function areMostlyHidden(rows: readonly HeatRow[]): boolean {
  const cells = rows.flatMap((row) => row.cells).filter(({ figure }) => figure.n !== 0);
  return cells.filter(({ figure }) => figure.suppressed).length > cells.length / 2;
}

const TABLE = {
  borderCollapse: "separate",
  borderSpacing: "2px",
  fontSize: "0.75rem",
  width: "100%",
  "& th": { fontWeight: 400, padding: 0 },
  "& th[scope=row]": {
    position: "sticky",
    left: 0,
    zIndex: 1,
    bgcolor: "background.paper",
    minWidth: 108,
    maxWidth: 190,
  },
  "& td": { padding: 0 },
  "@media print": {
    borderSpacing: "1px",
    "& th[scope=row]": { minWidth: 60, maxWidth: 110, position: "static" },
    "& button": { minWidth: 0, paddingInline: 0, fontSize: "0.5625rem", whiteSpace: "normal" },
    "& button *": { fontSize: "inherit" },
  },
} as const;

/** Picked ones are framed and bold, not only coloured. */
const HEAD = {
  fontFamily: "inherit",
  fontSize: "0.75rem",
  lineHeight: 1.25,
  padding: 0.5,
  width: "100%",
  borderRadius: 0.5,
  whiteSpace: "nowrap",
  color: "text.secondary",
  "&:hover": { bgcolor: "action.hover" },
  "&[aria-pressed=true]": { fontWeight: 700, color: "text.primary", boxShadow: "inset 0 0 0 2px var(--ink)" },
  "&.Mui-focusVisible": { outline: "2px solid", outlineColor: "primary.main" },
} as const;
