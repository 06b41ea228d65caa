import { z } from "zod";
import type { Job } from "../../../platform/jobs/job.ts";
import { clearExpired } from "./upload-import.ts";

/** Takes away each hour the lifecycle files that are older than they are kept, with their plans and reports. */
export const clearLifecycleImportsJob: Job<object> = {
  name: "interchange.clear-imports",
  payload: z.object({}),
  recurs: "25 * * * *",
  run: ({ db, now }) => clearExpired(db.manager, now()),
};
