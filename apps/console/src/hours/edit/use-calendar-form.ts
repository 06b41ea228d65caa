import { useState } from "react";
import type { Sides } from "../../components/conflict-sides.ts";
import { useReason } from "../../editing/ReasonField.tsx";
import type { Calendar } from "../use-calendar.ts";
import { type CalendarDraft, changedFields, draftOf, newDraft, settled, type Whose } from "./calendar-draft.ts";
import { usePreview } from "./use-preview.ts";
import { problemsByField, useSaveCalendar } from "./use-save-calendar.ts";

/** All that the form of a calendar keeps, from what it was opened with to the id of what was saved. */
export function useCalendarForm(calendar: Calendar | null) {
  const reason = useReason();
  const [opened, setOpened] = useState(() => openedWith(calendar));
  const [whose, setWhose] = useState<Whose>(calendar ?? { segment: "BUSINESS", country: null });
  const [draft, setDraft] = useState(opened.draft);
  const [effectiveFrom, setEffectiveFrom] = useState(opened.firstDay);
  const [savedId, setSavedId] = useState<string | null>(null);
  const saving = useSaveCalendar(setSavedId);
  const changed = changedFields(draft, opened.draft).length + (effectiveFrom === opened.firstDay ? 0 : 1);
  const preview = usePreview({ id: calendar?.id ?? null, whose, draft, effectiveFrom }, changed > 0);

  function save(revision = opened.revision, wanted = draft) {
    const why = reason.ask();
    if (why === null) return;
    const edited = calendar === null || revision === null ? null : { id: calendar.id, revision };
    void saving.save({ draft: wanted, whose, effectiveFrom, reason: why, edited });
  }

  /** Saves what was chosen of the draft and of what somebody else had saved first. */
  function settle(sides: Sides) {
    const { movedOn } = saving;
    if (movedOn === null) return;
    const wanted = settled(draft, movedOn, sides);
    setOpened({ ...opened, revision: movedOn.revision, draft: draftOf(movedOn) });
    setDraft(wanted);
    save(movedOn.revision, wanted);
  }

  // What was refused was another edit.
  const forgetting = <Args extends unknown[]>(act: (...args: Args) => void) => {
    return (...args: Args) => {
      saving.dismiss();
      act(...args);
    };
  };
  return {
    ...{ draft, whose, effectiveFrom, reason, saving, savedId, changed, settle },
    opened: opened.draft,
    preview,
    problems: { ...problemsByField(preview.data?.userErrors ?? []), ...saving.fieldProblems },
    change: forgetting((some: Partial<CalendarDraft>) => setDraft((before) => ({ ...before, ...some }))),
    chooseWhose: forgetting(setWhose),
    chooseDay: forgetting(setEffectiveFrom),
    save: () => save(),
  };
}

export type CalendarForm = ReturnType<typeof useCalendarForm>;

/** What the form begins with; hours that are planned already keep their first day. */
function openedWith(calendar: Calendar | null) {
  if (calendar === null) return { draft: newDraft(Temporal.Now.timeZoneId()), revision: null, firstDay: null };
  const { latest, revision } = calendar;
  return { draft: draftOf(calendar), revision, firstDay: latest.state === "PLANNED" ? latest.validFrom : null };
}
