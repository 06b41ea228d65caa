import { RequestClocksResolver } from "./answers/clocks.resolver.ts";
import type { ClockSettings } from "./clock-settings.ts";
import { lookAfterJob } from "./keeping/look-after-job.ts";
import { RequestClockWarningEntity } from "./keeping/request-clock-warning.entity.ts";
import { refreshConcernedJob, sweepClocksJob } from "./refresh/refresh-jobs.ts";
import { RequestPlanTermsEntity } from "./terms/request-plan-terms.entity.ts";

declare module "../../platform/context.ts" {
  interface Context {
    readonly clockSettings: ClockSettings;
  }
}

/** What is promised about requests, and what customers owe, kept by the clock (clauses 4 and 6.4): the front door. */
export { type ClockSettings, DEFAULT_CLOCK_SETTINGS } from "./clock-settings.ts";
export { requestClocksFollower } from "./keeping/keep-clocks.ts";
export { refreshAfter } from "./refresh/refresh-order.ts";

export const requestClocksEntities = [RequestPlanTermsEntity, RequestClockWarningEntity];
export const requestClocksResolvers = [RequestClocksResolver] as const;
export const requestClocksJobs = [lookAfterJob, refreshConcernedJob, sweepClocksJob] as const;
