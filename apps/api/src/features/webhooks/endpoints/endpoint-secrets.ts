import type { Context } from "../../../platform/context.ts";
import type { WebhookEndpointEntity } from "./webhook-endpoint.entity.ts";

/** What signs now, the newest first: while one secret replaces another, both do. */
export function secretsInForce({ secrets, now }: Context, endpoint: WebhookEndpointEntity): string[] {
  const { secret, previousSecret, previousSecretUntil } = endpoint;
  const overlaps = previousSecretUntil !== null && previousSecretUntil.getTime() > now().epochMilliseconds;
  return [secret, ...(overlaps && previousSecret !== null ? [previousSecret] : [])].map((each) => secrets.open(each));
}
