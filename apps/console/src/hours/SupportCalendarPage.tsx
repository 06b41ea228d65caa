import EditOutlined from "@mui/icons-material/EditOutlined";
import { Alert, Box, Button, Card, Typography } from "@mui/material";
import { SEGMENT_NAMES } from "@supportbook/policy";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router";
import { DateText } from "../components/DateText.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { Fact, FactList } from "../components/FactList.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { paths } from "../paths.ts";
import { useWords } from "../rulebook/use-words.ts";
import { RequirePermission } from "../sign-in/RequirePermission.tsx";
import { useViewer } from "../sign-in/use-viewer.ts";
import { FeedLink } from "./FeedLink.tsx";
import { HolidayYear } from "./HolidayYear.tsx";
import { HoursHistory } from "./HoursHistory.tsx";
import { HoursRevision } from "./HoursRevision.tsx";
import { OpenNow } from "./OpenNow.tsx";
import { RetireDialog } from "./RetireDialog.tsx";
import { type Calendar, useCalendar } from "./use-calendar.ts";
import { usePlaceName } from "./use-place-name.ts";
import { wallClockIn } from "./wall-clock.ts";
import { WeekView } from "./week/WeekView.tsx";

/** A calendar: open now, its weeks, its holidays, what is planned, and who changed what. */
export default function SupportCalendarPage() {
  return (
    <RequirePermission permission="console.use">
      <CalendarById id={useParams().id ?? ""} />
    </RequirePermission>
  );
}

function CalendarById({ id }: { readonly id: string }) {
  const { data: calendar, error, refetch } = useCalendar(id);
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (calendar === undefined) return <LoadingState rows={12} />;
  return <CalendarShown calendar={calendar} />;
}

function CalendarShown({ calendar }: { readonly calendar: Calendar }) {
  const translate = useTranslate();
  const { name, revisions, latest, retiredFrom } = calendar;
  const inForce = revisions.find(({ state }) => state === "IN_FORCE");
  const planned = revisions.filter(({ state }) => state === "PLANNED");
  const today = wallClockIn(latest.timeZone, calendar.now.at).date;
  return (
    <>
      <PageTitle
        title={name}
        trail={[{ label: translate("support_hours.title"), to: paths.supportHours() }]}
        actions={retiredFrom === null && <CalendarActions calendar={calendar} />}
      />
      <Box sx={{ display: "grid", gap: 2 }}>
        {retiredFrom !== null && (
          <Alert severity="info">
            {translate("support_hours.retired_from")} <DateText date={retiredFrom} />
          </Alert>
        )}
        <CalendarFacts calendar={calendar} />
        <WeekView calendar={calendar} />
        <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 380px), 1fr))" }}>
          {[...(inForce === undefined ? [] : [inForce]), ...planned.toReversed()].map((hours) => (
            <HoursRevision key={hours.revision} hours={hours} today={today} />
          ))}
        </Box>
        <HolidayYear hours={latest} today={today} />
        <HoursHistory calendar={calendar} />
      </Box>
    </>
  );
}

function CalendarActions({ calendar }: { readonly calendar: Calendar }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const [retiring, setRetiring] = useState(false);
  if (viewer?.has("hours.edit") !== true) return null;
  return (
    <>
      <Button onClick={() => setRetiring(true)}>{translate("support_hours.retire")}</Button>
      <Button
        variant="contained"
        startIcon={<EditOutlined />}
        component={Link}
        to={paths.editSupportCalendar(calendar.id)}
      >
        {translate("support_hours.edit")}
      </Button>
      {retiring && <RetireDialog calendar={calendar} onClose={() => setRetiring(false)} />}
    </>
  );
}

function CalendarFacts({ calendar }: { readonly calendar: Calendar }) {
  const translate = useTranslate();
  const words = useWords();
  const placeName = usePlaceName();
  const { segment, country, now, latest, feed, retiredFrom } = calendar;
  const zone = now.timeZone ?? latest.timeZone;
  return (
    <Card sx={{ padding: 2 }}>
      <FactList>
        {retiredFrom === null && (
          <Fact name={translate("support_hours.field.now")}>
            <OpenNow now={now} timeZone={zone} />
          </Fact>
        )}
        <Fact name={translate("support_hours.field.segment")}>{words(SEGMENT_NAMES[segment])}</Fact>
        <Fact name={translate("support_hours.field.country")}>{placeName(country)}</Fact>
        <Fact name={translate("support_hours.field.timeZone")}>
          {zone.replaceAll("_", " ")}{" "}
          <Typography component="span" variant="caption" sx={{ color: "text.secondary" }}>
            {translate("support_hours.local_time", { time: wallClockIn(zone, now.at).time })}
          </Typography>
        </Fact>
        <Fact name={translate("support_hours.feed")}>
          <FeedLink path={feed} />
        </Fact>
      </FactList>
    </Card>
  );
}
