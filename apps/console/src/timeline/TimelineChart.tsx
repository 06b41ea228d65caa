import { Box, Typography } from "@mui/material";
import { useId, useMemo } from "react";
import { useTranslate } from "react-admin";
import type { VersionRecord } from "../resources/versions/version-records.ts";
import { TimelineCard } from "./TimelineCard.tsx";
import { TimelineLegend } from "./TimelineLegend.tsx";
import { TimelinePlot } from "./TimelinePlot.tsx";
import { TimelineToolbar } from "./TimelineToolbar.tsx";
import { timelineLines } from "./timeline-lines.ts";
import { timelineStyle } from "./timeline-style.ts";
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
  const help = useId();
  const [chart, width] = useElementWidth<HTMLDivElement>();
  const { whole, lines } = useMemo(() => timelineLines(versions, today), [versions, today]);
  const view = useTimelineView({ whole, width, chart });
  const now = timeOf(today);
  const { focus, onKeyDown, leave } = useTimelineKeys({ lines, view, now });
  const { card, pointer, forgetPointer } = useCardAnchor({ chart, lines, scale: view.scale, focus, now });
  const spoken = useSpokenFocus(lines, focus);
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
        <TimelinePlot {...{ chart, width, lines, view, now, focus, pointer }} />
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

const SPOKEN = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
} as const;
