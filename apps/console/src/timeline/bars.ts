import type { Phase } from "@supportbook/policy";
import type { PhaseSpan } from "./phase-spans.ts";
import { endOf, timeOf, type View } from "./view.ts";

/** A phase as a bar: where it begins and ends in milliseconds of UTC, and what is not known of that. */
export interface Bar {
  readonly phase: Phase;
  readonly from: number;
  readonly through: number;
  readonly fadesIn: boolean;
  readonly fadesOut: boolean;
  readonly inDoubt: boolean;
}

/** How much of what has no known beginning or end is drawn, as a share of the whole timeline. */
const FADING_SHARE = 0.12;

/**
 * The bars of a version. What goes on without end is drawn to the right edge and fades; what is over is drawn until
 * today, because being over is not news; what is to come is announced from today on.
 */
export function bars(spans: readonly PhaseSpan[], { whole, today }: { whole: View; today: string }): Bar[] {
  const fading = (whole.through - whole.from) * FADING_SHARE;
  const now = timeOf(today);
  return spans.flatMap((span) => {
    const bar = { phase: span.phase, fadesIn: false, fadesOut: false, inDoubt: span.begunUndated };
    const through = span.through === null ? null : endOf(span.through);
    const from = span.from === null ? null : timeOf(span.from);
    if (span.phase === "UPCOMING") {
      if (through !== null) return through > now ? [{ ...bar, from: now, through }] : [];
      return [{ ...bar, from: now, through: now + fading, fadesOut: true }];
    }
    if (span.phase === "ENDED") {
      if (from === null) return [{ ...bar, from: now - fading, through: now, fadesIn: true }];
      return from < now ? [{ ...bar, from, through: now }] : [];
    }
    const fadesOut = through === null;
    const end = through ?? whole.through;
    if (from !== null) return [{ ...bar, from, through: end, fadesOut }];
    return [{ ...bar, from: Math.max(whole.from, Math.min(end, now) - fading), through: end, fadesIn: true, fadesOut }];
  });
}
