import { SaveMetricsReportDocument, type SaveMetricsReportMutationVariables } from "../../gql/metrics-reports.ts";
import { request } from "../../graphql-client.ts";
import type { Changing } from "../../services/use-change.ts";
import { useKeeping } from "../../upkeep/use-keeping.ts";
import type { ReportQuestion } from "./report-question.ts";
import { REPORTS_KEY, type Report } from "./use-reports.ts";

type Input = SaveMetricsReportMutationVariables["input"];

interface SavingReport extends Changing {
  /** Writes a new report, or the one that is given with these parts changed. */
  readonly save: (some: Partial<Input>) => void;
}

/** A report is kept whole: what a dialog is not about stays as it was when the dialog was opened. */
export function useSavingReport(report: Report | null, onSaved: (id: string) => void): SavingReport {
  const changing = useKeeping(REPORTS_KEY, () => {});
  const save = (some: Partial<Input>) =>
    changing.make(async () => {
      const saved = await request(SaveMetricsReportDocument, { input: { ...inputOf(report), ...some } });
      if (saved.payload.userErrors.length === 0 && saved.payload.report) onSaved(saved.payload.report.id);
      return saved;
    });
  return { ...changing, save };
}

const NEW: Input = { name: "", question: {}, shared: false };

function inputOf(report: Report | null): Input {
  if (report === null) return NEW;
  const { id, name, question, shared, schedule, revision: expectedRevision } = report;
  const kept = schedule === null ? null : { ...schedule, recipients: [...(schedule.recipients ?? [])] };
  return { id, name, question, shared, schedule: kept, expectedRevision };
}

/** JSON to the schema; the API keeps no question that is not of this shape. */
export const askedBy = ({ question }: Report) => question as unknown as ReportQuestion;
