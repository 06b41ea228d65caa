import AddOutlined from "@mui/icons-material/AddOutlined";
import { Button, Card } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { EmptyState } from "../components/EmptyState.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { SupportCalendarsDocument } from "../gql/support-calendars.ts";
import { request } from "../graphql-client.ts";
import { paths } from "../paths.ts";
import { RegisterExport, RegisterImportLink } from "../register-files/index.ts";
import { RequirePermission } from "../sign-in/RequirePermission.tsx";
import { useViewer } from "../sign-in/use-viewer.ts";
import { type CalendarChoices, CalendarFilters, isWanted } from "./CalendarFilters.tsx";
import { CalendarTable } from "./CalendarTable.tsx";
import { usePlaceName } from "./use-place-name.ts";

/** When support works, by segment and country. */
export default function SupportHoursPage() {
  const translate = useTranslate();
  const viewer = useViewer();
  const create = viewer?.has("hours.edit") && (
    <Button variant="contained" startIcon={<AddOutlined />} component={Link} to={paths.createSupportCalendar()}>
      {translate("support_hours.create")}
    </Button>
  );
  return (
    <>
      <PageTitle
        title={translate("support_hours.title")}
        description={translate("support_hours.about")}
        actions={
          <>
            <RegisterExport register="SUPPORT_CALENDARS" />
            <RegisterImportLink register="SUPPORT_CALENDARS" />
            {create}
          </>
        }
      />
      <RequirePermission permission="console.use">
        <Calendars create={create} />
      </RequirePermission>
    </>
  );
}

/** "Open now" is looked at again without being asked. */
const MINUTE_MS = 60_000;

const ALL: CalendarChoices = { retired: false, segment: "", search: "" };

function Calendars({ create }: { readonly create: ReactNode }) {
  const translate = useTranslate();
  const placeName = usePlaceName();
  const [choices, setChoices] = useState(ALL);
  const { retired } = choices;
  const { data, error, refetch } = useQuery({
    queryKey: ["support-calendars", retired],
    queryFn: async ({ signal }) => (await request(SupportCalendarsDocument, { retired }, { signal })).supportCalendars,
    refetchInterval: MINUTE_MS,
  });
  const shown = data?.filter((calendar) => isWanted(calendar, choices, placeName(calendar.country)));
  const isNone = data?.length === 0 && !retired;
  return (
    <>
      <CalendarFilters choices={choices} onChoose={setChoices} />
      <Card>
        {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
        {error === null && shown === undefined && <LoadingState rows={8} />}
        {error === null && shown?.length === 0 && (
          <EmptyState
            title={translate(isNone ? "support_hours.none" : "list.empty")}
            hint={translate(isNone ? "support_hours.none_hint" : "list.empty_hint")}
            action={isNone ? create : undefined}
          />
        )}
        {error === null && shown !== undefined && shown.length > 0 && <CalendarTable calendars={shown} />}
      </Card>
    </>
  );
}
