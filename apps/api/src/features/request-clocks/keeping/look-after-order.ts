import { z } from "zod";
import type { OrderedJob } from "../../../platform/jobs/enqueue.ts";

/** That somebody looks at a request at a time; there is one such job a request. */
export const lookAfterOrder: OrderedJob<{ requestId: string }> = {
  name: "request-clocks.look-after-request",
  payload: z.object({ requestId: z.uuid() }),
};
