import { clearAttachmentUploadsJob } from "./features/attachments/index.ts";
import { feedbackJobs } from "./features/feedback/index.ts";
import { feedbackReportsJobs } from "./features/feedback-reports/index.ts";
import { clearLifecycleImportsJob } from "./features/interchange/index.ts";
import { expiryNoticesJob } from "./features/licences/index.ts";
import { forgetLooksJob } from "./features/live/index.ts";
import { mailJobs } from "./features/mail/index.ts";
import { clearRegisterImportsJob } from "./features/register-files/index.ts";
import { requestClocksJobs } from "./features/request-clocks/index.ts";
import { remindOfTaskJob } from "./features/tasks/index.ts";
import { webhooksJobs } from "./features/webhooks/index.ts";
import type { Job } from "./platform/jobs/job.ts";
import { forgetJobEffects } from "./platform/jobs/once-for-job.ts";

/** Everything that is done outside a request. A job that is not named here waits until a process that names it comes. */
export const jobs: readonly Job[] = [
  expiryNoticesJob,
  clearRegisterImportsJob,
  clearLifecycleImportsJob,
  ...requestClocksJobs,
  forgetLooksJob,
  ...mailJobs,
  clearAttachmentUploadsJob,
  remindOfTaskJob,
  ...webhooksJobs,
  ...feedbackJobs,
  ...feedbackReportsJobs,
  forgetJobEffects,
];
