import { type FocusEvent, type KeyboardEvent, useRef } from "react";

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** What makes a shape of a chart a button among others. */
export interface MarkButton {
  readonly ref: (mark: SVGElement | null) => void;
  readonly onFocus: (event: FocusEvent<SVGElement>) => void;
  readonly onBlur: (event: FocusEvent<SVGElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<SVGElement>) => void;
}

/**
 * Keys of a chart whose marks are `[data-mark]` within `[data-marks]`: arrows, Home and End go from mark to mark, Enter and
 * Space pick one. So a chart of fifty points is one stop of the Tab key.
 */
export function useMarks(): (name: string, pick: () => void) => MarkButton {
  const focused = useRef<string | null>(null);
  return (name, pick) => ({
    // The library draws all marks anew when the data change, and whoever picked one by the keys stood on one that is gone.
    ref: (mark) => {
      if (mark !== null && focused.current === name && document.activeElement === document.body) {
        mark.focus({ preventScroll: true });
      }
    },
    onFocus: ({ currentTarget }) => {
      focused.current = name;
      for (const mark of marksBeside(currentTarget)) mark.tabIndex = mark === currentTarget ? 0 : -1;
    },
    onBlur: ({ currentTarget }) => {
      if (currentTarget.isConnected) focused.current = null;
    },
    onKeyDown: (event) => goOrPick(event, pick),
  });
}

function goOrPick(event: KeyboardEvent<SVGElement>, pick: () => void): void {
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    pick();
    return;
  }
  const marks = marksBeside(event.currentTarget);
  const place = marks.indexOf(event.currentTarget);
  const step = STEPS[event.key];
  const beside = step === undefined ? undefined : marks[place + step];
  const next = event.key === "Home" ? marks[0] : event.key === "End" ? marks.at(-1) : beside;
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** From left to right, also where those of several curves are mixed. */
function marksBeside(mark: SVGElement): SVGElement[] {
  const marks = [...(mark.closest("[data-marks]")?.querySelectorAll<SVGElement>("[data-mark]") ?? [])];
  return marks.sort((one, other) => Number(one.dataset.mark) - Number(other.dataset.mark));
}
