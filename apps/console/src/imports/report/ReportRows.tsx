import { useTranslate } from "react-admin";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import type { LifecycleImport } from "../use-import.ts";
import { ReportPages } from "./ReportPages.tsx";
import { RowTable } from "./RowTable.tsx";
import type { ReportView } from "./report-view.ts";
import { useReportRows } from "./use-report.ts";

interface ReportRowsProps {
  readonly found: LifecycleImport;
  readonly view: ReportView;
  readonly onShow: (view: ReportView) => void;
}

/** Every row of the file, in its order. */
export function ReportRows({ found, view, onShow }: ReportRowsProps) {
  const translate = useTranslate();
  const { data, error, refetch } = useReportRows(found, view);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState />;
  if (data.nodes.length === 0)
    return <EmptyState title={translate("list.empty")} hint={translate("list.empty_hint")} />;
  return (
    <>
      <RowTable rows={data.nodes} withProduct label={translate("imports.report.by_row")} />
      <ReportPages view={view} total={data.totalCount} pageInfo={data.pageInfo} onShow={onShow} />
    </>
  );
}
