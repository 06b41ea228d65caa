import { MILESTONE_FIELDS, type MilestoneKind, type Milestones } from "./milestones.ts";

const ENDS = ["FULL_SUPPORT_END", "SUPPORT_END", "EXTENDED_SUPPORT_END", "DATABASE_UPDATES_END"] as const;
type End = (typeof ENDS)[number];

/** `DATE`: through that day. `PASSED`: over, since when is unknown. `OPEN`: nothing promised beyond today. */
type Promised = { readonly state: "DATE"; readonly date: string } | { readonly state: "PASSED" | "OPEN" };

const OPEN: Promised = { state: "OPEN" };

/**
 * The milestones whose change from `before` to `after` takes away what was published, in the order of the phases.
 *
 * Interpretation: a promise is the last day that was published for a level of support. It gets shorter when
 * - its end moves earlier, or becomes an end on an unknown date;
 * - extended support is withdrawn, dated or not, because nothing then follows the end of support;
 * - an end of full support is announced before the published end of support, because until then full support was to
 *   run that long.
 * A first date where no end was published takes away nothing, nor does a withdrawn end: the phase goes on. The day of
 * release is not a promise of support. Whether the days taken away have already passed is not asked.
 */
export function shortensPromise(before: Milestones, after: Milestones): MilestoneKind[] {
  return ENDS.filter((end) => {
    const [was, is] = [published(end, before), published(end, after)];
    // A level of support that only follows another's end is not reported beside it.
    if (JSON.stringify(was) === JSON.stringify(is)) return false;
    if (end === "EXTENDED_SUPPORT_END") {
      if (was === null) return false;
      if (was.state === "OPEN" && is === null) return hasEnd(published("SUPPORT_END", after));
    }
    return isShorter(promise(end, before), promise(end, after));
  });
}

function hasEnd(promised: Promised | null): boolean {
  return promised !== null && promised.state !== "OPEN";
}

function isShorter(before: Promised, after: Promised): boolean {
  if (before.state === "PASSED" || after.state === "OPEN") return false;
  if (after.state === "PASSED") return true;
  return before.state === "DATE" && after.state === "DATE" && after.date < before.date;
}

/** What the milestone itself says; null where nothing was said of it. */
function published(end: End, m: Milestones): Promised | null {
  const date = m[MILESTONE_FIELDS[end]];
  if (end === "SUPPORT_END" && m.endedOnUnknownDate) return { state: "PASSED" };
  if (date !== null) return { state: "DATE", date };
  if (m.undatedMilestones.includes(end)) return { state: "PASSED" };
  return m.unannouncedMilestones.includes(end) ? OPEN : null;
}

/** What the milestones taken together promise for this level of support. */
function promise(end: End, m: Milestones): Promised {
  const own = published(end, m);
  if (own !== null) return own;
  // Full support runs through the end of support where it has no end of its own; extended support then has no days.
  if (end === "FULL_SUPPORT_END" || end === "EXTENDED_SUPPORT_END") return published("SUPPORT_END", m) ?? OPEN;
  return OPEN;
}
