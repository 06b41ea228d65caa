import { useTranslate } from "react-admin";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { RequirePermission } from "../sign-in/RequirePermission.tsx";
import { MetricsExport } from "./export/MetricsExport.tsx";
import { MetricsDashboard } from "./MetricsDashboard.tsx";
import { dashboardQuestion } from "./question.ts";
import { ReportBar } from "./reports/ReportBar.tsx";
import { useOpenedReport } from "./reports/use-opened-report.ts";
import { useClearByKey } from "./use-clear-by-key.ts";
import { DashboardProvider, useDashboardState } from "./use-dashboard.ts";
import { useTodayIn } from "./use-today-in.ts";

/** Figures of feedback that one can defend: each with its n, its interval and its definition. */
export default function MetricsPage() {
  const translate = useTranslate();
  const title = translate("metrics.title");
  return (
    <RequirePermission permission="feedback.read">
      <Metrics title={title} />
    </RequirePermission>
  );
}

function Metrics({ title }: { readonly title: string }) {
  const translate = useTranslate();
  const dashboard = useDashboardState();
  useClearByKey(dashboard.clear);
  const today = useTodayIn(dashboard.state.timeZone);
  const isOpening = useOpenedReport(dashboard.state);
  if (today === null || isOpening) return <LoadingState rows={12} />;
  const question = dashboardQuestion(dashboard.state, today);
  return (
    <DashboardProvider value={dashboard}>
      <PageTitle
        title={title}
        description={translate("metrics.about")}
        actions={<MetricsExport question={question} />}
      />
      <ReportBar today={today} />
      <MetricsDashboard question={question} today={today} />
    </DashboardProvider>
  );
}
