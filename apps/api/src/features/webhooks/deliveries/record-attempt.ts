import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { WebhookEndpointEntity } from "../endpoints/webhook-endpoint.entity.ts";
import type { Posted } from "../sending/post-message.ts";
import { pauseAfter } from "./retry-schedule.ts";
import { WebhookDeliveryEntity } from "./webhook-delivery.entity.ts";

interface Recording {
  readonly context: Context;
  readonly manager: EntityManager;
}

/**
 * Writes down what came of an attempt.
 * @returns when to make the next one; null where there is to be none.
 */
export async function recordAttempt(
  { context, manager }: Recording,
  id: string,
  posted: Posted,
): Promise<Temporal.Instant | null> {
  const lock = { mode: "pessimistic_write" } as const;
  const delivery = await manager.findOne(WebhookDeliveryEntity, { where: { id }, lock });
  if (delivery?.state !== "WAITING") return null;
  const now = context.now();
  const attemptedAt = new Date(now.epochMilliseconds);
  const attempts = delivery.attempts + 1;
  const tried = { ...posted, attempts, attemptedAt };
  if (posted.problem === null) {
    const delivered = { ...tried, state: "DELIVERED", nextAttemptAt: null, endedAt: attemptedAt } as const;
    await manager.update(WebhookDeliveryEntity, { id }, delivered);
    await manager.update(WebhookEndpointEntity, { id: delivery.endpointId }, { failingSince: null });
    return null;
  }
  const pause = delivery.eventId === null ? null : pauseAfter(attempts, Math.random());
  const next = pause === null ? null : now.add({ milliseconds: pause });
  const outcome =
    next === null
      ? ({ state: "FAILED", nextAttemptAt: null, endedAt: attemptedAt } as const)
      : { nextAttemptAt: new Date(next.epochMilliseconds) };
  await manager.update(WebhookDeliveryEntity, { id }, { ...tried, ...outcome });
  // A test is somebody trying things out, and what is sent again by hand failed before.
  if (delivery.eventId !== null) await noteFailure({ context, manager }, delivery.endpointId);
  return next;
}

/** An endpoint from which nothing but failures came for days is turned off, for everybody to see in the audit. */
async function noteFailure({ context, manager }: Recording, id: string): Promise<void> {
  const lock = { mode: "pessimistic_write" } as const;
  const endpoint = await manager.findOne(WebhookEndpointEntity, { where: { id }, lock });
  if (endpoint === null) return;
  const now = context.now();
  const at = new Date(now.epochMilliseconds);
  const since = endpoint.failingSince ?? at;
  const patience = context.webhooks.disableAfterDays * 86_400_000;
  if (!endpoint.enabled || at.getTime() - since.getTime() < patience) {
    await manager.update(WebhookEndpointEntity, { id }, { failingSince: since });
    return;
  }
  const off = { enabled: false, failingSince: since, turnedOffAt: at, revision: endpoint.revision + 1 };
  await manager.update(WebhookEndpointEntity, { id }, off);
  const before = { enabled: true };
  const after = { enabled: false, failingSince: since.toISOString() };
  const changes = [{ targetType: "WebhookEndpoint", targetId: id, targetLabel: endpoint.url, before, after }];
  await context.audit.recordDone(manager, context, {
    action: "webhookEndpoints.turnOff",
    changes,
    at: now,
    author: "Supportbook",
    reason: `Nothing but failures for ${context.webhooks.disableAfterDays} days.`,
  });
}
