import { Box, GlobalStyles } from "@mui/material";
import { useTheme } from "@mui/material/styles";
import { useTranslate } from "react-admin";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { RequirePermission } from "../sign-in/RequirePermission.tsx";
import { chartStyle } from "./charts/chart-style.ts";
import { MetricsExport } from "./export/MetricsExport.tsx";
import { MetricsDashboard } from "./MetricsDashboard.tsx";
import { dashboardQuestion } from "./question.ts";
import { ReportBar } from "./reports/ReportBar.tsx";
import { useOpenedReport } from "./reports/use-opened-report.ts";
import { useClearByKey } from "./use-clear-by-key.ts";
import { DashboardProvider, useDashboardState } from "./use-dashboard.ts";
import { useTodayIn } from "./use-today-in.ts";

/** White round the page, too, where the browser prints backgrounds and the screen is dark. */
const ON_PAPER = {
  "@media print": { "html, body, body :has(main), main": { backgroundColor: "#fff !important" } },
} as const;

/** Figures of feedback that one can defend: each with its n, its interval and its definition. */
export default function MetricsPage() {
  const translate = useTranslate();
  return (
    <Box sx={chartStyle(useTheme())}>
      <GlobalStyles styles={ON_PAPER} />
      <PageTitle title={translate("metrics.title")} description={translate("metrics.about")} />
      <RequirePermission permission="feedback.read">
        <Metrics />
      </RequirePermission>
    </Box>
  );
}

function Metrics() {
  const dashboard = useDashboardState();
  useClearByKey(dashboard.clear);
  const today = useTodayIn(dashboard.state.timeZone);
  const isOpening = useOpenedReport(dashboard.state);
  if (today === null || isOpening) return <LoadingState rows={12} />;
  const question = dashboardQuestion(dashboard.state, today);
  return (
    <DashboardProvider value={dashboard}>
      <Box
        sx={{
          display: "flex",
          flexWrap: "wrap",
          alignItems: "flex-start",
          gap: 1,
          justifyContent: "space-between",
          marginBottom: 1.5,
        }}
      >
        <ReportBar today={today} />
        <MetricsExport question={question} />
      </Box>
      <MetricsDashboard question={question} today={today} />
    </DashboardProvider>
  );
}
