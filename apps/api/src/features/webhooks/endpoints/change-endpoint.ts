import type { EntityManager } from "typeorm";
import { changedParts } from "../../../platform/audit.ts";
import type { Actor, Context } from "../../../platform/context.ts";
import { Refused, userErrorsOf } from "../../../platform/refusal.ts";
import type { UserError } from "../../../platform/user-error.ts";
import { WebhookEndpointEntity } from "./webhook-endpoint.entity.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface Changing {
  readonly context: Context;
  readonly actor: Actor;
}

/** Somebody else changed the endpoint since the caller saw it. */
export class StaleEndpoint extends Refused {
  readonly endpoint: WebhookEndpointEntity;

  constructor(endpoint: WebhookEndpointEntity) {
    const text = {
      en: `The endpoint stands at revision ${endpoint.revision} now. Look at it, then send expectedRevision ${endpoint.revision}.`,
      zh: `该端点当前为第 ${endpoint.revision} 次修订。请查看后以 expectedRevision ${endpoint.revision} 重新提交。`,
    };
    super([{ code: "CONFLICT", field: ["expectedRevision"], text }]);
    this.endpoint = endpoint;
  }
}

/** Does `work` in one transaction: all of it, or where it is refused nothing. */
export async function changingEndpoint<Payload extends object>(
  context: Context,
  nothing: Payload,
  work: (manager: EntityManager) => Promise<Payload & { endpoint: WebhookEndpointEntity | null }>,
): Promise<Payload & { endpoint: WebhookEndpointEntity | null; userErrors: UserError[] }> {
  try {
    return { ...(await context.db.transaction(work)), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const endpoint = error instanceof StaleEndpoint ? error.endpoint : null;
    return { ...nothing, endpoint, userErrors: userErrorsOf(context, error) };
  }
}

/** The endpoint, held until the transaction ends. @throws Refused as NOT_FOUND. */
export async function lockEndpoint(manager: EntityManager, id: string): Promise<WebhookEndpointEntity> {
  const lock = { mode: "pessimistic_write" } as const;
  const endpoint = UUID.test(id) ? await manager.findOne(WebhookEndpointEntity, { where: { id }, lock }) : null;
  if (endpoint !== null) return endpoint;
  const text = {
    en: "There is no such endpoint. The query webhookEndpoints lists them.",
    zh: "没有该端点。可用 webhookEndpoints 查询全部端点。",
  };
  throw new Refused([{ code: "NOT_FOUND", field: ["id"], text }]);
}

interface Audited {
  readonly action: string;
  readonly before: WebhookEndpointEntity | null;
  readonly after: WebhookEndpointEntity | null;
}

/** What the audit shows of an endpoint: everything but its secrets. */
export async function auditEndpoint(context: Context, manager: EntityManager, done: Audited): Promise<void> {
  const { action, before, after } = done;
  const { id: targetId, url: targetLabel } = (after ?? before) as WebhookEndpointEntity;
  const parts = changedParts(before && shown(before), after && shown(after));
  const changes = [{ targetType: "WebhookEndpoint", targetId, targetLabel, ...parts }];
  await context.audit.recordDone(manager, context, { action, changes, at: context.now() });
}

function shown({ url, description, kinds, enabled, withText, previousSecretUntil }: WebhookEndpointEntity) {
  return {
    url,
    description,
    kinds,
    enabled,
    withText,
    previousSecretUntil: previousSecretUntil?.toISOString() ?? null,
  };
}
