import { SEGMENTS, type Segment } from "@supportbook/policy";
import { useSearchParams } from "react-router";
import type { MilestoneKind } from "../gql/milestones-within.ts";

/** What can end. */
export const ENDS = ["FULL_SUPPORT_END", "SUPPORT_END", "EXTENDED_SUPPORT_END", "DATABASE_UPDATES_END"] as const;

export interface CalendarChoices {
  /** Null is any. */
  readonly segment: Segment | null;
  readonly kinds: readonly MilestoneKind[];
}

/** What the reader filtered by, kept in the address: a link shows what its sender saw. */
export function useCalendarChoices(): readonly [CalendarChoices, (choices: Partial<CalendarChoices>) => void] {
  const [parameters, setParameters] = useSearchParams();
  const named = parameters.get("milestones")?.split(",") ?? [];
  const kinds = ENDS.filter((kind) => named.includes(kind));
  const segment = SEGMENTS.find((each) => each === parameters.get("segment")) ?? null;
  const choices: CalendarChoices = { segment, kinds: kinds.length === 0 ? ENDS : kinds };
  const choose = (changed: Partial<CalendarChoices>) => {
    const next = { ...choices, ...changed };
    const all = next.kinds.length === 0 || next.kinds.length === ENDS.length;
    setParameters(
      {
        ...(next.segment === null ? {} : { segment: next.segment }),
        ...(all ? {} : { milestones: next.kinds.join(",") }),
      },
      { replace: true },
    );
  };
  return [choices, choose];
}
