import { useQuery } from "@tanstack/react-query";
import { useLocale } from "react-admin";
import {
  MetricsReportDocument,
  MetricsReportsDocument,
  type MetricsReportsQuery,
  type ReportFactsFragment,
} from "../../gql/metrics-reports.ts";
import { request } from "../../graphql-client.ts";

export const REPORTS_KEY = ["metrics-reports"] as const;

export type Report = ReportFactsFragment;
export type ListedReport = MetricsReportsQuery["feedbackReports"][number];

/** One's own reports and those that others share. */
export function useReports() {
  return useQuery({
    queryKey: [...REPORTS_KEY, "all", useLocale()],
    queryFn: async ({ signal }) => (await request(MetricsReportsDocument, {}, { signal })).feedbackReports,
  });
}

/** A report by its id; null where there is none that the reader may see. */
export function useReport(id: string | null) {
  return useQuery({
    queryKey: [...REPORTS_KEY, "one", id],
    enabled: id !== null,
    queryFn: async ({ signal }) => {
      return (await request(MetricsReportDocument, { id: id ?? "" }, { signal })).feedbackReport;
    },
  });
}
