import type { Context } from "../../platform/context.ts";
import { playSampleFeedback } from "./feedback/play-sample-feedback.ts";
import { playSampleRequests } from "./requests/play-sample-requests.ts";

/** Has the invented vendor's desk begin with requests in work, and with what customers said of others. */
export async function playSampleDesk(context: Context): Promise<void> {
  await playSampleRequests(context);
  await playSampleFeedback(context);
}
