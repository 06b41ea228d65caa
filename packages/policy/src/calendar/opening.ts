import { requireCalendars } from "./calendar-problems.ts";
import { instantText, readMilliseconds } from "./date-and-time.ts";
import type { SupportCalendars } from "./support-calendar.ts";
import { timeline } from "./timeline.ts";

/** Whether support works at `instant` (ISO 8601). The minute it opens is open, the minute it closes is closed. */
export function isOpen(calendar: SupportCalendars, instant: string): boolean {
  const [now] = timeline(requireCalendars(calendar), readMilliseconds("instant", instant));
  return now?.reason === "OPEN";
}

/** The first time after `instant` at which support opens, having been closed; null when it never does. */
export function opensNext(calendar: SupportCalendars, instant: string): string | null {
  return nextChange(calendar, instant, true);
}

/** The first time after `instant` at which support closes, having been open; null when it never does. */
export function closesNext(calendar: SupportCalendars, instant: string): string | null {
  return nextChange(calendar, instant, false);
}

function nextChange(calendar: SupportCalendars, instant: string, toOpen: boolean): string | null {
  let wasOpen: boolean | null = null;
  for (const { from, reason } of timeline(requireCalendars(calendar), readMilliseconds("instant", instant))) {
    const open = reason === "OPEN";
    if (wasOpen === !toOpen && open === toOpen) return instantText(from);
    wasOpen = open;
  }
  return null;
}
