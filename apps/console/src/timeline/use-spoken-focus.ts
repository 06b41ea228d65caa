import { useTranslate } from "react-admin";
import type { TimelineFocus } from "./next-focus.ts";
import type { TimelineLine } from "./timeline-lines.ts";
import { useMilestoneWords } from "./use-milestone-words.ts";

/** What a screen reader says of what the keys stand on; nothing while they stand nowhere. */
export function useSpokenFocus(lines: readonly TimelineLine[], focus: TimelineFocus | null): string {
  const translate = useTranslate();
  const wordsOf = useMilestoneWords();
  const line = focus === null ? undefined : lines[focus.row];
  if (focus === null || line === undefined) return "";
  const { version, marks } = line;
  const name = version.label ?? version.name;
  const mark = marks[focus.mark];
  if (mark !== undefined) {
    const { name: milestone, day, away } = wordsOf(mark);
    return [name, milestone, day, away].filter((part) => part !== "").join(", ");
  }
  const place = translate("timeline.place", { row: focus.row + 1, rows: lines.length });
  const milestones = translate("timeline.milestones", { smart_count: marks.length });
  return [name, translate(`phase.name.${version.phase}`), milestones, place].join(", ");
}
