import { z } from "zod";
import type { Job } from "../../platform/jobs/job.ts";
import { clearExpired } from "./clear-imports.ts";

/** Takes away each hour the register files that are older than they are kept, with their reports. */
export const clearRegisterImportsJob: Job<object> = {
  name: "register-files.clear-imports",
  payload: z.object({}),
  recurs: "20 * * * *",
  run: ({ db, now }) => clearExpired(db, now()),
};
