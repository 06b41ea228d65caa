import { type KeyboardEvent, useState } from "react";
import { useNavigate } from "react-router";
import { paths } from "../paths.ts";
import { timeOfMark } from "./MilestoneMarks.tsx";
import { nextFocus, type TimelineFocus } from "./next-focus.ts";
import type { TimelineLine } from "./timeline-lines.ts";
import type { useTimelineView } from "./use-timeline-view.ts";

const COMMANDS = {
  "+": "zoomIn",
  "=": "zoomIn",
  "-": "zoomOut",
  _: "zoomOut",
  "0": "showAll",
  "Shift+ArrowLeft": "panEarlier",
  "Shift+ArrowRight": "panLater",
} as const;

const isCommand = (key: string): key is keyof typeof COMMANDS => key in COMMANDS;

interface TimelineKeysOptions {
  readonly lines: readonly TimelineLine[];
  readonly view: ReturnType<typeof useTimelineView>;
  /** Milliseconds of UTC. */
  readonly now: number;
}

/**
 * The timeline by keyboard. `focus` is null until an arrow was pressed in it and after Escape; what it stood on is kept
 * for the next time.
 */
export function useTimelineKeys({ lines, view, now }: TimelineKeysOptions) {
  const navigate = useNavigate();
  const [focus, setFocus] = useState<TimelineFocus>({ row: 0, mark: -1 });
  const [active, setActive] = useState(false);

  function follow(wanted: TimelineFocus): void {
    setActive(true);
    setFocus(wanted);
    const line = lines[wanted.row];
    const mark = line?.marks[wanted.mark];
    if (line && mark) view.bringIntoSight(timeOfMark(mark, { bars: line.bars, now }));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.shiftKey && event.key.startsWith("Arrow") ? `Shift+${event.key}` : event.key;
    const step = nextFocus(
      focus,
      key,
      lines.map(({ marks }) => marks.length),
    );
    if (isCommand(key)) view[COMMANDS[key]]();
    // The first arrow shows where one stands; the next one moves.
    else if (step !== null) follow(active ? step : focus);
    else if (key === "Enter" && active) navigate(paths.version(lines[focus.row]?.version.id ?? ""));
    else if (key === "Escape") setActive(false);
    else return;
    event.preventDefault();
  }

  return { focus: active ? focus : null, onKeyDown, leave: () => setActive(false) };
}
