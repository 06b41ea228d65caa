import type { Job } from "../../../platform/jobs/job.ts";
import { inRequestChange, lockRequest, SYSTEM_ACTOR } from "../../requests/index.ts";
import { keepClocks } from "./keep-clocks.ts";
import { lookAfter } from "./look-after.ts";
import { lookAfterOrder } from "./look-after-order.ts";

const PATIENCE_SECONDS = 60;

/**
 * Does for a request what its clocks ask for at this time. It holds the request and looks at it anew, so that an answer
 * that crosses a close wins, and that several processes, or a second attempt, do each thing once.
 */
export const lookAfterJob: Job<{ requestId: string }> = {
  ...lookAfterOrder,
  async run(context, { requestId }) {
    await inRequestChange({ context, actor: SYSTEM_ACTOR, party: "SYSTEM" }, async (change) => {
      const request = await lockRequest(change, requestId);
      await lookAfter(change, request);
      // What was done is followed like any other change; where nothing was, nobody else enqueues the next look.
      if (change.touched.size > 0) return;
      await keepClocks(change, request, { notBefore: change.at.add({ seconds: PATIENCE_SECONDS }) });
    });
  },
};
