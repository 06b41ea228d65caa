import { createHash } from "node:crypto";
import {
  type DaySpan,
  daysOfOtherPhase,
  MILESTONE_FIELDS,
  type MilestoneKind,
  type Phase,
  phaseOn,
  plusDays,
  setMilestone,
  shortensPromise,
} from "@supportbook/policy";
import { badInput, Refused } from "../../../platform/refusal.ts";
import { versionFactsOf } from "../change/facts-of.ts";
import type { CatalogueVersion, VersionFacts } from "../snapshot/catalogue.ts";

export const MOVE_SKIPS = ["NO_DATE", "ALREADY_THERE"] as const;
/** `NO_DATE`: there is no date to count days from. `ALREADY_THERE`: the milestone has that date. */
export type MoveSkip = (typeof MOVE_SKIPS)[number];

/** Where a milestone goes: so many days later (earlier if negative), or to a date. */
export type Destination = { readonly byDays: number } | { readonly toDate: string };

/** What happens, or would happen, to one version. */
export interface PlannedMove {
  readonly version: CatalogueVersion;
  readonly milestone: MilestoneKind;
  readonly from: string | null;
  /** Equal to `from` where the version is skipped. */
  readonly to: string | null;
  readonly skipped: MoveSkip | null;
  readonly facts: VersionFacts;
  /** Phases on the day of asking. */
  readonly phaseBefore: Phase;
  readonly phaseAfter: Phase;
  readonly shortensPromise: boolean;
  /** The days on which the public gets another answer; null where none. */
  readonly answersChange: DaySpan | null;
}

/** Preview and change are this one function; the change writes what the preview showed. */
export function planMove(
  version: CatalogueVersion,
  { milestone, destination }: { milestone: MilestoneKind; destination: Destination },
  day: string,
): PlannedMove {
  const before = versionFactsOf(version);
  const from = before[MILESTONE_FIELDS[milestone]];
  const to = dateOf(destination, from);
  const facts = to === null || to === from ? before : setMilestone(before, milestone, to);
  const { segment } = version.product;
  return {
    version,
    milestone,
    from,
    to,
    skipped: to === null ? "NO_DATE" : to === from ? "ALREADY_THERE" : null,
    facts,
    phaseBefore: phaseOn(segment, before, day),
    phaseAfter: phaseOn(segment, facts, day),
    shortensPromise: shortensPromise(before, facts).length > 0,
    answersChange: daysOfOtherPhase(segment, before, facts),
  };
}

/** Stands for exactly these moves: which versions, at which revision, from where to where. */
export function tokenOf(milestone: MilestoneKind, moves: readonly PlannedMove[]): string {
  const lines = moves
    .filter(({ skipped }) => skipped === null)
    .map(({ version, from, to }) => `${version.id} ${version.revision} ${from} ${to}`)
    .sort();
  return createHash("sha256")
    .update([milestone, ...lines].join("\n"))
    .digest("base64url");
}

/** @throws Refused where the day would lie outside the years that can be written. */
function dateOf(destination: Destination, from: string | null): string | null {
  if ("toDate" in destination) return destination.toDate;
  if (from === null) return null;
  const { byDays } = destination;
  const to = plusDays(from, byDays);
  if (to !== null) return to;
  const text = {
    en: `${from} cannot be moved by ${byDays} days: the year must have four digits. Move it less far.`,
    zh: `${from} 不能移动 ${byDays} 天：年份须为四位数字。请缩小移动天数。`,
  };
  throw new Refused([badInput(["byDays"], text)]);
}
