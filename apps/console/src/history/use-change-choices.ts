import { useMemo } from "react";
import { useSearchParams } from "react-router";

/** How far back, in days. */
export const SPANS = [7, 30, 90, 365] as const;

export interface ChangeChoices {
  /** Only what shortened a published promise. */
  readonly shortened: boolean;
  /** Null is ever. */
  readonly days: number | null;
}

/** The instant so many days ago; by the hour, so that one question asked twice is the same. */
export function daysAgo(days: number): string {
  const hour = 3_600_000;
  return new Date(Math.floor(Date.now() / hour) * hour - days * 24 * hour).toISOString();
}

/** What the reader filtered by, kept in the address: a tile of the dashboard leads here with its own. */
export function useChangeChoices() {
  const [parameters, setParameters] = useSearchParams();
  const shortened = parameters.get("shortened") === "true";
  const days = SPANS.find((span) => String(span) === parameters.get("days")) ?? null;
  const since = useMemo(() => (days === null ? null : daysAgo(days)), [days]);
  const choose = (changed: Partial<ChangeChoices>) => {
    const next = { shortened, days, ...changed };
    setParameters(
      {
        ...(next.shortened ? { shortened: "true" } : {}),
        ...(next.days === null ? {} : { days: String(next.days) }),
      },
      { replace: true },
    );
  };
  return [{ shortened, days, since }, choose] as const;
}
