import { Box, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useStore, useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { useToday } from "../components/use-today.ts";
import { CalendarFilters } from "./CalendarFilters.tsx";
import { DownloadCalendar } from "./DownloadCalendar.tsx";
import { MilestoneTable } from "./MilestoneTable.tsx";
import { MonthCard } from "./MonthCard.tsx";
import { type CalendarEntry, useMilestones } from "./milestones-ahead.ts";
import { monthBlocks, yearFrom } from "./month-blocks.ts";
import { useCalendarChoices } from "./use-calendar-choices.ts";

type Shape = "months" | "list";

/** What ends in the next twelve months. */
export default function CalendarPage() {
  const translate = useTranslate();
  const today = useToday();
  const [shape, setShape] = useStore<Shape>("calendar.shape", "months");
  const [choices, choose] = useCalendarChoices();
  const { segment, kinds } = choices;
  const question = today === null ? null : { ...yearFrom(today), kinds, filter: segment === null ? {} : { segment } };
  const { data: entries, error, refetch, isPending } = useMilestones(question);
  return (
    <>
      <PageTitle
        title={translate("calendar.title")}
        description={translate("calendar.about")}
        actions={<DownloadCalendar entries={entries ?? []} />}
      />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", marginBottom: 1.5 }}>
        <CalendarFilters choices={choices} onChoose={choose} />
        <Typography role="status" variant="body2" sx={{ color: "text.secondary" }}>
          {entries !== undefined && translate("calendar.count", { smart_count: entries.length })}
        </Typography>
        <Box sx={{ flex: 1 }} />
        <ToggleButtonGroup
          exclusive
          size="small"
          value={shape}
          onChange={(_event, chosen: Shape | null) => chosen && setShape(chosen)}
          aria-label={translate("calendar.shape")}
        >
          <ToggleButton value="months">{translate("calendar.as_months")}</ToggleButton>
          <ToggleButton value="list">{translate("calendar.as_list")}</ToggleButton>
        </ToggleButtonGroup>
      </Box>
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {error === null && (isPending || question === null) && <LoadingState rows={12} />}
      {error === null && entries !== undefined && question !== null && (
        <CalendarContent entries={entries} span={question} shape={shape} />
      )}
    </>
  );
}

interface CalendarContentProps {
  readonly entries: readonly CalendarEntry[];
  readonly span: { readonly from: string; readonly through: string };
  readonly shape: Shape;
}

function CalendarContent({ entries, span, shape }: CalendarContentProps) {
  const translate = useTranslate();
  if (entries.length === 0)
    return <EmptyState title={translate("calendar.empty")} hint={translate("list.empty_hint")} />;
  if (shape === "list") return <MilestoneTable entries={entries} />;
  return (
    <Box
      sx={{
        display: "grid",
        gap: 1.5,
        alignItems: "start",
        gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 300px), 1fr))",
      }}
    >
      {monthBlocks(entries, span).map((block) => (
        <MonthCard key={block.month} {...block} />
      ))}
    </Box>
  );
}
