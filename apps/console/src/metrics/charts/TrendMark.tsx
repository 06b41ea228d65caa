import { Box } from "@mui/material";
import { FOCUS_RING } from "./chart-style.ts";
import type { TrendPoint } from "./trend-points.ts";
import type { MarkButton } from "./use-marks.ts";

interface TrendMarkProps {
  readonly cx: number;
  readonly cy: number;
  readonly point: TrendPoint;
  /** All that is known of the point, to be read out. */
  readonly label: string;
  /** Of the curve, at its last point; null elsewhere. */
  readonly name: string | null;
  readonly picked: boolean;
  /** Whether the Tab key leads here. */
  readonly first: boolean;
  /** From left to right. */
  readonly place: number;
  readonly button: MarkButton;
  readonly onPick: () => void;
}

const RADIUS = 4.5;

/** A point of the trend: filled for a whole bucket, a ring for a part of one, crossed where its value is hidden. */
export function TrendMark({ cx, cy, point, label, name, picked, first, place, button, onPick }: TrendMarkProps) {
  return (
    <>
      <Box
        component="g"
        data-mark={place}
        role="button"
        tabIndex={first ? 0 : -1}
        aria-label={label}
        aria-pressed={picked}
        onClick={onPick}
        {...button}
        sx={{ cursor: "pointer", ...FOCUS_RING }}
      >
        {/* Larger than what is seen, for fingers. */}
        <circle cx={cx} cy={cy} r="12" fill="transparent" />
        <circle className="ring" cx={cx} cy={cy} r="10" fill="none" stroke="var(--one)" strokeWidth="2.5" />
        {picked && (
          <rect x={cx - 9} y={cy - 9} width="18" height="18" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
        )}
        <MarkShape {...{ cx, cy, point }} />
      </Box>
      {name !== null && <CurveName {...{ cx, name }} cy={cy - 14} />}
    </>
  );
}

function MarkShape({ cx, cy, point }: Pick<TrendMarkProps, "cx" | "cy" | "point">) {
  if (point.hiddenAt !== null) {
    return (
      <g stroke="var(--ink-soft)" strokeWidth="1.5" fill="var(--paper)">
        <circle cx={cx} cy={cy} r={RADIUS} />
        <path d={`M${cx - 3} ${cy + 3}L${cx + 3} ${cy - 3}`} />
      </g>
    );
  }
  const fill = point.bucket.isPartial ? "var(--paper)" : "var(--one)";
  return <circle cx={cx} cy={cy} r={RADIUS} fill={fill} stroke="var(--one)" strokeWidth="2" />;
}

interface BesideMarkProps {
  readonly cx: number;
  readonly cy: number;
  readonly name: string | null;
}

/** Of what is drawn beside: a lozenge, which nobody takes for a point of the other. */
export function BesideMark({ cx, cy, name }: BesideMarkProps) {
  return (
    <g>
      <path d={`M${cx} ${cy - 5}l5 5-5 5-5-5Z`} fill="var(--paper)" stroke="var(--other)" strokeWidth="2" />
      {name !== null && <CurveName {...{ cx, name }} cy={cy + 22} />}
    </g>
  );
}

const LONGEST = 28;

/** What a curve is stands where it ends, so that nobody needs its colour to tell. */
function CurveName({ cx, cy, name }: { readonly cx: number; readonly cy: number; readonly name: string }) {
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
  return (
    <text
      x={cx + 8}
      y={cy}
      textAnchor="end"
      fontSize="11"
      fontWeight="700"
      fill="var(--ink)"
      stroke="var(--paper)"
      strokeWidth="4"
      paintOrder="stroke"
    >
      {short}
    </text>
  );
}
