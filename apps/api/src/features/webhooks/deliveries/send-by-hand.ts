import { Refused } from "../../../platform/refusal.ts";
import { type Changing, changingEndpoint, lockEndpoint } from "../endpoints/change-endpoint.ts";
import type { WebhookDeliveryPayload } from "./delivery.type.ts";
import { enqueueDelivery, newMessageId } from "./enqueue-delivery.ts";
import { bodyOfTest, TEST_KIND } from "./message-body.ts";
import { WebhookDeliveryEntity } from "./webhook-delivery.entity.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NOTHING: { delivery: WebhookDeliveryEntity | null } = { delivery: null };

/** Sends a message that says nothing, once, also to an endpoint that is turned off. */
export async function sendTest({ context }: Changing, id: string): Promise<WebhookDeliveryPayload> {
  return await changingEndpoint(context, NOTHING, async (manager) => {
    const endpoint = await lockEndpoint(manager, id);
    const at = new Date(context.now().epochMilliseconds);
    const message = { eventId: null, messageId: newMessageId(), kind: TEST_KIND, body: bodyOfTest(at) };
    return { endpoint, delivery: await enqueueDelivery(manager, { ...message, endpointId: endpoint.id, at }) };
  });
}

/** Sends a message again, once: by the same id, so that a receiver that had it takes it for what it is. */
export async function redeliver({ context }: Changing, id: string): Promise<WebhookDeliveryPayload> {
  return await changingEndpoint(context, NOTHING, async (manager) => {
    const before = UUID.test(id) ? await manager.findOneBy(WebhookDeliveryEntity, { id }) : null;
    if (before === null) throw new Refused([unknown]);
    const endpoint = await lockEndpoint(manager, before.endpointId);
    const { messageId, kind, body, endpointId } = before;
    const at = new Date(context.now().epochMilliseconds);
    return {
      endpoint,
      delivery: await enqueueDelivery(manager, { eventId: null, messageId, kind, body, endpointId, at }),
    };
  });
}

const unknown = {
  code: "NOT_FOUND",
  field: ["id"],
  text: {
    en: "There is no such delivery; those that ended long ago are not kept. Take its id from the endpoint's deliveries.",
    zh: "没有该投递记录；早已结束的记录不再保留。请从端点的 deliveries 中取其 id。",
  },
} as const;
