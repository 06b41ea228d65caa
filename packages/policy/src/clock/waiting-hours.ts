import type { SupportCalendar } from "../calendar/support-calendar.ts";
import { countedIn, instantAfter, nextCounted, stretchesBetween } from "./working-milliseconds.ts";

/** The hours that held up to an instant (milliseconds since 1970), from where the span before ended. */
export interface WaitingSpan {
  readonly to: number;
  /** Oldest first; null: none were published. */
  readonly calendars: readonly SupportCalendar[] | null;
}

/**
 * When so many milliseconds of support hours have passed since `from`, each span by its own hours; null where the hours
 * end before.
 */
export function instantAfterHours(spans: readonly WaitingSpan[], from: number, milliseconds: number): number | null {
  let [reached, left] = [from, milliseconds];
  for (const { to, calendars } of spansAfter(spans, from)) {
    if (calendars !== null) {
      const at = instantAfter(calendars, reached, left);
      if (at !== null && at <= to) return at;
      // In the last span no end is found where the hours stop for good.
      if (to === Number.POSITIVE_INFINITY) return null;
      left -= countedIn(stretchesBetween(calendars, reached, to));
    }
    reached = to;
  }
  return null;
}

/** The first instant from `from` on at which support is open; null where none comes. */
export function nextOpen(spans: readonly WaitingSpan[], from: number): number | null {
  let reached = from;
  for (const { to, calendars } of spansAfter(spans, from)) {
    const at = calendars === null ? null : nextCounted(calendars, reached);
    if (at !== null && at < to) return at;
    reached = to;
  }
  return null;
}

/** The calendar date of an instant where support is; null where no hours are published by then. */
export function dateInHours(spans: readonly WaitingSpan[], instant: number): string | null {
  const [span] = spansAfter(spans, instant);
  const dates = (span?.calendars ?? []).map(({ timeZone, validFrom }) => {
    const date = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
    return { date, hasBegun: validFrom == null || validFrom <= date };
  });
  return (dates.findLast(({ hasBegun }) => hasBegun) ?? dates[0])?.date ?? null;
}

function spansAfter(spans: readonly WaitingSpan[], instant: number): WaitingSpan[] {
  return spans.filter(({ to }) => to > instant);
}
