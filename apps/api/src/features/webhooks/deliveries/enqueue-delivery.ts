import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { enqueue } from "../../../platform/jobs/enqueue.ts";
import { deliverJob } from "./deliver-job.ts";
import { WebhookDeliveryEntity } from "./webhook-delivery.entity.ts";

interface NewDelivery {
  readonly endpointId: string;
  readonly eventId: string | null;
  readonly messageId: string;
  readonly kind: string;
  readonly body: string;
  readonly at: Date;
}

/** Puts a message on its way, in the transaction of `manager`. An event goes to an endpoint once. */
export async function enqueueDelivery(manager: EntityManager, message: NewDelivery): Promise<WebhookDeliveryEntity> {
  const { at, ...rest } = message;
  const delivery = manager.create(WebhookDeliveryEntity, {
    ...rest,
    id: randomUUID(),
    state: "WAITING",
    attempts: 0,
    status: null,
    durationMs: null,
    excerpt: null,
    problem: null,
    createdAt: at,
    attemptedAt: null,
    nextAttemptAt: at,
    endedAt: null,
  });
  await manager.insert(WebhookDeliveryEntity, delivery);
  await enqueue(manager, deliverJob, { delivery: delivery.id });
  return delivery;
}

/** By which receivers tell that they have had a message before. */
export function newMessageId(): string {
  return `msg_${randomUUID().replaceAll("-", "")}`;
}
