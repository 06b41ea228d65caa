import { useTranslate } from "react-admin";
import { useNavigate } from "react-router";
import { ConflictDialog } from "../../components/ConflictDialog.tsx";
import { EditorPage } from "../../editing/form/EditorPage.tsx";
import { LeaveGuard } from "../../editing/form/LeaveGuard.tsx";
import { useAfter } from "../../editing/form/use-after.ts";
import { paths } from "../../paths.ts";
import type { Calendar } from "../use-calendar.ts";
import { useFactText } from "../use-fact-text.ts";
import { CalendarFields } from "./CalendarFields.tsx";
import { ChangePreview } from "./ChangePreview.tsx";
import { conflictOf } from "./calendar-draft.ts";
import { useCalendarForm } from "./use-calendar-form.ts";

interface CalendarEditorProps {
  /** Null: a new one. */
  readonly calendar: Calendar | null;
}

/** The form of a calendar; beside it, while it is filled in, what it would change. */
export function CalendarEditor({ calendar }: CalendarEditorProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const factText = useFactText();
  const form = useCalendarForm(calendar);
  const { draft, opened, changed, saving, savedId } = form;
  // Only once the page knows that nothing is unsaved: else the guard would hold back the way out.
  useAfter(savedId, (id) => void navigate(paths.supportCalendar(id)));
  return (
    <>
      <LeaveGuard unsaved={changed > 0 && savedId === null} />
      <EditorPage
        changed={changed}
        effect={saving.problem === null && <ChangePreview {...form.preview} />}
        problem={saving.problem}
        saveLabel={translate("ra.action.save")}
        onSave={form.save}
        backTo={calendar === null ? paths.supportHours() : paths.supportCalendar(calendar.id)}
      >
        <CalendarFields form={form} calendar={calendar} />
      </EditorPage>
      <ConflictDialog
        conflict={saving.movedOn === null ? null : conflictOf(opened, saving.movedOn, draft)}
        labelOf={(field) => translate(`support_hours.field.${field}`, { _: field })}
        show={factText}
        onCancel={saving.dismiss}
        onResolve={form.settle}
      />
    </>
  );
}
