import { z } from "zod";
import type { Job } from "../../../platform/jobs/job.ts";
import { foldAllDeltas } from "./fold-deltas.ts";

/** Keeps few changes beside the cells, so that whoever reads adds up few of them. Late, it makes nothing wrong. */
export const foldFeedbackJob: Job<object> = {
  name: "feedback.fold-deltas",
  payload: z.object({}),
  recurs: "* * * * *",
  async run({ db }, _payload, { signal }) {
    await foldAllDeltas(db, signal);
  },
};
