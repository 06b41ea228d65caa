import { MILESTONE_FIELDS, MILESTONE_KINDS, type MilestoneKind, type Milestones } from "@supportbook/policy";

/** What is known of a milestone: its day, that it has passed on an unknown one, or that its day is not announced. */
export type MilestoneMark =
  | { readonly kind: MilestoneKind; readonly known: "DATED"; readonly date: string }
  | { readonly kind: MilestoneKind; readonly known: "UNDATED" | "UNANNOUNCED"; readonly date: null };

/** What is told of a version, in the order of its life. The end of support is told even where nothing is known of it. */
export function milestoneMarks(version: Milestones): MilestoneMark[] {
  const marks = MILESTONE_KINDS.flatMap((kind) => markOf(version, kind) ?? []);
  const rank = (mark: MilestoneMark) => rankOf(mark, version.releasedOn ?? "0000");
  return marks.sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

function markOf(version: Milestones, kind: MilestoneKind): MilestoneMark | null {
  const date = version[MILESTONE_FIELDS[kind]];
  const isOver = version.endedOnUnknownDate && kind === "SUPPORT_END";
  if (isOver || (date === null && version.undatedMilestones.includes(kind))) {
    return { kind, known: "UNDATED", date: null };
  }
  if (date !== null) return { kind, known: "DATED", date };
  if (kind === "SUPPORT_END" || version.unannouncedMilestones.includes(kind)) {
    return { kind, known: "UNANNOUNCED", date: null };
  }
  return null;
}

/** Undated ends have passed: they stand after the release and before what has a date; unannounced ones stand last. */
function rankOf({ known, date, kind }: MilestoneMark, released: string): string {
  if (known === "UNDATED") return kind === "RELEASE" ? "0000" : `${released}+`;
  return date ?? "9999-99-99";
}
