import { useState } from "react";
import { useTranslate } from "react-admin";
import { useNavigate } from "react-router";
import { ConflictDialog } from "../../components/ConflictDialog.tsx";
import { EditorPage } from "../../editing/form/EditorPage.tsx";
import { LeaveGuard } from "../../editing/form/LeaveGuard.tsx";
import { useAfter } from "../../editing/form/use-after.ts";
import { useReason } from "../../editing/ReasonField.tsx";
import { paths } from "../../paths.ts";
import type { Calendar } from "../use-calendar.ts";
import { useFactText } from "../use-fact-text.ts";
import { daysAfter, wallClockIn } from "../wall-clock.ts";
import { BasicFields } from "./BasicFields.tsx";
import { ChangePreview } from "./ChangePreview.tsx";
import { changedFields, conflictOf, draftOf, newDraft, settled, type Whose } from "./calendar-draft.ts";
import { HolidayFields } from "./HolidayFields.tsx";
import { OverrideFields } from "./OverrideFields.tsx";
import { usePreview } from "./use-preview.ts";
import { problemsByField, useSaveCalendar } from "./use-save-calendar.ts";
import { WeekFields } from "./WeekFields.tsx";
import { WhenAndWhy } from "./WhenAndWhy.tsx";

interface CalendarEditorProps {
  /** Null: a new one. */
  readonly calendar: Calendar | null;
}

/** The form of a calendar; beside it, while it is filled in, what it would change. */
export function CalendarEditor({ calendar }: CalendarEditorProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const factText = useFactText();
  const reason = useReason();
  const [opened, setOpened] = useState(() => openedWith(calendar));
  const [whose, setWhose] = useState<Whose>(calendar ?? { segment: "BUSINESS", country: null });
  const [draft, setDraft] = useState(opened.draft);
  const [effectiveFrom, setEffectiveFrom] = useState(opened.firstDay);
  const [done, setDone] = useState<string | null>(null);
  const saving = useSaveCalendar(setDone);
  // Only once the page knows that nothing is unsaved: else the guard would hold back the way out.
  useAfter(done, (id) => void navigate(paths.supportCalendar(id)));

  const changed = changedFields(draft, opened.draft).length + (effectiveFrom === opened.firstDay ? 0 : 1);
  const preview = usePreview({ id: calendar?.id ?? null, whose, draft, effectiveFrom }, changed > 0);
  const problems = { ...problemsByField(preview.data?.userErrors ?? []), ...saving.fieldProblems };
  const today = wallClockIn(draftZone(draft.timeZone), calendar?.now.at ?? Temporal.Now.instant().toString()).date;
  const change = (some: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...some }));

  function save(revision = opened.revision, wanted = draft) {
    const why = reason.ask();
    if (why === null) return;
    const edited = calendar === null || revision === null ? null : { id: calendar.id, revision };
    void saving.save({ draft: wanted, whose, effectiveFrom, reason: why, edited });
  }

  const { movedOn } = saving;
  return (
    <>
      <LeaveGuard unsaved={changed > 0 && done === null} />
      <EditorPage
        changed={changed}
        effect={<ChangePreview preview={preview.data} />}
        problem={saving.problem}
        saveLabel={translate("ra.action.save")}
        onSave={() => save()}
        backTo={calendar === null ? paths.supportHours() : paths.supportCalendar(calendar.id)}
      >
        <BasicFields
          {...{ draft, whose, problems }}
          isNew={calendar === null}
          onChange={change}
          onChooseWhose={setWhose}
        />
        <WeekFields weekly={draft.weekly} onChange={(weekly) => change({ weekly })} problems={problems} />
        <HolidayFields
          source={draft.holidaySource}
          onChange={(holidaySource) => change({ holidaySource })}
          problems={problems}
          year={Number((effectiveFrom ?? today).slice(0, 4))}
        />
        <OverrideFields
          overrides={draft.overrides}
          onChange={(overrides) => change({ overrides })}
          problems={problems}
          firstDay={daysAfter(today, 1)}
        />
        <WhenAndWhy {...{ effectiveFrom, reason, problems }} onChoose={setEffectiveFrom} />
      </EditorPage>
      <ConflictDialog
        conflict={movedOn === null ? null : conflictOf(opened.draft, movedOn, draft)}
        labelOf={(field) => translate(`support_hours.field.${field}`, { _: field })}
        show={factText}
        onCancel={saving.dismiss}
        onResolve={(sides) => {
          if (movedOn === null) return;
          const wanted = settled(draft, movedOn, sides);
          setOpened({ ...opened, revision: movedOn.revision, draft: draftOf(movedOn) });
          setDraft(wanted);
          save(movedOn.revision, wanted);
        }}
      />
    </>
  );
}

/** What the form begins with; hours that are planned already keep their first day. */
function openedWith(calendar: Calendar | null) {
  if (calendar === null) {
    return { draft: newDraft(Temporal.Now.timeZoneId()), revision: null, firstDay: null };
  }
  const { latest, revision } = calendar;
  return { draft: draftOf(calendar), revision, firstDay: latest.state === "PLANNED" ? latest.validFrom : null };
}

/** A zone that is still being typed is none yet. */
function draftZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}
