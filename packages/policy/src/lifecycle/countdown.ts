import type { Segment } from "../facts.ts";
import { MILESTONE_FIELDS, type MilestoneKind, type Milestones } from "./milestones.ts";

/** A milestone with its date (`YYYY-MM-DD`). */
export interface DatedMilestone {
  readonly kind: MilestoneKind;
  readonly date: string;
}

/**
 * Days from `date` to the last day of support for ordinary customers, which itself counts 0. Ordinary customers are those
 * without a support extension: a business version ends for them with `supportEndsOn`, a home & mobile one with
 * `fullSupportEndsOn` where that comes first (interpretation 5). Null when that end is not announced or has passed.
 */
export function daysLeft(segment: Segment, milestones: Milestones, date: string): number | null {
  const lastDay = lastDayOfSupport(segment, milestones);
  if (lastDay === null || date > lastDay) return null;
  return Temporal.PlainDate.from(date).until(lastDay).days;
}

/** Null where no end is announced, and also where the end has passed on a day that nobody knows. */
function lastDayOfSupport(segment: Segment, m: Milestones): string | null {
  const passed = (kind: MilestoneKind) => m.undatedMilestones.includes(kind);
  if (m.endedOnUnknownDate || (m.supportEndsOn === null && passed("SUPPORT_END"))) return null;
  if (segment === "BUSINESS") return m.supportEndsOn;
  if (m.fullSupportEndsOn === null && passed("FULL_SUPPORT_END")) return null;
  const [first] = [m.fullSupportEndsOn, m.supportEndsOn].filter((end) => end !== null).sort();
  return first ?? null;
}

/** On one day the milestone that says most comes first: the end for everyone before the end for some. */
const BY_WEIGHT = [
  "RELEASE",
  "SUPPORT_END",
  "FULL_SUPPORT_END",
  "EXTENDED_SUPPORT_END",
  "DATABASE_UPDATES_END",
] as const satisfies readonly MilestoneKind[];

const SUPPORT_ENDS: readonly MilestoneKind[] = ["FULL_SUPPORT_END", "SUPPORT_END", "EXTENDED_SUPPORT_END"];

/**
 * The nearest dated milestone that has not happened on `date`. A release happens as its day begins, an end as its day is
 * over; so today's end is still next and today's release is not. Once support ended on an unknown date, no end of support
 * is to come.
 */
export function nextMilestone(milestones: Milestones, date: string): DatedMilestone | null {
  let nearest: DatedMilestone | null = null;
  for (const kind of BY_WEIGHT) {
    const on = milestones[MILESTONE_FIELDS[kind]];
    if (on === null || (kind === "RELEASE" ? on <= date : on < date)) continue;
    if (milestones.endedOnUnknownDate && SUPPORT_ENDS.includes(kind)) continue;
    if (nearest === null || on < nearest.date) nearest = { kind, date: on };
  }
  return nearest;
}
