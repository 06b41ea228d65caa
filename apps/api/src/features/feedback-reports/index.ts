import { FeedbackReportEntity } from "./report/feedback-report.entity.ts";
import { ReportFieldsResolver } from "./report-fields.resolver.ts";
import { FeedbackReportsResolver } from "./reports.resolver.ts";
import { FeedbackReportSendingEntity } from "./sending/feedback-report-sending.entity.ts";
import { sendDueReportsJob } from "./sending/send-due-reports.ts";

/** Reports of figures, by a link and by mail: the front door. */
export const feedbackReportsEntities = [FeedbackReportEntity, FeedbackReportSendingEntity];
export const feedbackReportsJobs = [sendDueReportsJob] as const;
export const feedbackReportsResolvers = [FeedbackReportsResolver, ReportFieldsResolver] as const;
