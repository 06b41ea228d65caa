import { clearDeliveriesJob } from "./deliveries/clear-deliveries-job.ts";
import { deliverJob } from "./deliveries/deliver-job.ts";
import { WebhookDeliveryEntity } from "./deliveries/webhook-delivery.entity.ts";
import { WebhookEndpointEntity } from "./endpoints/webhook-endpoint.entity.ts";
import type { WebhookSettings } from "./webhook-settings.ts";
import { WebhooksResolver } from "./webhooks.resolver.ts";

declare module "../../platform/context.ts" {
  interface Context {
    readonly webhooks: WebhookSettings;
  }
}

/** Other systems are told what happens to requests, by Standard Webhooks: the front door. */
export { webhooksFollower } from "./deliveries/webhooks-follower.ts";
export { USUAL_WEBHOOKS, type WebhookSettings } from "./webhook-settings.ts";

export const webhooksEntities = [WebhookEndpointEntity, WebhookDeliveryEntity];
export const webhooksJobs = [deliverJob, clearDeliveriesJob];
export const webhooksResolvers = [WebhooksResolver] as const;
