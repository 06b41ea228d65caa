import { z } from "zod";
import type { Job } from "../../../platform/jobs/job.ts";
import { forgetLooks } from "./looks.ts";

/** Rows of pages that were closed without a word. */
export const forgetLooksJob: Job<object> = {
  name: "live.forget-looks",
  payload: z.object({}),
  recurs: "17 * * * *",
  run: async ({ db }) => await forgetLooks(db),
};
