import type { Mover } from "@supportbook/policy";
import type { EntityManager } from "typeorm";
import type { Actor, Context } from "../../../platform/context.ts";
import { forgetLoaded } from "../../../platform/loader.ts";
import type { RequestEventEntity } from "../record/request-record.entity.ts";

declare module "../../../platform/context.ts" {
  interface Context {
    /** All that keeps up with support requests, in the order in which it is told. */
    readonly requestFollowers: readonly RequestFollower[];
  }
}

/**
 * Something of another feature that keeps up with support requests: clocks, mails, webhooks, live changes. It is told in
 * the transaction that makes the change, so what it writes or enqueues is there exactly if the change is; what it throws
 * takes the change with it. A follower is named in `apps/api/src/request-followers.ts`.
 */
export interface RequestFollower {
  /** For every event, as soon as it is written. */
  onEvent?(change: RequestChange, event: RequestEventEntity): Promise<void>;
  /** Messages belong to another request by now, by a split, a merge or its undoing: what hangs on them goes with them. */
  onMessagesMoved?(change: RequestChange, moved: MovedMessages): Promise<void>;
  /** Once at the end of the transaction, with the ids of the requests that events were written of. */
  onChanged?(change: RequestChange, requestIds: readonly string[]): Promise<void>;
}

export interface MovedMessages {
  /** Ids of the messages. */
  readonly messages: readonly string[];
  /** Id of the request that they belonged to. */
  readonly from: string;
  /** Id of the request that they belong to now. */
  readonly to: string;
}

/** A change of requests while it is made: who makes it, on whose side, when, and through which connection. */
export interface RequestChange {
  readonly context: Context;
  readonly manager: EntityManager;
  readonly actor: Actor;
  readonly party: Mover;
  readonly at: Temporal.Instant;
  /** Requests that events were written of, for those who follow them. */
  readonly touched: Set<string>;
}

/** Who acts where no person does: a clock, say. It is stored without a subject. */
export const SYSTEM_ACTOR: Actor = { subject: "supportbook", name: "Supportbook", roles: [] };

/** Changes support requests in one transaction, at one instant, and has their followers hear of it before it ends. */
export async function inRequestChange<T>(
  by: Pick<RequestChange, "context" | "actor" | "party">,
  work: (change: RequestChange) => Promise<T>,
): Promise<T> {
  const { context } = by;
  const result = await context.db.transaction(async (manager) => {
    const change: RequestChange = { ...by, manager, at: context.now(), touched: new Set() };
    const done = await work(change);
    for (const follower of context.requestFollowers) {
      if (change.touched.size > 0) await follower.onChanged?.(change, [...change.touched]);
    }
    return done;
  });
  forgetLoaded(context);
  return result;
}
