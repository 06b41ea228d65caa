import { useTranslate } from "react-admin";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";
import type { TimeScale } from "./time-scale.ts";
import { AXIS_HEIGHT } from "./timeline-style.ts";

interface TimelineAxisProps {
  readonly scale: TimeScale;
  readonly width: number;
  /** Milliseconds of UTC. */
  readonly now: number;
}

/** Pixels: from a tick to the middle of its name, and what stands too near to today's name. */
const TICK_MIDDLE = 18;
const ROOM_OF_TODAY = 42;

/** The names of the months and years, and of today. */
export function TimelineAxis({ scale, width, now }: TimelineAxisProps) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const today = translate("timeline.today");
  const x = scale.x(now);
  const ticks = scale.ticks(locale).filter((tick) => Math.abs(tick.x + TICK_MIDDLE - x) > ROOM_OF_TODAY);
  return (
    <svg width={width} height={AXIS_HEIGHT} aria-hidden="true">
      {ticks.map((tick) => (
        <text
          key={tick.time}
          x={tick.x + 4}
          y={AXIS_HEIGHT - 10}
          fontSize="11"
          fontWeight={tick.major ? 700 : 400}
          fill={tick.major ? "var(--ink)" : "var(--ink-soft)"}
        >
          {tick.label}
        </text>
      ))}
      {x >= 0 && x <= width && (
        <text
          x={x}
          y={AXIS_HEIGHT - 10}
          fontSize="11"
          fontWeight="700"
          fill="var(--today)"
          textAnchor={x < 40 ? "start" : x > width - 40 ? "end" : "middle"}
        >
          {today}
        </text>
      )}
    </svg>
  );
}

interface TimelineGridProps extends TimelineAxisProps {
  readonly height: number;
}

/** The lines of the axis through all rows, and today's. */
export function TimelineGrid({ scale, width, height, now }: TimelineGridProps) {
  const x = scale.x(now);
  return (
    <>
      {scale.ticks("en").map(({ time, x: at, major }) => (
        <line
          key={time}
          x1={at}
          x2={at}
          y1="0"
          y2={height}
          stroke="var(--line)"
          strokeDasharray={major ? undefined : "2 4"}
        />
      ))}
      {x >= 0 && x <= width && <line x1={x} x2={x} y1="0" y2={height} stroke="var(--today)" strokeWidth="2" />}
    </>
  );
}
