import { Box, Link } from "@mui/material";
import { memo, useEffect, useRef } from "react";
import { Link as RouterLink } from "react-router";
import { paths } from "../paths.ts";
import type { VersionRecord } from "../resources/versions/version-records.ts";
import { MilestoneMarks } from "./MilestoneMarks.tsx";
import type { TimelineFocus } from "./next-focus.ts";
import type { TimeScale } from "./time-scale.ts";
import type { TimelineLine } from "./timeline-lines.ts";
import { AXIS_HEIGHT, NAMES_WIDTH, ROW_HEIGHT } from "./timeline-style.ts";
import { VersionBars } from "./VersionBars.tsx";

/**
 * The names on the left; by keyboard a version is opened with Enter, so these are no stops of their own. Drawn anew only
 * when the keyboard goes on, not with each move of the pointer.
 */
export const VersionNames = memo(function VersionNames({
  lines,
  focused,
}: {
  readonly lines: readonly TimelineLine[];
  readonly focused: number;
}) {
  return (
    <Box sx={{ flex: "none", width: NAMES_WIDTH, minWidth: 0 }}>
      {lines.map(({ version }, row) => (
        <VersionName key={version.id} version={version} focused={row === focused} />
      ))}
    </Box>
  );
});

function VersionName({ version, focused }: { readonly version: VersionRecord; readonly focused: boolean }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) ref.current?.scrollIntoView({ block: "nearest" });
  }, [focused]);
  return (
    <Box
      ref={ref}
      sx={{
        height: ROW_HEIGHT,
        scrollMarginTop: AXIS_HEIGHT,
        display: "flex",
        alignItems: "center",
        paddingLeft: 1.5,
        paddingRight: 1,
        bgcolor: focused ? "action.selected" : undefined,
      }}
    >
      <Link component={RouterLink} to={paths.version(version.id)} tabIndex={-1} noWrap sx={{ fontWeight: 600 }}>
        {version.label ?? version.name}
      </Link>
    </Box>
  );
}

interface TimelineRowsProps {
  readonly lines: readonly TimelineLine[];
  readonly scale: TimeScale;
  readonly width: number;
  readonly now: number;
  readonly patterns: string;
  /** Null while the keyboard is elsewhere. */
  readonly focus: TimelineFocus | null;
}

/** The bars and points of every version, a row each; a row is drawn anew only when something of it changes. */
export function TimelineRows({ lines, focus, ...drawn }: TimelineRowsProps) {
  return (
    <>
      {lines.map((line, row) => (
        <TimelineRow key={line.version.id} {...{ line, row, ...drawn }} mark={row === focus?.row ? focus.mark : null} />
      ))}
    </>
  );
}

interface TimelineRowProps extends Omit<TimelineRowsProps, "lines" | "focus"> {
  readonly line: TimelineLine;
  readonly row: number;
  /** Of the milestones, the one that the keyboard stands on: -1 for the version itself, null while it is elsewhere. */
  readonly mark: number | null;
}

const TimelineRow = memo(function TimelineRow({ line, row, scale, width, now, patterns, mark }: TimelineRowProps) {
  const { version, bars, marks } = line;
  return (
    <g transform={`translate(0 ${row * ROW_HEIGHT})`} data-version={version.name}>
      <rect
        width={width}
        height={ROW_HEIGHT}
        fill={mark === null ? "transparent" : "var(--focus)"}
        fillOpacity="0.08"
      />
      <VersionBars {...{ bars, scale, patterns }} />
      <MilestoneMarks {...{ marks, bars, scale, width, now }} focused={mark ?? -1} />
    </g>
  );
});
