import { Alert, AlertTitle, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { ReportPanel } from "../report/ReportPanel.tsx";
import type { LifecycleImport } from "../use-import.ts";
import { useImportOrder } from "../use-import-order.ts";
import { RefusedAdvice } from "./RefusedAdvice.tsx";
import { ResultSummary } from "./ResultSummary.tsx";

/** What came of it, with links to it, what was refused and how to go on. */
export function ResultStep({ found }: { readonly found: LifecycleImport }) {
  const translate = useTranslate();
  return (
    <>
      {found.state === "FAILED" ? <Failed found={found} /> : <ResultSummary found={found} />}
      {found.counts.refused > 0 && <RefusedAdvice found={found} />}
      <ReportPanel found={found} title={translate("imports.result.report")} />
    </>
  );
}

function Failed({ found }: { readonly found: LifecycleImport }) {
  const translate = useTranslate();
  const { resume, busy, problem } = useImportOrder(found.id);
  const { done, total } = found.progress;
  return (
    <Alert
      severity="error"
      role="alert"
      action={
        found.mine && (
          <Button color="inherit" loading={busy} onClick={() => void resume()}>
            {translate("imports.apply.resume")}
          </Button>
        )
      }
    >
      <AlertTitle>{translate("imports.result.failed", { done, smart_count: total })}</AlertTitle>
      {found.error} {translate("imports.result.failed_remedy")} {problem}
    </Alert>
  );
}
