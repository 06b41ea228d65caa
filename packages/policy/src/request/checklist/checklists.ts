import type { RequestKind, Segment } from "../../facts.ts";
import type { ChecklistItem } from "./checklist-item.ts";
import { excludedChecklists } from "./excluded-checklists.ts";
import { includedChecklists } from "./included-checklists.ts";

const CHECKLISTS: Readonly<Record<RequestKind, readonly ChecklistItem[]>> = {
  ...includedChecklists,
  ...excludedChecklists,
};

/** What a request of this kind about an application of this type is asked: first what is needed, then what helps (2.3). */
export function checklistOf(kind: RequestKind, segment: Segment): readonly ChecklistItem[] {
  return CHECKLISTS[kind].filter(({ segments }) => segments.includes(segment));
}
