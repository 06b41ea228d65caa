import type { FeedbackReportEntity } from "../report/feedback-report.entity.ts";
import type { ReportLanguage } from "../schedule/report-schedule.ts";

/** A report on its way to its recipients. */
export interface Mailing {
  readonly report: FeedbackReportEntity;
  readonly recipients: readonly string[];
  readonly language: ReportLanguage;
  /** The instant whose day its period is resolved on. */
  readonly asOf: Temporal.Instant;
  /** Null where somebody has it sent. */
  readonly dueAt: Temporal.Instant | null;
  /** Null where the schedule does. */
  readonly senderName: string | null;
}
