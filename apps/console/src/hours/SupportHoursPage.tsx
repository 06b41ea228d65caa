import AddOutlined from "@mui/icons-material/AddOutlined";
import { Box, Button, Card, FormControlLabel, Switch, TextField } from "@mui/material";
import { SEGMENT_NAMES, SEGMENTS } from "@supportbook/policy";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
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
import { useWords } from "../rulebook/use-words.ts";
import { RequirePermission } from "../sign-in/RequirePermission.tsx";
import { useViewer } from "../sign-in/use-viewer.ts";
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

function Calendars({ create }: { readonly create: React.ReactNode }) {
  const translate = useTranslate();
  const [retired, setRetired] = useState(false);
  const [segment, setSegment] = useState("");
  const [search, setSearch] = useState("");
  const words = useWords();
  const placeName = usePlaceName();
  const { data, error, refetch } = useQuery({
    queryKey: ["support-calendars", retired],
    queryFn: async ({ signal }) => (await request(SupportCalendarsDocument, { retired }, { signal })).supportCalendars,
    refetchInterval: MINUTE_MS,
  });
  const wanted = search.trim().toLowerCase();
  const shown = data?.filter(
    (calendar) =>
      (segment === "" || calendar.segment === segment) &&
      `${calendar.name} ${calendar.country ?? ""} ${placeName(calendar.country)} ${calendar.latest.timeZone}`
        .toLowerCase()
        .includes(wanted),
  );
  return (
    <>
      <Box role="search" sx={{ display: "flex", flexWrap: "wrap", gap: 1, marginBottom: 1.5, alignItems: "center" }}>
        <TextField
          type="search"
          label={translate("support_hours.search")}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
          sx={{ width: 240 }}
        />
        <TextField
          select
          label={translate("support_hours.field.segment")}
          value={segment}
          onChange={({ target }) => setSegment(target.value)}
          slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
          sx={{ minWidth: 180 }}
        >
          <option value="">{translate("support_hours.every_segment")}</option>
          {SEGMENTS.map((one) => (
            <option key={one} value={one}>
              {words(SEGMENT_NAMES[one])}
            </option>
          ))}
        </TextField>
        <FormControlLabel
          control={<Switch size="small" checked={retired} onChange={(_, checked) => setRetired(checked)} />}
          label={translate("support_hours.retired")}
          sx={{ marginLeft: 0.5 }}
        />
      </Box>
      <Card>
        {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
        {error === null && shown === undefined && <LoadingState rows={8} />}
        {error === null && shown?.length === 0 && (
          <EmptyState
            title={translate(data?.length === 0 ? "support_hours.none" : "list.empty")}
            hint={translate(data?.length === 0 && !retired ? "support_hours.none_hint" : "list.empty_hint")}
            action={data?.length === 0 && !retired ? create : undefined}
          />
        )}
        {error === null && shown !== undefined && shown.length > 0 && <CalendarTable calendars={shown} />}
      </Card>
    </>
  );
}
