import { Box } from "@mui/material";
import { useMemo } from "react";
import { useTranslate } from "react-admin";
import { Bar, BarChart, ErrorBar, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { Scale } from "../dashboard-state.ts";
import type { FigureInterval } from "../figures/figure.ts";
import { useFigureText } from "../figures/use-figure-text.ts";
import { useDashboard } from "../use-dashboard.ts";
import { FOCUS_RING } from "./chart-style.ts";
import { type MarkButton, useMarks } from "./use-marks.ts";

export interface Step {
  readonly step: number;
  readonly count: number;
  readonly share: number | null;
  readonly n: number;
  readonly interval: FigureInterval | null;
}

interface DistributionChartProps {
  readonly steps: readonly Step[];
  readonly scale: Scale;
}

interface PlacedBar {
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly index?: number | undefined;
}

interface PlacedTick {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly index: number;
}

/** Of more steps there is room for their counts only. */
const WORDY = 7;

/** Bars of the shares with their intervals; pressing one shows what those who chose it wrote. */
export function DistributionChart({ steps, scale }: DistributionChartProps) {
  const translate = useTranslate();
  const text = useFigureText();
  const { state, change } = useDashboard();
  const markButton = useMarks();
  const shareOf = (share: number | null) => text.value({ metric: "CSAT", value: share, suppressed: false });
  const labelOf = (step: Step | undefined) =>
    step && (steps.length > WORDY ? text.count(step.count) : shareOf(step.share));
  const barOf = (place: PlacedBar) => {
    const index = place.index ?? 0;
    const { step = 0, count = 0, share = null } = steps[index] ?? {};
    const { score } = state;
    const picked = score?.scale === scale && score.from <= step && step <= score.through;
    const pick = () => change({ score: picked ? null : { scale, from: step, through: step } });
    return (
      <StepBar
        {...place}
        label={translate("metrics.distribution.bar", { step, share: shareOf(share), count: text.count(count) })}
        {...{ picked, pick }}
        place={index}
        button={markButton(String(step), pick)}
      />
    );
  };
  // Under the bars, where no interval runs through the numbers.
  const tickOf = ({ x = 0, y = 0, index }: PlacedTick) => (
    <text x={x} y={Number(y) + 4} textAnchor="middle" fill="var(--ink)">
      <tspan x={x} dy="0.6em" fontSize="12" fontWeight="700">
        {steps[index]?.step}
      </tspan>
      <tspan x={x} dy="1.4em" fontSize="11" fill="var(--ink-soft)">
        {labelOf(steps[index])}
      </tspan>
    </text>
  );
  // Another array is other data to the library, which then draws everything anew.
  const bars = useMemo(() => steps.map(barOfStep), [steps]);
  return (
    <Box data-marks role="group" aria-label={translate("metrics.distribution.title")} sx={{ height: 220 }}>
      <ResponsiveContainer width="100%" height="100%" debounce={50}>
        <BarChart
          data={bars}
          accessibilityLayer={false}
          margin={{ top: 8, right: 8, bottom: 0, left: 8 }}
          barCategoryGap="18%"
        >
          <XAxis dataKey="step" tick={tickOf} height={40} tickLine={false} stroke="var(--line)" interval={0} />
          <YAxis hide domain={[0, "dataMax"]} />
          <Bar dataKey="share" shape={barOf} isAnimationActive={false}>
            <ErrorBar dataKey="error" stroke="var(--ink)" strokeWidth={1.25} width={4} isAnimationActive={false} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </Box>
  );
}

function barOfStep({ step, share, interval }: Step) {
  const error = share === null || interval === null ? null : [share - interval.low, interval.high - share];
  return { step, share: share ?? 0, error };
}

interface StepBarProps extends PlacedBar {
  readonly label: string;
  readonly picked: boolean;
  readonly button: MarkButton;
  readonly place: number;
  readonly pick: () => void;
}

function StepBar({ x = 0, y = 0, width = 0, height = 0, label, picked, place, button, pick }: StepBarProps) {
  return (
    <Box
      component="g"
      data-mark={place}
      role="button"
      tabIndex={place === 0 ? 0 : -1}
      aria-label={label}
      aria-pressed={picked}
      onClick={pick}
      {...button}
      sx={{ cursor: "pointer", ...FOCUS_RING }}
    >
      <rect x={x} y={0} width={width} height={y + height} fill="transparent" />
      <rect
        {...{ x, y, width, height }}
        fill="var(--one)"
        fillOpacity={0.3}
        stroke="var(--one)"
        strokeWidth={picked ? 3 : 1}
      />
      <rect
        className="ring"
        x={x - 3}
        y={y - 3}
        width={width + 6}
        height={height + 6}
        fill="none"
        stroke="var(--one)"
        strokeWidth="2.5"
      />
    </Box>
  );
}
