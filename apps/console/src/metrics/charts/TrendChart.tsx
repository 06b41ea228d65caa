import { Box } from "@mui/material";
import { useMemo } from "react";
import { useTranslate } from "react-admin";
import {
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  Line,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from "recharts";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";
import { useFigureText } from "../figures/use-figure-text.ts";
import { bucketName } from "./bucket-name.ts";
import { DASHES } from "./chart-style.ts";
import { TrendPointCard } from "./TrendPointCard.tsx";
import type { TrendPoint } from "./trend-points.ts";
import type { TrendProps } from "./trend-props.ts";
import { useTrendDots } from "./use-trend-dots.tsx";

const HEIGHT = 260;
const TICK = { fontSize: 11, fill: "var(--ink-soft)" } as const;
const STILL = { activeDot: false, isAnimationActive: false } as const;

/** The curve with its intervals; null is a gap of it. */
export function TrendChart(props: TrendProps) {
  const { points, metric, interval, domain } = props;
  const locale = useFormattingLocale();
  const text = useFigureText();
  const translate = useTranslate();
  // Another array is other data to the library, which then draws everything anew.
  const data = useMemo(() => [...points], [points]);
  return (
    <Box
      data-marks
      role="group"
      aria-label={translate("metrics.trend.points")}
      sx={{ height: HEIGHT, "& *": { outline: "none" } }}
    >
      <ResponsiveContainer width="100%" height="100%" debounce={50}>
        <ComposedChart data={data} accessibilityLayer={false} margin={{ top: 12, right: 16, bottom: 0, left: 0 }}>
          <CartesianGrid vertical={false} stroke="var(--line)" strokeDasharray="2 4" />
          <XAxis
            dataKey={({ bucket }: TrendPoint) => bucketName(bucket, interval, locale)}
            tick={TICK}
            stroke="var(--line)"
            minTickGap={16}
            padding={{ left: 16, right: 16 }}
          />
          <YAxis
            type="number"
            domain={[domain.low, domain.high]}
            ticks={[...domain.ticks]}
            tickFormatter={(tick: number) => text.tick(metric, tick)}
            tick={TICK}
            stroke="var(--line)"
            width="auto"
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: "var(--ink-soft)", strokeDasharray: "2 2" }}
            content={(tip: TooltipContentProps) => <TrendPointCard {...props} point={pointOf(tip)} />}
          />
          <Curves {...props} />
        </ComposedChart>
      </ResponsiveContainer>
    </Box>
  );
}

function Curves(props: TrendProps) {
  const dots = useTrendDots(props);
  return (
    <>
      {props.besideName !== null && (
        <Line
          dataKey="besideValue"
          stroke="var(--other)"
          strokeWidth={2}
          strokeDasharray={DASHES.other}
          dot={dots.beside}
          {...STILL}
        >
          <ErrorBar
            dataKey="besideError"
            stroke="var(--other)"
            strokeDasharray="2 2"
            width={3}
            isAnimationActive={false}
          />
        </Line>
      )}
      <Line dataKey="value" stroke="var(--one)" strokeWidth={2} dot={dots.own} {...STILL}>
        <ErrorBar
          dataKey="error"
          stroke="var(--one)"
          strokeOpacity={0.75}
          strokeWidth={1.25}
          width={4}
          isAnimationActive={false}
        />
      </Line>
      <Line dataKey="hiddenAt" stroke="none" dot={dots.own} {...STILL} />
    </>
  );
}

function pointOf({ payload }: TooltipContentProps): TrendPoint | undefined {
  return payload?.[0]?.payload as TrendPoint | undefined;
}
