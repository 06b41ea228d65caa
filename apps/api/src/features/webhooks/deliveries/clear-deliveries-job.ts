import { z } from "zod";
import type { Job } from "../../../platform/jobs/job.ts";

/** Takes away deliveries that ended long ago; the audit keeps what people did. */
export const clearDeliveriesJob: Job<object> = {
  name: "webhooks.clear-deliveries",
  payload: z.object({}),
  recurs: "23 4 * * *",
  async run({ db, now, webhooks }) {
    const before = now().subtract({ hours: 24 * webhooks.keepDays });
    await db.query("DELETE FROM webhook_delivery WHERE ended_at < $1", [before.toString()]);
  },
};
