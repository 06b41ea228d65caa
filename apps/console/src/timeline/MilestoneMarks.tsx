import type { Bar } from "./bars.ts";
import type { MilestoneMark } from "./milestone-marks.ts";
import type { TimeScale } from "./time-scale.ts";
import { ROW_HEIGHT } from "./timeline-style.ts";
import { endOf, timeOf } from "./view.ts";

/** Where a milestone stands, in milliseconds of UTC: an undated one within what is in doubt, an unannounced one at the end. */
export function timeOfMark(
  { kind, known, date }: MilestoneMark,
  { bars, now }: { bars: readonly Bar[]; now: number },
): number {
  if (date !== null) return kind === "RELEASE" ? timeOf(date) : endOf(date);
  const doubt = bars.find(({ inDoubt }) => inDoubt);
  if (known === "UNDATED" && doubt !== undefined) return (doubt.from + Math.min(doubt.through, now)) / 2;
  return bars.find(({ fadesOut }) => fadesOut)?.through ?? now;
}

interface MilestoneMarksProps {
  readonly marks: readonly MilestoneMark[];
  readonly bars: readonly Bar[];
  readonly scale: TimeScale;
  readonly width: number;
  readonly now: number;
  /** Place of the one that the keys stand on; -1 for none. */
  readonly focused: number;
}

const RADIUS = 4;

/** Points on the bars: a ring for what begins or ends a phase, a lozenge for database updates, which make no phase. */
export function MilestoneMarks({ marks, bars, scale, width, now, focused }: MilestoneMarksProps) {
  return (
    <>
      {marks.map((mark, place) => {
        const x = Math.min(scale.x(timeOfMark(mark, { bars, now })), mark.date === null ? width - 12 : Infinity);
        return (
          <g key={mark.kind} transform={`translate(${x} ${ROW_HEIGHT / 2})`}>
            {place === focused && <circle r="10" fill="none" stroke="var(--focus)" strokeWidth="2.5" />}
            {!isTold(mark, bars) && <MarkShape mark={mark} />}
          </g>
        );
      })}
    </>
  );
}

/** A bar that is in doubt says so itself. */
const isTold = ({ known }: MilestoneMark, bars: readonly Bar[]) =>
  known === "UNDATED" && bars.some(({ inDoubt }) => inDoubt);

function MarkShape({ mark: { kind, date } }: { readonly mark: MilestoneMark }) {
  const paint = { fill: "var(--paper)", stroke: "var(--ink)", strokeWidth: 1.5 };
  if (date === null) {
    return (
      <text textAnchor="middle" dominantBaseline="central" fontSize="12" fontWeight="700" fill="var(--ink-soft)">
        ?
      </text>
    );
  }
  if (kind === "DATABASE_UPDATES_END") return <path d={`M0-5.5 5.5 0 0 5.5-5.5 0Z`} {...paint} />;
  return <circle r={RADIUS} {...paint} fill={kind === "RELEASE" ? "var(--ink)" : "var(--paper)"} />;
}
