import type { Phase, Segment } from "../facts.ts";
import type { MilestoneKind, Milestones } from "./milestones.ts";

/**
 * The phase of a version on a calendar date (`YYYY-MM-DD`, already in the vendor's time zone). Every milestone is the last
 * day of what it ends. ISO dates compare as text.
 */
export function phaseOn(segment: Segment, milestones: Milestones, date: string): Phase {
  const m = milestones;
  const passed = (kind: MilestoneKind) => m.undatedMilestones.includes(kind);
  // Interchange rule: a release still to come is upcoming, whatever else is said of the version.
  if (m.releasedOn !== null ? date < m.releasedOn : m.unannouncedMilestones.includes("RELEASE")) return "UPCOMING";
  if (m.endedOnUnknownDate) return "ENDED";

  const supportIsOver = m.supportEndsOn !== null ? date > m.supportEndsOn : passed("SUPPORT_END");
  if (!supportIsOver) {
    const fullIsOver = m.fullSupportEndsOn !== null ? date > m.fullSupportEndsOn : passed("FULL_SUPPORT_END");
    if (!fullIsOver) return "FULL";
    // Interpretation 5: past full support a home & mobile version is ended; a business one is limited.
    return segment === "BUSINESS" ? "LIMITED" : "ENDED";
  }
  if (passed("EXTENDED_SUPPORT_END")) return "ENDED";
  if (m.extendedSupportEndsOn !== null) return date <= m.extendedSupportEndsOn ? "EXTENDED" : "ENDED";
  // An extended phase that was announced without an end goes on.
  return m.unannouncedMilestones.includes("EXTENDED_SUPPORT_END") ? "EXTENDED" : "ENDED";
}
