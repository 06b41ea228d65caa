import { Checkbox, FormControlLabel, MenuItem, TextField } from "@mui/material";
import { FEEDBACK_METRICS, type FeedbackMetric } from "@supportbook/policy";
import { useState } from "react";
import { useTranslate } from "react-admin";
import type { FeedbackReportPeriod } from "../../gql/metrics-reports.ts";
import { RecordDialog } from "../../services/RecordDialog.tsx";
import { RecordField } from "../../services/RecordField.tsx";
import { useMetricWords } from "../figures/use-metric-words.ts";
import { orderedMetrics, RELATIVE_PERIODS, type ReportQuestion } from "./report-question.ts";
import type { Report } from "./use-reports.ts";
import { useSavingReport } from "./use-saving-report.ts";

interface ReportDialogProps {
  /** Null for a new one. */
  readonly report: Report | null;
  /** What it asks before anything is changed here. */
  readonly question: ReportQuestion;
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

/** The name of a report, its period and its figures; what else it asks is as the page showed it. */
export function ReportDialog({ report, question, onSaved, onClose }: ReportDialogProps) {
  const translate = useTranslate();
  const [name, setName] = useState(report?.name ?? "");
  const [shared, setShared] = useState(report?.shared ?? false);
  const [period, setPeriod] = useState(question.period);
  const [metrics, setMetrics] = useState(question.metrics);
  const saving = useSavingReport(report, onSaved);
  const asked = { ...question, period, metrics: orderedMetrics(metrics) };
  return (
    <RecordDialog
      title={translate(report === null ? "reports.save" : "reports.edit")}
      changing={saving}
      fields={["name", "question"]}
      onSave={() => saving.save({ name: name.trim(), shared, question: asked })}
      onClose={onClose}
    >
      <RecordField
        autoFocus
        required
        label={translate("reports.name")}
        value={name}
        onEdit={setName}
        refused={saving.refused.name}
        slotProps={{ htmlInput: { maxLength: 100 } }}
        sx={{ marginTop: 1 }}
      />
      <PeriodField fixed={question.period} period={period} onEdit={setPeriod} />
      <MetricsField metrics={metrics} refused={saving.refused.question} onEdit={setMetrics} />
      <FormControlLabel
        control={<Checkbox checked={shared} onChange={(_, checked) => setShared(checked)} />}
        label={translate("reports.share_with_all")}
      />
    </RecordDialog>
  );
}

interface PeriodFieldProps {
  /** Offered as it is, where it is dates. */
  readonly fixed: ReportQuestion["period"];
  readonly period: ReportQuestion["period"];
  readonly onEdit: (period: ReportQuestion["period"]) => void;
}

const FIXED = "FIXED";

function PeriodField({ fixed, period, onEdit }: PeriodFieldProps) {
  const translate = useTranslate();
  const choose = (value: string) => onEdit(value === FIXED ? fixed : { relative: value as FeedbackReportPeriod });
  return (
    <TextField
      select
      label={translate("reports.period")}
      helperText={translate("reports.period_hint")}
      value={"relative" in period ? period.relative : FIXED}
      onChange={({ target }) => choose(target.value)}
    >
      {!("relative" in fixed) && <MenuItem value={FIXED}>{`${fixed.from} – ${fixed.through}`}</MenuItem>}
      {RELATIVE_PERIODS.map((relative) => (
        <MenuItem key={relative} value={relative}>
          {translate(`reports.relative.${relative}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface MetricsFieldProps {
  readonly metrics: readonly FeedbackMetric[];
  readonly refused: string | undefined;
  readonly onEdit: (metrics: readonly FeedbackMetric[]) => void;
}

function MetricsField({ metrics, refused, onEdit }: MetricsFieldProps) {
  const translate = useTranslate();
  const words = useMetricWords();
  return (
    <TextField
      select
      required
      label={translate("reports.metrics")}
      value={[...metrics]}
      error={refused !== undefined}
      helperText={refused ?? translate("reports.metrics_hint")}
      slotProps={{ select: { multiple: true } }}
      onChange={({ target }) => onEdit(target.value as unknown as FeedbackMetric[])}
    >
      {FEEDBACK_METRICS.map((metric) => (
        <MenuItem key={metric} value={metric}>
          {words(metric).name}
        </MenuItem>
      ))}
    </TextField>
  );
}
