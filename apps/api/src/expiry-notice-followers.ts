import type { ExpiryNoticeFollower } from "./features/licences/index.ts";
import { expiryMailFollower } from "./features/mail/index.ts";

/** All that carries notices before expiry further, in the order in which it is told. */
export const expiryNoticeFollowers: readonly ExpiryNoticeFollower[] = [expiryMailFollower];
