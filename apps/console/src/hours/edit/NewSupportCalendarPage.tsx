import { useTranslate } from "react-admin";
import { PageTitle } from "../../components/PageTitle.tsx";
import { paths } from "../../paths.ts";
import { RequirePermission } from "../../sign-in/RequirePermission.tsx";
import { CalendarEditor } from "./CalendarEditor.tsx";

/** Makes the calendar of a segment in a country, or of a segment everywhere else. */
export default function NewSupportCalendarPage() {
  const translate = useTranslate();
  return (
    <>
      <PageTitle
        title={translate("support_hours.create")}
        trail={[{ label: translate("support_hours.title"), to: paths.supportHours() }]}
      />
      <RequirePermission permission="hours.edit">
        <CalendarEditor calendar={null} />
      </RequirePermission>
    </>
  );
}
