import { MILESTONE_FIELDS, type MilestoneKind, type Milestones } from "./milestones.ts";

/**
 * Gives a milestone a date (`YYYY-MM-DD`) or takes it away.
 *
 * Interpretation: a day that is now known replaces whatever was said in its place. The milestone no longer counts as
 * passed on an unknown day or as still to be announced, and a day for the end of support ends "ended, nobody knows when".
 */
export function setMilestone<Facts extends Milestones>(facts: Facts, kind: MilestoneKind, date: string | null): Facts {
  const moved = { ...facts, [MILESTONE_FIELDS[kind]]: date };
  if (date === null) return moved;
  return {
    ...moved,
    undatedMilestones: facts.undatedMilestones.filter((other) => other !== kind),
    unannouncedMilestones: facts.unannouncedMilestones.filter((other) => other !== kind),
    endedOnUnknownDate: kind === "SUPPORT_END" ? false : facts.endedOnUnknownDate,
  };
}
