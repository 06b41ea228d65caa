import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/**
 * Keys of a chart whose marks are `[data-mark]`: arrows, Home and End go from mark to mark, Enter and Space pick one. So a
 * chart of fifty points is one stop of the Tab key.
 */
export function onMarkKey(event: KeyboardEvent<Element>, pick: () => void): void {
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    pick();
    return;
  }
  const marks = [...(event.currentTarget.closest("[data-marks]")?.querySelectorAll<SVGElement>("[data-mark]") ?? [])];
  const place = marks.indexOf(event.currentTarget as SVGElement);
  const next = { Home: marks[0], End: marks.at(-1) }[event.key] ?? marks[place + (STEPS[event.key] ?? 0)];
  if (next === undefined || next === event.currentTarget) return;
  event.preventDefault();
  next.focus();
}
