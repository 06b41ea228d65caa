import { attachmentsFollower } from "./features/attachments/index.ts";
import { feedbackFollower } from "./features/feedback/index.ts";
import { liveFollower } from "./features/live/index.ts";
import { mailFollower } from "./features/mail/index.ts";
import { requestClocksFollower } from "./features/request-clocks/index.ts";
import type { RequestFollower } from "./features/requests/index.ts";
import { webhooksFollower } from "./features/webhooks/index.ts";

/** All that keeps up with support requests, in the order in which it is told. What is not named here hears of nothing. */
export const requestFollowers: readonly RequestFollower[] = [
  attachmentsFollower,
  requestClocksFollower,
  liveFollower,
  mailFollower,
  // After the mail that tells of the end.
  feedbackFollower,
  webhooksFollower,
];
