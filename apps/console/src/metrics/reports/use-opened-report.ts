import { useEffect } from "react";
import { useSearchParams } from "react-router";
import { type DashboardState, printDashboardState } from "../dashboard-state.ts";
import { stateOfReport } from "./report-question.ts";
import { useReport } from "./use-reports.ts";
import { askedBy } from "./use-saving-report.ts";

/**
 * A link names the report and nothing else: then the page becomes what the report shows.
 * @returns whether that is still to happen, so that nothing is counted for a page that nobody asked for.
 */
export function useOpenedReport(state: DashboardState): boolean {
  const [address, setAddress] = useSearchParams();
  const isBare = [...address.keys()].join() === "report";
  const { data: report, isLoading } = useReport(state.report);
  const printed =
    isBare && report ? printDashboardState(stateOfReport({ ...report, question: askedBy(report) })) : null;
  const next = printed?.toString() ?? null;
  const isDue = next !== null && next !== address.toString();
  useEffect(() => {
    // Not a step of its own: "back" leads to where the reader came from.
    if (isDue && next !== null) setAddress(new URLSearchParams(next), { replace: true });
  }, [isDue, next, setAddress]);
  return isBare && (isLoading || isDue);
}
