import type { RequestFollower } from "../../requests/index.ts";
import { WebhookEndpointEntity } from "../endpoints/webhook-endpoint.entity.ts";
import { enqueueDelivery, newMessageId } from "./enqueue-delivery.ts";
import { bodyOfEvent } from "./message-body.ts";

/** Puts a message to each endpoint that wants to hear of an event on its way, in the transaction that writes the event. */
export const webhooksFollower: RequestFollower = {
  async onEvent({ manager }, event) {
    const enabled = await manager.findBy(WebhookEndpointEntity, { enabled: true });
    for (const { id: endpointId, withText, kinds } of enabled) {
      if (kinds.length > 0 && !kinds.includes(event.kind)) continue;
      await enqueueDelivery(manager, {
        endpointId,
        eventId: event.id,
        messageId: newMessageId(),
        kind: event.kind,
        body: await bodyOfEvent(manager, event, withText),
        at: event.at,
      });
    }
  },
};
