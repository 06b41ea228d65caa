import { randomUUID } from "node:crypto";
import type { Text } from "@supportbook/policy";
import type { Actor, Context } from "../../platform/context.ts";
import { isPermission, may, type Permission } from "../../platform/permissions.ts";
import { say } from "../../platform/say.ts";
import { type UserError, userError } from "../../platform/user-error.ts";
import { ApiTokenEntity } from "./api-token.entity.ts";
import { hashOf, newApiToken } from "./api-token-secret.ts";

export interface NewApiToken {
  readonly name: string;
  readonly scopes: readonly string[];
  /** `YYYY-MM-DD` */
  readonly expiresOn: string;
}

export interface CreatedApiToken {
  readonly apiToken: ApiTokenEntity | null;
  /** To be shown once; nothing can bring it back. */
  readonly secret: string | null;
  readonly userErrors: readonly UserError[];
}

const longestName = 100;
const longestLifeDays = 366;
/** A token that makes tokens would outlive its own expiry and its revocation. */
const neverGiven: readonly Permission[] = ["apiTokens.manage"];

/** Makes a token for a machine, within what its maker may do. */
export async function createApiToken(context: Context, maker: Actor, asked: NewApiToken): Promise<CreatedApiToken> {
  const userErrors = [...nameFaults(asked.name), ...scopeFaults(maker, asked.scopes), ...expiryFaults(context, asked)];
  if (userErrors.length > 0) {
    const told = userErrors.map(([field, text]) =>
      userError("BAD_USER_INPUT", ["input", field], say(context.locale, text)),
    );
    return { apiToken: null, secret: null, userErrors: told };
  }
  const secret = newApiToken();
  const apiToken = await context.db.transaction(async (manager) => {
    const made = await manager.save(manager.create(ApiTokenEntity, tokenOf(context, maker, { ...asked, secret })));
    const { id: targetId, name: targetLabel, scopes, expiresOn } = made;
    const after = { name: targetLabel, scopes, expiresOn };
    await context.audit.recordDone(manager, context, {
      action: "staff.createApiToken",
      changes: [{ targetType: "ApiToken", targetId, targetLabel, before: null, after }],
      at: context.now(),
    });
    return made;
  });
  return { apiToken, secret, userErrors: [] };
}

function tokenOf({ now }: Context, maker: Actor, asked: NewApiToken & { readonly secret: string }) {
  return {
    id: randomUUID(),
    name: asked.name.trim(),
    hash: hashOf(asked.secret),
    ending: asked.secret.slice(-4),
    scopes: [...new Set(asked.scopes)],
    expiresOn: asked.expiresOn,
    createdAt: new Date(now().epochMilliseconds),
    creatorName: maker.name,
    creatorSubject: maker.subject,
    creatorRoles: [...maker.roles],
    lastUsedAt: null,
    revokedAt: null,
    revokerName: null,
  };
}

type Fault = readonly [field: keyof NewApiToken, text: Text];

function nameFaults(name: string): Fault[] {
  const { length } = name.trim();
  if (length > 0 && length <= longestName) return [];
  const text = {
    en: `Name the token after what it is for, in at most ${longestName} characters.`,
    zh: `请用不超过 ${longestName} 个字符说明令牌的用途。`,
  };
  return [["name", text]];
}

function scopeFaults(maker: Actor, scopes: readonly string[]): Fault[] {
  if (scopes.length === 0) {
    return [["scopes", { en: "Give the token at least one permission.", zh: "请至少授予令牌一项权限。" }]];
  }
  const refused = scopes.filter((scope) => !isPermission(scope) || neverGiven.includes(scope) || !may(maker, scope));
  if (refused.length === 0) return [];
  const list = refused.join(", ");
  const text = {
    en: `These are no permissions that you may give to a token: ${list}. The query permissions lists all there are; apiTokens.manage goes to no token.`,
    zh: `以下不是您可以授予令牌的权限：${list}。可用 permissions 查询全部权限；apiTokens.manage 不授予任何令牌。`,
  };
  return [["scopes", text]];
}

function expiryFaults({ now, vendorTimeZone }: Context, { expiresOn }: NewApiToken): Fault[] {
  const today = now().toZonedDateTimeISO(vendorTimeZone).toPlainDate();
  const latest = today.add({ days: longestLifeDays });
  const last = Temporal.PlainDate.from(expiresOn);
  if (Temporal.PlainDate.compare(last, today) >= 0 && Temporal.PlainDate.compare(last, latest) <= 0) return [];
  const text = {
    en: `The last day is ${expiresOn}; choose one from ${today} to ${latest}.`,
    zh: `到期日为 ${expiresOn}；请选择 ${today} 至 ${latest} 之间的日期。`,
  };
  return [["expiresOn", text]];
}
