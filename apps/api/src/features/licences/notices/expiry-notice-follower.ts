import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/context.ts";

declare module "../../../platform/context.ts" {
  interface Context {
    /** All that keeps up with notices before expiry, in the order in which it is told. */
    readonly expiryNoticeFollowers: readonly ExpiryNoticeFollower[];
  }
}

/** A notice that was made. */
export interface MadeNotice {
  readonly id: string;
  readonly accountId: string;
  readonly licenceNumber: string;
  readonly productId: string;
  /** The last day of the licence. */
  readonly validThrough: string;
  readonly daysBefore: number;
}

/** Something of another feature that carries notices further, such as mail. A follower is named in `apps/api/src/expiry-notice-followers.ts`. */
export interface ExpiryNoticeFollower {
  /** In the transaction that makes them: what it throws takes the notices with it, and they are made again later. */
  onMade(context: Context, manager: EntityManager, notices: readonly MadeNotice[]): Promise<void>;
}
