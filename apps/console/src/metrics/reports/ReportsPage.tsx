import { Alert, Box, Card, Chip, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { InstantText } from "../../components/DateText.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { RecordLink } from "../../components/RecordLink.tsx";
import { visuallyHidden } from "../../components/visually-hidden.ts";
import { paths } from "../../paths.ts";
import { RequirePermission } from "../../sign-in/RequirePermission.tsx";
import { useViewer } from "../../sign-in/use-viewer.ts";
import { ReportActions } from "./ReportActions.tsx";
import { type ListedReport, useReports } from "./use-reports.ts";
import { useScheduleWords } from "./use-schedule-words.ts";

/** Figures that are asked again and again: one's own reports and those that others share. */
export function ReportsPage() {
  const translate = useTranslate();
  return (
    <>
      <PageTitle
        title={translate("reports.title")}
        description={translate("reports.about")}
        trail={[{ label: translate("metrics.title"), to: paths.metrics() }]}
      />
      <RequirePermission permission="feedback.read">
        <Card>
          <Reports />
        </Card>
      </RequirePermission>
    </>
  );
}

const COLUMNS = ["name", "period", "schedule", "last_sent", "owner"] as const;

function Reports() {
  const translate = useTranslate();
  const viewer = useViewer();
  const { data, error, refetch } = useReports();
  if (data === undefined) {
    return error === null ? <LoadingState rows={5} /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (data.length === 0) return <EmptyState title={translate("reports.none")} hint={translate("reports.none_hint")} />;
  const mayReport = viewer?.has("feedback.report") ?? false;
  const mayRetire = mayReport && (viewer?.has("feedback.configure") ?? false);
  return (
    <Box sx={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={translate("reports.title")}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`reports.column.${column}`)}</TableCell>
            ))}
            <TableCell sx={{ position: "relative" }}>
              <Box component="span" sx={visuallyHidden}>
                {translate("reports.column.actions")}
              </Box>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {data.map((report) => (
            <ReportRow key={report.id} report={report}>
              {mayReport && <ReportActions report={report} mayRetire={mayRetire} />}
            </ReportRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

interface ReportRowProps {
  readonly report: ListedReport;
  readonly children: React.ReactNode;
}

function ReportRow({ report, children }: ReportRowProps) {
  const translate = useTranslate();
  const scheduleWords = useScheduleWords();
  const { id, name, period, from, through, schedule, nextDueAt, shared, mine, ownerName } = report;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <RecordLink to={paths.metricsReport(id)}>{name}</RecordLink>{" "}
        {shared && <Chip size="small" variant="outlined" label={translate("reports.shared")} />}
      </TableCell>
      <TableCell>
        {period !== null && <div>{translate(`reports.relative.${period}`)}</div>}
        <Typography variant="caption" color="text.secondary" sx={{ whiteSpace: "nowrap" }}>
          {`${from} – ${through}`}
        </Typography>
      </TableCell>
      <TableCell>
        {schedule === null ? translate("reports.how_often.NEVER") : scheduleWords(schedule)}
        {nextDueAt !== null && (
          <Typography variant="caption" color="text.secondary" component="div">
            {translate("reports.next")} <InstantText instant={nextDueAt} />
          </Typography>
        )}
      </TableCell>
      <TableCell>
        <LastSent report={report} />
      </TableCell>
      <TableCell>{mine ? translate("reports.mine") : ownerName}</TableCell>
      <TableCell align="right">{children}</TableCell>
    </TableRow>
  );
}

function LastSent({ report: { lastSentAt, lastProblem } }: { readonly report: ListedReport }) {
  return (
    <>
      {lastSentAt !== null && <InstantText instant={lastSentAt} />}
      {lastProblem !== null && (
        <Alert severity="warning" sx={{ paddingBlock: 0, maxWidth: "42ch" }}>
          {lastProblem.explanation}
        </Alert>
      )}
    </>
  );
}
