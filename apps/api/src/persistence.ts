import "reflect-metadata";
import { accountsEntities } from "./features/accounts/index.ts";
import { attachmentsEntities } from "./features/attachments/index.ts";
import { auditEntities } from "./features/audit/index.ts";
import { cannedRepliesEntities } from "./features/canned-replies/index.ts";
import { ChannelAddressEntity } from "./features/channels/index.ts";
import { feedbackEntities } from "./features/feedback/index.ts";
import { feedbackReportsEntities } from "./features/feedback-reports/index.ts";
import { holdingsEntities } from "./features/holdings/index.ts";
import { hoursEntities } from "./features/hours/index.ts";
import { interchangeEntities } from "./features/interchange/index.ts";
import { licencesEntities } from "./features/licences/index.ts";
import { lifecycleEntities } from "./features/lifecycle/index.ts";
import { liveEntities } from "./features/live/index.ts";
import { mailEntities } from "./features/mail/index.ts";
import { registerFilesEntities } from "./features/register-files/index.ts";
import { requestClocksEntities } from "./features/request-clocks/index.ts";
import { requestsEntities } from "./features/requests/index.ts";
import { servicesEntities } from "./features/services/index.ts";
import { ApiTokenEntity } from "./features/staff/index.ts";
import { tasksEntities } from "./features/tasks/index.ts";
import { viewsEntities } from "./features/views/index.ts";
import { webhooksEntities } from "./features/webhooks/index.ts";
import { LifecycleCatalogue1795392000000 } from "./migrations/1795392000000-lifecycle-catalogue.ts";
import { ServicesAndChannels1795392060000 } from "./migrations/1795392060000-services-and-channels.ts";
import { Audit1795392180000 } from "./migrations/1795392180000-audit.ts";
import { SavedViews1795392240000 } from "./migrations/1795392240000-saved-views.ts";
import { ApiTokens1795396000000 } from "./migrations/1795396000000-api-tokens.ts";
import { LifecycleImports1795399200000 } from "./migrations/1795399200000-lifecycle-imports.ts";
import { RecentChanges1795402800000 } from "./migrations/1795402800000-recent-changes.ts";
import { SecretsKey1795500000000 } from "./migrations/1795500000000-secrets-key.ts";
import { CompanyAccounts1795500030000 } from "./migrations/1795500030000-company-accounts.ts";
import { OffersAndPlans1795500060000 } from "./migrations/1795500060000-offers-and-plans.ts";
import { GuessLimits1795500060500 } from "./migrations/1795500060500-guess-limits.ts";
import { SupportCalendars1795500120000 } from "./migrations/1795500120000-support-calendars.ts";
import { Licences1795500180000 } from "./migrations/1795500180000-licences.ts";
import { Holdings1795500240000 } from "./migrations/1795500240000-holdings.ts";
import { RegisterImports1795500300000 } from "./migrations/1795500300000-register-imports.ts";
import { SupportRequests1795503600000 } from "./migrations/1795503600000-support-requests.ts";
import { RequestDrafts1795503660000 } from "./migrations/1795503660000-request-drafts.ts";
import { Jobs1795600000000 } from "./migrations/1795600000000-jobs.ts";
import { RequestClocks1795610000000 } from "./migrations/1795610000000-request-clocks.ts";
import { RequestGroups1795610060000 } from "./migrations/1795610060000-request-groups.ts";
import { RequestQueue1795610120000 } from "./migrations/1795610120000-request-queue.ts";
import { RequestAttachments1795610180000 } from "./migrations/1795610180000-request-attachments.ts";
import { Mail1795610240000 } from "./migrations/1795610240000-mail.ts";
import { RequestLooks1795610300000 } from "./migrations/1795610300000-request-looks.ts";
import { RepliesAndTasks1795610360000 } from "./migrations/1795610360000-replies-and-tasks.ts";
import { Webhooks1795610420000 } from "./migrations/1795610420000-webhooks.ts";
import { Feedback1795700000000 } from "./migrations/1795700000000-feedback.ts";
import { FeedbackAsking1795700060000 } from "./migrations/1795700060000-feedback-asking.ts";
import { FeedbackHandling1795700120000 } from "./migrations/1795700120000-feedback-handling.ts";
import { ReportingViews1795700240000 } from "./migrations/1795700240000-reporting-views.ts";
import { FeedbackReports1795700300000 } from "./migrations/1795700300000-feedback-reports.ts";
import type { Inventory } from "./platform/database.ts";
import { JobEffectEntity, JobProcessEntity } from "./platform/jobs/job-tables.entity.ts";
import { SecretsKeyEntity } from "./platform/secrets-key.ts";

/** All that the database holds, and the steps that made it so. A table or migration that is not named here does not exist. */
export const inventory: Inventory = {
  entities: [
    ...auditEntities,
    ...lifecycleEntities,
    ...interchangeEntities,
    ...hoursEntities,
    ...viewsEntities,
    ...servicesEntities,
    ChannelAddressEntity,
    ...accountsEntities,
    ...licencesEntities,
    ...holdingsEntities,
    ...registerFilesEntities,
    ...requestsEntities,
    ...cannedRepliesEntities,
    ...tasksEntities,
    ...attachmentsEntities,
    ...liveEntities,
    ...requestClocksEntities,
    ...mailEntities,
    ...webhooksEntities,
    ...feedbackEntities,
    ...feedbackReportsEntities,
    ApiTokenEntity,
    SecretsKeyEntity,
    JobProcessEntity,
    JobEffectEntity,
  ],
  migrations: [
    LifecycleCatalogue1795392000000,
    ServicesAndChannels1795392060000,
    Audit1795392180000,
    SavedViews1795392240000,
    ApiTokens1795396000000,
    LifecycleImports1795399200000,
    RecentChanges1795402800000,
    SecretsKey1795500000000,
    CompanyAccounts1795500030000,
    OffersAndPlans1795500060000,
    GuessLimits1795500060500,
    SupportCalendars1795500120000,
    Licences1795500180000,
    Holdings1795500240000,
    RegisterImports1795500300000,
    SupportRequests1795503600000,
    RequestDrafts1795503660000,
    Jobs1795600000000,
    RequestClocks1795610000000,
    RequestGroups1795610060000,
    RequestQueue1795610120000,
    RequestAttachments1795610180000,
    Mail1795610240000,
    RequestLooks1795610300000,
    RepliesAndTasks1795610360000,
    Webhooks1795610420000,
    Feedback1795700000000,
    FeedbackAsking1795700060000,
    FeedbackHandling1795700120000,
    ReportingViews1795700240000,
    FeedbackReports1795700300000,
  ],
};
