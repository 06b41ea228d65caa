import type { EntityManager } from "typeorm";
import { z } from "zod";
import type { AuditedAct } from "../../../platform/audit.ts";
import { enqueue, type OrderedJob } from "../../../platform/jobs/enqueue.ts";

/** What requests' clocks follow from and somebody may change, by the name of its GraphQL type. */
const PROMISES = ["HeldPlan", "SupportPlan", "SupportCalendar"] as const;

export interface RefreshPayload {
  readonly what: (typeof PROMISES)[number];
  readonly id: string;
  /** When it was changed. */
  readonly at: string;
}

/** That the requests that something concerns keep up with a change of it. */
export const refreshOrder: OrderedJob<RefreshPayload> = {
  name: "request-clocks.refresh-concerned",
  payload: z.object({ what: z.enum(PROMISES), id: z.string(), at: z.iso.datetime() }),
};

/**
 * Orders the refreshing of the requests that a change of plans or calendars concerns, in its transaction. Every such change
 * is accounted for in the audit, files taken in as well as edits, so that none is missed.
 */
export async function refreshAfter(manager: EntityManager, { changes, at }: AuditedAct): Promise<void> {
  for (const { targetType, targetId: id } of changes) {
    const what = PROMISES.find((each) => each === targetType);
    // Of two changes the later one is what holds.
    if (what === undefined) continue;
    await enqueue(manager, refreshOrder, { what, id, at: at.toString() }, { jobKey: `${what}:${id}` });
  }
}
