import { type PointerEvent, type RefObject, useState } from "react";
import { timeOfMark } from "./MilestoneMarks.tsx";
import type { TimelineFocus } from "./next-focus.ts";
import type { CardAnchor } from "./TimelineCard.tsx";
import type { TimeScale } from "./time-scale.ts";
import type { TimelineLine } from "./timeline-lines.ts";
import { ROW_HEIGHT } from "./timeline-style.ts";

interface CardOptions {
  readonly chart: RefObject<HTMLElement | null>;
  readonly lines: readonly TimelineLine[];
  readonly scale: TimeScale;
  readonly focus: TimelineFocus | null;
  readonly now: number;
}

interface PlacedCard {
  readonly line: TimelineLine;
  readonly mark: number;
  readonly anchor: CardAnchor;
}

/** Which version the card tells of, and where it stands: beside the pointer, else beside what the keys stand on. */
export function useCardAnchor({ chart, lines, scale, focus, now }: CardOptions) {
  const [pointed, setPointed] = useState<{ readonly row: number; readonly x: number } | null>(null);
  const at = pointed ?? (focus && { row: focus.row, x: xOfFocus(lines[focus.row], focus, { scale, now }) });
  const line = at === null ? undefined : lines[at.row];
  const card: PlacedCard | null =
    at === null || line === undefined
      ? null
      : { line, mark: pointed === null ? (focus?.mark ?? -1) : -1, anchor: anchorIn(chart, at) };
  return {
    card,
    pointer: {
      onPointerMove({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) {
        const box = currentTarget.getBoundingClientRect();
        setPointed({ row: Math.floor((clientY - box.top) / ROW_HEIGHT), x: clientX - box.left });
      },
      onPointerLeave: () => setPointed(null),
    },
    forgetPointer: () => setPointed(null),
  };
}

interface Placing {
  readonly scale: TimeScale;
  readonly now: number;
}

function xOfFocus(line: TimelineLine | undefined, { mark }: TimelineFocus, { scale, now }: Placing): number {
  const chosen = line?.marks[mark];
  return scale.x(line && chosen ? timeOfMark(chosen, { bars: line.bars, now }) : now);
}

function anchorIn(chart: RefObject<HTMLElement | null>, { row, x }: { row: number; x: number }): CardAnchor {
  return {
    getBoundingClientRect() {
      const box = chart.current?.getBoundingClientRect() ?? new DOMRect();
      const within = Math.min(Math.max(x, 0), box.width - 12);
      return new DOMRect(box.left + within, box.top + row * ROW_HEIGHT, 0, ROW_HEIGHT);
    },
    ...(chart.current === null ? {} : { contextElement: chart.current }),
  };
}
