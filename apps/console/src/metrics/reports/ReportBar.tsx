import BookmarkAddOutlined from "@mui/icons-material/BookmarkAddOutlined";
import { Alert, Box, Button, Link, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { paths } from "../../paths.ts";
import { useViewer } from "../../sign-in/use-viewer.ts";
import { type DashboardState, printDashboardState } from "../dashboard-state.ts";
import { useDashboard } from "../use-dashboard.ts";
import { ReportDialog } from "./ReportDialog.tsx";
import { questionOfState, stateOfReport } from "./report-question.ts";
import { type Report, useReport } from "./use-reports.ts";
import { askedBy, useSavingReport } from "./use-saving-report.ts";

interface ReportBarProps {
  /** In the time zone of the page. */
  readonly today: string;
}

/** Which report the page shows, and the ways to keep what it shows. */
export function ReportBar({ today }: ReportBarProps) {
  const translate = useTranslate();
  const viewer = useViewer();
  const { state, change } = useDashboard();
  const { data: report } = useReport(state.report);
  const [isSaving, setSaving] = useState(false);
  const saved = (id: string) => {
    setSaving(false);
    change({ report: id });
  };
  return (
    <Box
      sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1.5, marginBottom: 1, displayPrint: "none" }}
    >
      {report === null && <Alert severity="warning">{translate("reports.not_there")}</Alert>}
      {report && <ShownReport key={report.revision} report={report} state={state} today={today} />}
      {viewer?.has("feedback.report") && (
        <Button startIcon={<BookmarkAddOutlined />} onClick={() => setSaving(true)}>
          {translate("reports.save")}
        </Button>
      )}
      <Link component={RouterLink} to={paths.metricsReports()}>
        {translate("reports.title")}
      </Link>
      {isSaving && (
        <ReportDialog
          report={null}
          question={questionOfState(state, today)}
          onSaved={saved}
          onClose={() => setSaving(false)}
        />
      )}
    </Box>
  );
}

interface ShownReportProps {
  readonly report: Report;
  readonly state: DashboardState;
  readonly today: string;
}

/** The name of the report, and for its owner, once the page shows something else, the way to keep that. */
function ShownReport({ report, state, today }: ShownReportProps) {
  const translate = useTranslate();
  const saving = useSavingReport(report, () => {});
  const asked = askedBy(report);
  const kept = printDashboardState({ ...stateOfReport({ ...report, question: asked }), within: null }).toString();
  const isChanged = kept !== printDashboardState({ ...state, within: null }).toString();
  const problem = saving.problem([]);
  const keep = () => {
    const question = questionOfState(state, today);
    // Figures that were chosen beside the one that the page shows stay.
    const metrics = asked.metrics.includes(state.metric) ? asked.metrics : question.metrics;
    saving.save({ question: { ...question, metrics } });
  };
  return (
    <>
      <Typography component="span" sx={{ fontWeight: 650 }}>
        {translate(isChanged ? "reports.shown_changed" : "reports.shown", { name: report.name })}
      </Typography>
      {report.mine && isChanged && !report.retired && (
        <Button loading={saving.busy} onClick={keep}>
          {translate("reports.save_changes")}
        </Button>
      )}
      {problem !== null && <Alert severity="error">{problem}</Alert>}
    </>
  );
}
