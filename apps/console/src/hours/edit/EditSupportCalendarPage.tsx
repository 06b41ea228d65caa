import { useTranslate } from "react-admin";
import { useParams } from "react-router";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { paths } from "../../paths.ts";
import { RequirePermission } from "../../sign-in/RequirePermission.tsx";
import { useCalendar } from "../use-calendar.ts";
import { CalendarEditor } from "./CalendarEditor.tsx";

/** Gives a calendar other hours from a day on. */
export default function EditSupportCalendarPage() {
  return (
    <RequirePermission permission="hours.edit">
      <Editor id={useParams().id ?? ""} />
    </RequirePermission>
  );
}

function Editor({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const { data: calendar, error, refetch } = useCalendar(id);
  if (error !== null && calendar === undefined) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (calendar === undefined) return <LoadingState rows={12} />;
  return (
    <>
      <PageTitle
        title={translate("editing.edit_title", { name: calendar.name })}
        trail={[
          { label: translate("support_hours.title"), to: paths.supportHours() },
          { label: calendar.name, to: paths.supportCalendar(id) },
        ]}
      />
      {/* What was opened stays what is edited, whatever is read again meanwhile. */}
      <CalendarEditor key={id} calendar={calendar} />
    </>
  );
}
