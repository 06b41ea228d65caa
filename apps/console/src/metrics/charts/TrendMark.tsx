import { Box } from "@mui/material";
import { FOCUS_RING } from "./chart-style.ts";
import { onMarkKey } from "./mark-keys.ts";
import type { TrendPoint } from "./trend-points.ts";

interface TrendMarkProps {
  readonly cx: number;
  readonly cy: number;
  readonly point: TrendPoint;
  /** All that is known of the point, to be read out. */
  readonly label: string;
  readonly picked: boolean;
  /** Whether the Tab key leads here. */
  readonly first: boolean;
  readonly onPick: () => void;
  readonly onFocus: () => void;
}

const RADIUS = 4.5;

/** A point of the trend: filled for a whole bucket, a ring for a part of one, crossed where its value is hidden. */
export function TrendMark({ cx, cy, point, label, picked, first, onPick, onFocus }: TrendMarkProps) {
  return (
    <Box
      component="g"
      data-mark={point.bucket.label}
      role="button"
      tabIndex={first ? 0 : -1}
      aria-label={label}
      aria-pressed={picked}
      onClick={onPick}
      onKeyDown={(event) => onMarkKey(event, onPick)}
      onFocus={onFocus}
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

/** Of what is drawn beside: a lozenge, which nobody takes for a point of the other. */
export function BesideMark({ cx, cy }: { readonly cx: number; readonly cy: number }) {
  return <path d={`M${cx} ${cy - 5}l5 5-5 5-5-5Z`} fill="var(--paper)" stroke="var(--other)" strokeWidth="2" />;
}
