import { z } from "zod";
import type { Context } from "../../../platform/context.ts";
import { enqueue } from "../../../platform/jobs/enqueue.ts";
import type { Job } from "../../../platform/jobs/job.ts";
import { onceForJob } from "../../../platform/jobs/once-for-job.ts";
import { secretsInForce } from "../endpoints/endpoint-secrets.ts";
import { WebhookEndpointEntity } from "../endpoints/webhook-endpoint.entity.ts";
import { postMessage } from "../sending/post-message.ts";
import { signedHeaders } from "../sending/signature.ts";
import { recordAttempt } from "./record-attempt.ts";
import { WebhookDeliveryEntity } from "./webhook-delivery.entity.ts";

const payload = z.object({ delivery: z.uuid() });

/**
 * One attempt at a delivery. A further one is a job of its own, so that its pause is ours to choose. A process that is
 * killed between sending and writing down sends again, by the same id: the receiver tells by it.
 */
export const deliverJob: Job<z.output<typeof payload>> = {
  name: "webhooks.deliver",
  payload,
  async run(context, { delivery: id }, attempt) {
    const delivery = await context.db.getRepository(WebhookDeliveryEntity).findOneBy({ id });
    if (delivery?.state !== "WAITING") return;
    const endpoint = await endpointWithSecrets(context, delivery.endpointId);
    if (endpoint === null) return;
    if (!endpoint.enabled && delivery.eventId !== null) {
      const endedAt = new Date(context.now().epochMilliseconds);
      const cancelled = { state: "CANCELLED", nextAttemptAt: null, endedAt } as const;
      await context.db.getRepository(WebhookDeliveryEntity).update({ id, state: "WAITING" }, cancelled);
      return;
    }
    const { messageId, body } = delivery;
    const at = new Date(context.now().epochMilliseconds);
    const headers = signedHeaders({ id: messageId, at, body }, secretsInForce(context, endpoint));
    const posted = await postMessage({ url: endpoint.url, headers, body }, context.webhooks);
    await onceForJob(context.db, attempt, async (manager) => {
      const runAt = await recordAttempt({ context, manager }, id, posted);
      if (runAt !== null) await enqueue(manager, deliverJob, { delivery: id }, { runAt });
    });
  },
};

async function endpointWithSecrets({ db }: Context, id: string): Promise<WebhookEndpointEntity | null> {
  return await db
    .getRepository(WebhookEndpointEntity)
    .createQueryBuilder("endpoint")
    .addSelect(["endpoint.secret", "endpoint.previousSecret"])
    .where("endpoint.id = :id", { id })
    .getOne();
}
