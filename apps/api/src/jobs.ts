import { clearLifecycleImportsJob } from "./features/interchange/index.ts";
import { expiryNoticesJob } from "./features/licences/index.ts";
import { clearRegisterImportsJob } from "./features/register-files/index.ts";
import type { Job } from "./platform/jobs/job.ts";
import { forgetJobEffects } from "./platform/jobs/once-for-job.ts";

/** Everything that is done outside a request. A job that is not named here waits until a process that names it comes. */
export const jobs: readonly Job[] = [
  expiryNoticesJob,
  clearRegisterImportsJob,
  clearLifecycleImportsJob,
  forgetJobEffects,
];
