import { RequestEventEntity } from "../record/request-record.entity.ts";
import { SYSTEM_ACTOR } from "./in-request-change.ts";
import type { RequestChange } from "./request-change.ts";

/** What may happen to a request. The words are stored and published; a word never changes its meaning. */
export const EVENT_KINDS = [
  "FILED",
  "MESSAGE",
  "MOVED",
  "ASSIGNED",
  "SEVERITY_CHANGED",
  "DECIDED_AGAIN",
  "FOLLOWED_UP",
  "SPLIT",
  "SPLIT_FROM",
  "MERGED",
  "MERGED_INTO",
  "MERGE_UNDONE",
  "LINKED",
  "UNLINKED",
  "ATTACHED",
  "ATTACHMENT_REMOVED",
  "TASK_ASKED",
  "TASK_CONSENTED",
  "TASK_REFUSED",
  "TASK_DELIVERED",
  "TASK_CHECKED",
  "TASK_WITHDRAWN",
  "TASK_REMINDED",
  "REMINDED",
  "CLOSE_ANNOUNCED",
  "BREACH_NEAR",
  "BREACHED",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export interface HappenedEvent {
  readonly requestId: string;
  readonly kind: EventKind;
  /** Whether the customer may know of it. */
  readonly public: boolean;
  /** Facts that belong to the kind; of a public event the customer is told only those that `toldToCustomers` names. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Writes down what happened to a request, in the transaction that makes it happen, and has its followers hear of it. */
export async function recordEvent(change: RequestChange, event: HappenedEvent): Promise<void> {
  const { context, manager, actor, party, at, touched } = change;
  const isSystem = party === "SYSTEM";
  const row = manager.create(RequestEventEntity, {
    ...event,
    at: new Date(at.epochMilliseconds),
    actorKind: party,
    actorSubject: isSystem ? null : actor.subject,
    actorName: isSystem ? SYSTEM_ACTOR.name : actor.name,
  });
  await manager.insert(RequestEventEntity, row);
  touched.add(event.requestId);
  for (const follower of context.requestFollowers) await follower.onEvent?.(change, row);
}
