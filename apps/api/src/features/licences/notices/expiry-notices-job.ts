import { z } from "zod";
import type { Job } from "../../../platform/jobs/job.ts";
import { makeExpiryNotices } from "./make-expiry-notices.ts";

/** Tells accounts each hour of the licences that end, as the day may begin anywhere. Done twice, it makes nothing more. */
export const expiryNoticesJob: Job<object> = {
  name: "licences.make-expiry-notices",
  payload: z.object({}),
  recurs: "0 * * * *",
  async run(context) {
    await makeExpiryNotices(context);
  },
};
