import { randomUUID } from "node:crypto";
import { badInput, Refused, refuseAny } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import { newWebhookSecret } from "../sending/signature.ts";
import { auditEndpoint, type Changing, changingEndpoint, lockEndpoint, StaleEndpoint } from "./change-endpoint.ts";
import type {
  CreateWebhookEndpointInput,
  RotateWebhookSecretInput,
  UpdateWebhookEndpointInput,
} from "./endpoint.input.ts";
import type { WebhookEndpointPayload, WebhookSecretPayload } from "./endpoint.type.ts";
import { type EndpointFields, endpointProblems } from "./endpoint-problems.ts";
import { WebhookEndpointEntity } from "./webhook-endpoint.entity.ts";

const HOUR_MS = 3_600_000;
const LONGEST_OVERLAP_HOURS = 168;
const NO_SECRET: { secret: string | null } = { secret: null };

export async function createEndpoint(
  { context }: Changing,
  input: CreateWebhookEndpointInput,
): Promise<WebhookSecretPayload> {
  return await changingEndpoint(context, NO_SECRET, async (manager) => {
    refuseAny(endpointProblems(input, context.webhooks));
    const secret = newWebhookSecret();
    const endpoint = manager.create(WebhookEndpointEntity, {
      ...storableFields(input),
      id: randomUUID(),
      enabled: true,
      withText: input.withText,
      secret: context.secrets.seal(secret),
      previousSecret: null,
      previousSecretUntil: null,
      failingSince: null,
      turnedOffAt: null,
      createdAt: new Date(context.now().epochMilliseconds),
      revision: 1,
    });
    await manager.insert(WebhookEndpointEntity, endpoint);
    await auditEndpoint(context, manager, { action: "webhookEndpoints.create", before: null, after: endpoint });
    return { endpoint, secret };
  });
}

/** Turned on again, an endpoint begins anew with its failures. */
export async function updateEndpoint(
  { context }: Changing,
  input: UpdateWebhookEndpointInput,
): Promise<WebhookEndpointPayload> {
  return await changingEndpoint(context, {}, async (manager) => {
    const before = await lockEndpoint(manager, input.id);
    if (before.revision !== input.expectedRevision) throw new StaleEndpoint(before);
    const { url, description, kinds } = before;
    const fields = {
      url: input.url ?? url,
      description: input.description ?? description,
      kinds: input.kinds ?? kinds,
    };
    refuseAny(endpointProblems(fields, context.webhooks));
    const enabled = input.enabled ?? before.enabled;
    const anew = enabled && !before.enabled ? { failingSince: null, turnedOffAt: null } : {};
    const parts = { ...storableFields(fields), enabled, withText: input.withText ?? before.withText, ...anew };
    const revision = before.revision + 1;
    await manager.update(WebhookEndpointEntity, { id: before.id }, { ...parts, revision });
    const endpoint = await lockEndpoint(manager, before.id);
    await auditEndpoint(context, manager, { action: "webhookEndpoints.update", before, after: endpoint });
    return { endpoint };
  });
}

/** Its deliveries go with it. */
export async function removeEndpoint({ context }: Changing, id: string): Promise<WebhookEndpointPayload> {
  return await changingEndpoint(context, {}, async (manager) => {
    const before = await lockEndpoint(manager, id);
    await manager.delete(WebhookEndpointEntity, { id: before.id });
    await auditEndpoint(context, manager, { action: "webhookEndpoints.remove", before, after: null });
    return { endpoint: null };
  });
}

/** The old secret signs beside the new one for a while, so that a receiver can change over without losing a message. */
export async function rotateSecret(
  { context }: Changing,
  input: RotateWebhookSecretInput,
): Promise<WebhookSecretPayload> {
  return await changingEndpoint(context, NO_SECRET, async (manager) => {
    requireOverlap(input.overlapHours);
    const before = await lockEndpoint(manager, input.id);
    const secret = newWebhookSecret();
    const [kept] = await manager.query<{ secret: Buffer }[]>("SELECT secret FROM webhook_endpoint WHERE id = $1", [
      before.id,
    ]);
    const until = new Date(context.now().epochMilliseconds + input.overlapHours * HOUR_MS);
    const overlap =
      input.overlapHours === 0
        ? { previousSecret: null, previousSecretUntil: null }
        : { previousSecret: kept?.secret ?? null, previousSecretUntil: until };
    const parts = { ...overlap, secret: context.secrets.seal(secret), revision: before.revision + 1 };
    await manager.update(WebhookEndpointEntity, { id: before.id }, parts);
    const endpoint = await lockEndpoint(manager, before.id);
    await auditEndpoint(context, manager, { action: "webhookEndpoints.rotateSecret", before, after: endpoint });
    return { endpoint, secret };
  });
}

function requireOverlap(hours: number): void {
  if (hours >= 0 && hours <= LONGEST_OVERLAP_HOURS) return;
  const text = {
    en: `The overlap is ${hours} hours; choose 0 to ${LONGEST_OVERLAP_HOURS}.`,
    zh: `重叠时间为 ${hours} 小时；请选择 0 到 ${LONGEST_OVERLAP_HOURS}。`,
  };
  throw new Refused([badInput(["overlapHours"], text)]);
}

function storableFields({ url, description, kinds }: EndpointFields) {
  return { url: new URL(url).href, description: storableText(description.trim()), kinds: [...new Set(kinds)] };
}
