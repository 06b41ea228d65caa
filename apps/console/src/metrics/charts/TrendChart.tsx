import { Box } from "@mui/material";
import type { BucketInterval, FeedbackMetric } from "@supportbook/policy";
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
import type { DateSpan } from "../periods.ts";
import { isSame } from "../use-dashboard.ts";
import { bucketName } from "./bucket-name.ts";
import { DASHES } from "./chart-style.ts";
import { BesideMark, TrendMark } from "./TrendMark.tsx";
import type { TrendPoint } from "./trend-points.ts";
import { useMarks } from "./use-marks.ts";
import { usePointWords } from "./use-point-words.ts";
import type { ValueDomain } from "./value-domain.ts";

export interface TrendProps {
  readonly points: readonly TrendPoint[];
  readonly metric: FeedbackMetric;
  readonly interval: BucketInterval;
  readonly domain: ValueDomain;
  /** What is looked at, and what is drawn beside it; null where nothing is. */
  readonly name: string;
  readonly besideName: string | null;
  readonly picked: DateSpan | null;
  readonly onPick: (span: DateSpan) => void;
}

const HEIGHT = 260;

/** Where a point of the library stands; it has no height where there is no value. */
interface PlacedPoint {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly index?: number | undefined;
}

export function TrendChart(props: TrendProps) {
  const { points, metric, interval, domain, name, besideName } = props;
  const locale = useFormattingLocale();
  const text = useFigureText();
  const translate = useTranslate();
  const markButton = useMarks();
  // Another array is other data to the library, which then draws everything anew.
  const data = useMemo(() => [...points], [points]);
  const words = usePointWords(interval);
  const lastOf = (drawn: (point: TrendPoint) => number | null) =>
    points.findLastIndex((point) => drawn(point) !== null);
  const [last, lastBeside] = [lastOf(({ value }) => value), lastOf(({ besideValue }) => besideValue)];
  const firstDrawn = points.findIndex(({ value, hiddenAt }) => (value ?? hiddenAt) !== null);
  const markOf = ({ cx, cy, index = -1 }: PlacedPoint) => {
    const point = points[index];
    if (point === undefined || typeof cx !== "number" || typeof cy !== "number") return <g key={index} />;
    const pick = () => props.onPick({ from: point.bucket.from, through: point.bucket.through });
    return (
      <TrendMark
        key={point.bucket.label}
        {...{ cx, cy, point }}
        label={words.sentence(point, metric)}
        picked={isSame(props.picked, point.bucket)}
        name={besideName !== null && index === last ? name : null}
        first={index === firstDrawn}
        place={index}
        button={markButton(point.bucket.label, pick)}
        onPick={pick}
      />
    );
  };
  const besideOf = ({ cx, cy, index = -1 }: PlacedPoint) => {
    if (typeof cx !== "number" || typeof cy !== "number") return <g key={index} />;
    return <BesideMark key={index} {...{ cx, cy }} name={index === lastBeside ? besideName : null} />;
  };
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
            content={(tip: TooltipContentProps) => <PointCard {...props} point={pointOf(tip)} />}
          />
          {besideName !== null && (
            <Line
              dataKey="besideValue"
              stroke="var(--other)"
              strokeWidth={2}
              strokeDasharray={DASHES.other}
              dot={besideOf}
              activeDot={false}
              isAnimationActive={false}
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
          <Line
            dataKey="value"
            stroke="var(--one)"
            strokeWidth={2}
            dot={markOf}
            activeDot={false}
            isAnimationActive={false}
          >
            <ErrorBar
              dataKey="error"
              stroke="var(--one)"
              strokeOpacity={0.75}
              strokeWidth={1.25}
              width={4}
              isAnimationActive={false}
            />
          </Line>
          <Line dataKey="hiddenAt" stroke="none" dot={markOf} activeDot={false} isAnimationActive={false} />
        </ComposedChart>
      </ResponsiveContainer>
    </Box>
  );
}

const TICK = { fontSize: 11, fill: "var(--ink-soft)" } as const;

function pointOf({ payload }: TooltipContentProps): TrendPoint | undefined {
  return payload?.[0]?.payload as TrendPoint | undefined;
}

/** Beside the pointer: the same words that are read out. */
function PointCard({
  point,
  metric,
  interval,
  name,
  besideName,
}: TrendProps & { readonly point: TrendPoint | undefined }) {
  const words = usePointWords(interval);
  if (point === undefined) return null;
  const beside = words.besideSentence(point, metric);
  return (
    <Box
      sx={{
        padding: 1,
        bgcolor: "background.paper",
        border: 1,
        borderColor: "divider",
        borderRadius: 1,
        fontSize: "0.75rem",
      }}
    >
      {besideName !== null && <strong>{name} — </strong>}
      {words.sentence(point, metric)}
      {besideName !== null && beside !== null && (
        <Box>
          <strong>{besideName} — </strong>
          {beside}
        </Box>
      )}
    </Box>
  );
}
