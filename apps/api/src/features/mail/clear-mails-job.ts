import { z } from "zod";
import type { Job } from "../../platform/jobs/job.ts";

/** Takes away each night the mails that are older than they are kept. What they said about a request stays with the request. */
export const clearMailsJob: Job<object> = {
  name: "mail.clear",
  payload: z.object({}),
  recurs: "33 3 * * *",
  async run({ db, now, mail: { keepDays } }) {
    const before = now()
      .subtract({ hours: 24 * keepDays })
      .toString();
    await db.query("DELETE FROM mail WHERE created_at < $1", [before]);
    await db.query("DELETE FROM received_mail WHERE received_at < $1", [before]);
  },
};
