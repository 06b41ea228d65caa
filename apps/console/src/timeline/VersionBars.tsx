import { useTranslate } from "react-admin";
import type { Bar } from "./bars.ts";
import { fadeMask, phaseFill } from "./PhasePatterns.tsx";
import type { TimeScale } from "./time-scale.ts";
import { ROW_HEIGHT } from "./timeline-style.ts";

interface VersionBarsProps {
  readonly bars: readonly Bar[];
  readonly scale: TimeScale;
  readonly patterns: string;
}

const BAR_HEIGHT = 18;
/** Being over is drawn thin: it is told, and does not stand out. */
const OVER_HEIGHT = 8;
/** Narrower than this a bar has no room for its name. */
const ROOM_FOR_NAME = 64;

/** The phases of one version, one bar each. */
export function VersionBars({ bars, scale, patterns }: VersionBarsProps) {
  return (
    <>
      {bars.map((bar) => (
        <PhaseBar key={`${bar.phase}${bar.from}`} {...{ bar, scale, patterns }} />
      ))}
    </>
  );
}

function PhaseBar({ bar, scale, patterns }: Omit<VersionBarsProps, "bars"> & { readonly bar: Bar }) {
  const translate = useTranslate();
  const [left, right] = [scale.x(bar.from), scale.x(bar.through)];
  const width = Math.max(right - left, 1);
  const thin = bar.phase === "ENDED" && !bar.inDoubt;
  const height = thin ? OVER_HEIGHT : BAR_HEIGHT;
  const top = (ROW_HEIGHT - height) / 2;
  const side = bar.fadesOut ? "right" : "left";
  return (
    <g>
      <rect
        x={left}
        y={top}
        width={width}
        height={height}
        rx="3"
        fill={phaseFill(patterns, bar.phase)}
        stroke={`var(--${bar.phase}-strong)`}
        strokeWidth="1"
        strokeDasharray={bar.inDoubt ? "3 3" : undefined}
        mask={bar.fadesOut || bar.fadesIn ? fadeMask(patterns, side) : undefined}
      />
      {!thin && <BarName {...{ left, right, bar }} name={nameOf(bar, translate)} />}
    </g>
  );
}

function nameOf({ phase, inDoubt }: Bar, translate: (key: string) => string): string {
  return inDoubt ? `${translate(`phase.short.${phase}`)} ?` : translate(`phase.short.${phase}`);
}

interface BarNameProps {
  readonly left: number;
  readonly right: number;
  readonly bar: Bar;
  readonly name: string;
}

/** At the visible beginning of the bar, also where that lies outside of the view. */
function BarName({ left, right, bar, name }: BarNameProps) {
  const start = Math.max(left, 0);
  const hasRoom = right - start >= ROOM_FOR_NAME;
  if (!hasRoom && !(bar.inDoubt && right > 0)) return null;
  // Where a bar fades in, its beginning is too faint to write on.
  const indent = bar.fadesIn && left >= 0 ? Math.min(40, (right - start) / 2) : 6;
  return (
    <text
      x={start + indent}
      y={ROW_HEIGHT / 2}
      dominantBaseline="central"
      fontSize="11"
      fontWeight="600"
      fill={`var(--${bar.phase}-text)`}
      stroke={`var(--${bar.phase}-fill)`}
      strokeWidth="3"
      paintOrder="stroke"
    >
      {hasRoom ? name : "?"}
    </text>
  );
}
