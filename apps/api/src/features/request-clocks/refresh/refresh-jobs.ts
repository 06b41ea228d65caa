import { z } from "zod";
import type { Context } from "../../../platform/context.ts";
import type { Job } from "../../../platform/jobs/job.ts";
import { inRequestChange, lockRequest, SYSTEM_ACTOR } from "../../requests/index.ts";
import { keepClocks } from "../keeping/keep-clocks.ts";
import { concernedRequests } from "./concerned-requests.ts";
import { type RefreshPayload, refreshOrder } from "./refresh-order.ts";

/** Has the requests that a change of plans or calendars concerns keep up with it, from when it was made. */
export const refreshConcernedJob: Job<RefreshPayload> = {
  ...refreshOrder,
  async run(context, { what, id, at }) {
    // Another process may have made the change, and told this one a moment later.
    await context.hours.reload();
    await refresh(context, { what, id }, Temporal.Instant.from(at));
  },
};

/**
 * Looks once a day at every request that has clocks. Nothing depends on it as long as changes are made through the API: it
 * mends what was changed past it, by hand in the database, say, and what a process wrote from hours that had just changed.
 */
export const sweepClocksJob: Job<object> = {
  name: "request-clocks.sweep",
  payload: z.object({}),
  recurs: "23 2 * * *",
  async run(context) {
    await context.hours.reload();
    await refresh(context, null);
  },
};

/** Each in a transaction of its own, so that none is held up for the others. */
async function refresh(
  context: Context,
  of: Pick<RefreshPayload, "what" | "id"> | null,
  since?: Temporal.Instant,
): Promise<void> {
  for await (const id of concernedRequests(context.db, of)) {
    await inRequestChange({ context, actor: SYSTEM_ACTOR, party: "SYSTEM" }, async (change) => {
      const request = await lockRequest(change, id);
      await keepClocks(change, request, since === undefined ? {} : { since });
    });
  }
}
