import { RequestEventEntity } from "../record/request-record.entity.ts";
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

/** Writes down what happened to a request, in the transaction that makes it happen. */
export async function recordEvent(change: RequestChange, event: HappenedEvent): Promise<void> {
  const { manager, actor, party, at } = change;
  const isSystem = party === "SYSTEM";
  await manager.insert(RequestEventEntity, {
    ...event,
    at: new Date(at.epochMilliseconds),
    actorKind: party,
    actorSubject: isSystem ? null : actor.subject,
    actorName: isSystem ? "Supportbook" : actor.name,
  });
}
