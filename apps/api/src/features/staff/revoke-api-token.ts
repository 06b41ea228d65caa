import { type EntityManager, IsNull } from "typeorm";
import type { Actor, Context } from "../../platform/context.ts";
import { say } from "../../platform/say.ts";
import { type UserError, userError } from "../../platform/user-error.ts";
import { ApiTokenEntity } from "./api-token.entity.ts";

export interface RevokedApiToken {
  readonly apiToken: ApiTokenEntity | null;
  readonly userErrors: readonly UserError[];
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Refuses a token from now on, in every process. A token that was revoked before keeps who did it and when. */
export async function revokeApiToken(context: Context, revoker: Actor, id: string): Promise<RevokedApiToken> {
  const apiToken = uuid.test(id)
    ? await context.db.transaction((manager) => endToken(manager, context, { id, revoker }))
    : null;
  if (apiToken !== null) return { apiToken, userErrors: [] };
  const message = say(context.locale, {
    en: `There is no API token with the id "${id}". The query apiTokens lists them.`,
    zh: `没有 id 为“${id}”的 API 令牌。可用 apiTokens 查询全部令牌。`,
  });
  return { apiToken: null, userErrors: [userError("NOT_FOUND", ["input", "id"], message)] };
}

async function endToken(
  manager: EntityManager,
  context: Context,
  { id, revoker }: { readonly id: string; readonly revoker: Actor },
): Promise<ApiTokenEntity | null> {
  const at = context.now();
  const revoked = { revokedAt: new Date(at.epochMilliseconds), revokerName: revoker.name };
  const { affected } = await manager.update(ApiTokenEntity, { id, revokedAt: IsNull() }, revoked);
  const token = await manager.findOneBy(ApiTokenEntity, { id });
  if (token !== null && affected === 1) {
    const before = { revokedAt: null };
    const after = { revokedAt: at.toString() };
    const changes = [{ targetType: "ApiToken", targetId: id, targetLabel: token.name, before, after }];
    await context.audit.recordDone(manager, context, { action: "staff.revokeApiToken", changes, at });
  }
  return token;
}
