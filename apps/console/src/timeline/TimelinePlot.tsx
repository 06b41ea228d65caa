import { Box } from "@mui/material";
import { type RefObject, useId } from "react";
import type { TimelineFocus } from "./next-focus.ts";
import { PhasePatterns } from "./PhasePatterns.tsx";
import { TimelineAxis, TimelineGrid } from "./TimelineAxis.tsx";
import { TimelineRows, VersionNames } from "./TimelineRows.tsx";
import type { TimelineLine } from "./timeline-lines.ts";
import { AXIS_HEIGHT, NAMES_WIDTH, ROW_HEIGHT } from "./timeline-style.ts";
import type { useCardAnchor } from "./use-card-anchor.ts";
import type { useTimelineView } from "./use-timeline-view.ts";

interface TimelinePlotProps {
  /** The part with the bars, whose width is measured. */
  readonly chart: RefObject<HTMLDivElement | null>;
  readonly width: number;
  readonly lines: readonly TimelineLine[];
  readonly view: ReturnType<typeof useTimelineView>;
  /** Milliseconds of UTC. */
  readonly now: number;
  /** Null while the keyboard is elsewhere. */
  readonly focus: TimelineFocus | null;
  readonly pointer: ReturnType<typeof useCardAnchor>["pointer"];
}

/** The axis, and below it the name and the bars of each version. */
export function TimelinePlot({ chart, width, lines, view, now, focus, pointer }: TimelinePlotProps) {
  const patterns = useId();
  const { scale, drag, isWhole } = view;
  const height = lines.length * ROW_HEIGHT;
  return (
    <>
      <Box sx={AXIS_ROW}>
        <Box sx={{ flex: "none", width: NAMES_WIDTH }} />
        <TimelineAxis {...{ scale, width, now }} />
      </Box>
      <Box sx={{ display: "flex" }}>
        <VersionNames lines={lines} focused={focus?.row ?? -1} />
        <Box
          ref={chart}
          {...drag}
          onPointerMove={(event) => {
            drag.onPointerMove(event);
            pointer.onPointerMove(event);
          }}
          onPointerLeave={pointer.onPointerLeave}
          sx={{ flex: 1, minWidth: 0, height, touchAction: "pan-y", cursor: isWhole ? "default" : "grab" }}
        >
          <svg width={width} height={height} aria-hidden="true" style={{ display: "block" }}>
            <PhasePatterns id={patterns} />
            <TimelineGrid {...{ scale, width, height, now }} />
            <TimelineRows {...{ lines, scale, width, now, patterns, focus }} />
          </svg>
        </Box>
      </Box>
    </>
  );
}

const AXIS_ROW = {
  display: "flex",
  height: AXIS_HEIGHT,
  position: "sticky",
  top: 0,
  zIndex: 1,
  bgcolor: "background.paper",
  borderBottom: 1,
  borderColor: "divider",
  "@media print": { bgcolor: "transparent" },
} as const;
