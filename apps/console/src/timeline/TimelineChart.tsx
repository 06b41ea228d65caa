import { Box, Typography } from "@mui/material";
import { useId, useMemo } from "react";
import { useTranslate } from "react-admin";
import type { VersionRecord } from "../resources/versions/version-records.ts";
import { PhasePatterns } from "./PhasePatterns.tsx";
import { TimelineAxis, TimelineGrid } from "./TimelineAxis.tsx";
import { TimelineCard } from "./TimelineCard.tsx";
import { TimelineLegend } from "./TimelineLegend.tsx";
import { TimelineRows, VersionNames } from "./TimelineRows.tsx";
import { TimelineToolbar } from "./TimelineToolbar.tsx";
import { timelineLines } from "./timeline-lines.ts";
import { AXIS_HEIGHT, ROW_HEIGHT, timelineStyle } from "./timeline-style.ts";
import { useCardAnchor } from "./use-card-anchor.ts";
import { useElementWidth } from "./use-element-width.ts";
import { useSpokenFocus } from "./use-spoken-focus.ts";
import { useTimelineKeys } from "./use-timeline-keys.ts";
import { useTimelineView } from "./use-timeline-view.ts";
import { timeOf } from "./view.ts";

interface TimelineChartProps {
  /** Newest first. */
  readonly versions: readonly VersionRecord[];
  /** The vendor's, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The versions of a product over time, one row each. */
export function TimelineChart({ versions, today }: TimelineChartProps) {
  const translate = useTranslate();
  const patterns = useId();
  const help = useId();
  const [chart, width] = useElementWidth<HTMLDivElement>();
  const { whole, lines } = useMemo(() => timelineLines(versions, today), [versions, today]);
  const view = useTimelineView({ whole, width, chart });
  const { scale, drag } = view;
  const now = timeOf(today);
  const { focus, onKeyDown, leave } = useTimelineKeys({ lines, view, now });
  const { card, pointer, forgetPointer } = useCardAnchor({ chart, lines, scale, focus, now });
  const spoken = useSpokenFocus(lines, focus);
  const height = lines.length * ROW_HEIGHT;
  return (
    <Box sx={timelineStyle}>
      <Box sx={{ display: "flex", alignItems: "center", paddingInline: 1, paddingBottom: 1, columnGap: 1.5 }}>
        <TimelineToolbar {...view} />
        <Typography id={help} variant="caption" sx={HELP}>
          {translate("timeline.help")}
        </Typography>
      </Box>
      <Box
        role="application"
        aria-label={translate("timeline.title")}
        aria-describedby={help}
        tabIndex={0}
        onKeyDown={(event) => {
          forgetPointer();
          onKeyDown(event);
        }}
        onBlur={leave}
        sx={SCROLLING}
      >
        <Box sx={AXIS_ROW}>
          <Box sx={{ flex: "none", width: { xs: 84, sm: 132 } }} />
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
            sx={{ flex: 1, minWidth: 0, height, touchAction: "pan-y", cursor: view.isWhole ? "default" : "grab" }}
          >
            <svg width={width} height={height} aria-hidden="true" style={{ display: "block" }}>
              <PhasePatterns id={patterns} />
              <TimelineGrid {...{ scale, width, height, now }} />
              <TimelineRows {...{ lines, scale, width, now, patterns, focus }} />
            </svg>
          </Box>
        </Box>
      </Box>
      <Box role="status" sx={SPOKEN}>
        {spoken}
      </Box>
      {card !== null && <TimelineCard version={card.line.version} mark={card.mark} anchor={card.anchor} />}
      <TimelineLegend phases={new Set(lines.flatMap((line) => line.bars.map(({ phase }) => phase)))} />
    </Box>
  );
}

const HELP = { color: "text.secondary", display: { xs: "none", sm: "block" }, "@media print": { display: "none" } };

/** Many versions scroll below their axis; on paper all of them are there. */
const SCROLLING = {
  maxHeight: "min(70vh, 640px)",
  overflowY: "auto",
  overflowX: "hidden",
  borderBlock: 1,
  borderColor: "divider",
  "&:focus-visible": { outline: "2px solid", outlineColor: "primary.main", outlineOffset: -2 },
  "@media print": { maxHeight: "none", overflow: "visible" },
} as const;

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

const SPOKEN = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
} as const;
