import { MenuItem, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { SCALES, type Scale } from "../dashboard-state.ts";
import { Definition } from "../figures/Definition.tsx";
import { useFigureText } from "../figures/use-figure-text.ts";
import { scaleOf } from "../question.ts";
import { useDashboard } from "../use-dashboard.ts";
import { ChartCard } from "./ChartCard.tsx";
import { DistributionChart, type Step } from "./DistributionChart.tsx";
import { NumberTable } from "./NumberTable.tsx";

interface DistributionProps {
  /** Null: hidden, as too few answered. */
  readonly steps: readonly Step[] | null;
  /** Of which they are: while another loads, not the one that was just chosen. */
  readonly scale: Scale;
}

/** How often each step of a scale was chosen. */
export function Distribution({ steps, scale }: DistributionProps) {
  const translate = useTranslate();
  const text = useFigureText();
  const { state, change } = useDashboard();
  const title = translate("metrics.distribution.title");
  return (
    <ChartCard
      chart="distribution"
      title={title}
      about={translate("metrics.distribution.about")}
      definition={{
        name: title,
        content: <Definition {...SHARE_OF_STEP} gist={translate("metrics.distribution.gist")} />,
      }}
      n={steps === null ? null : (steps[0]?.n ?? 0)}
      choices={
        <TextField
          select
          size="small"
          label={translate("metrics.distribution.scale")}
          value={scaleOf(state)}
          onChange={({ target }) => change({ scale: target.value as Scale })}
          sx={{ minWidth: 140 }}
        >
          {SCALES.map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`metrics.scale.${each}`)}
            </MenuItem>
          ))}
        </TextField>
      }
    >
      {steps === null ? (
        text.hidden
      ) : steps[0]?.n === 0 ? (
        translate("metrics.no_answers")
      ) : state.asTables.includes("distribution") ? (
        <StepTable label={title} steps={steps} />
      ) : (
        <DistributionChart steps={steps} scale={scale} />
      )}
    </ChartCard>
  );
}

/** Two shares of one scale are no better and no worse than each other. */
const SHARE_OF_STEP = { id: "distribution-1", unit: "SHARE", direction: "NEITHER", method: "WILSON" } as const;

function StepTable({ label, steps }: { readonly label: string; readonly steps: readonly Step[] }) {
  const translate = useTranslate();
  const text = useFigureText();
  return (
    <NumberTable
      label={label}
      columns={[
        translate("metrics.column.step"),
        translate("metrics.column.answers"),
        translate("metrics.column.share"),
        translate("metrics.column.interval"),
      ]}
      rows={steps.map(({ step, count, share, interval }) => ({
        id: String(step),
        cells: [
          step,
          text.count(count),
          text.value({ metric: "CSAT", value: share, suppressed: false }),
          text.interval("CSAT", interval),
        ],
      }))}
    />
  );
}
