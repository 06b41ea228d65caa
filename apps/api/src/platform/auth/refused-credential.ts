import type { Text } from "@supportbook/policy";
import type { Actor } from "../context.ts";

/** Why what was shown to tell who asks was not taken. A code never changes its meaning; its sentence may. */
export const refusalTexts = {
  MALFORMED: {
    en: "The Authorization header holds no token that can be read. Send `Authorization: Bearer <token>`, or no such header.",
    zh: "Authorization 标头中没有可识别的令牌。请发送 `Authorization: Bearer <令牌>`，或不发送该标头。",
  },
  ALGORITHM: {
    en: "The token is signed by an algorithm that is not taken here. Have the identity provider sign with one of OIDC_ALGORITHMS.",
    zh: "令牌的签名算法不被接受。请让身份提供方使用 OIDC_ALGORITHMS 中的算法签名。",
  },
  BAD_SIGNATURE: {
    en: "The token is not signed by a key that the identity provider publishes now. Sign in again.",
    zh: "令牌并非由身份提供方当前公布的密钥签名。请重新登录。",
  },
  WRONG_ISSUER: {
    en: "The token is from another identity provider than the one of this server. Sign in here.",
    zh: "令牌来自其他身份提供方。请在本服务登录。",
  },
  WRONG_AUDIENCE: {
    en: "The token was made for another service than this one. Ask the identity provider for one for this service.",
    zh: "令牌是为其他服务签发的。请向身份提供方申请用于本服务的令牌。",
  },
  EXPIRED: {
    en: "The token has expired. Sign in again, or use a new token.",
    zh: "令牌已过期。请重新登录，或使用新的令牌。",
  },
  NOT_YET_VALID: {
    en: "The token does not hold yet. Wait, or check the clocks of the identity provider and of this server.",
    zh: "令牌尚未生效。请稍候，或检查身份提供方与本服务器的时钟。",
  },
  REVOKED: {
    en: "The token was revoked. Ask an administrator for a new one.",
    zh: "令牌已被撤销。请联系管理员获取新的令牌。",
  },
  UNKNOWN_TOKEN: {
    en: "There is no such API token. Check that it was copied whole, or ask an administrator for a new one.",
    zh: "不存在该 API 令牌。请确认复制完整，或联系管理员获取新的令牌。",
  },
} as const satisfies Record<string, Text>;
export type RefusalReason = keyof typeof refusalTexts;

interface RefusalDetails {
  /** Whose it is, where it is genuine and only no longer, or not here, good. */
  readonly holder?: Actor | null;
  readonly cause?: unknown;
}

/** A credential was shown and is not good. It never makes the request an anonymous one. */
export class CredentialRefused extends Error {
  override name = "CredentialRefused";
  readonly reason: RefusalReason;
  readonly holder: Actor | null;

  constructor(reason: RefusalReason, { holder = null, cause }: RefusalDetails = {}) {
    super(refusalTexts[reason].en, { cause });
    this.reason = reason;
    this.holder = holder;
  }
}

/** Whether a credential is good cannot be told, because the identity provider's keys cannot be had. */
export class IssuerUnavailable extends Error {
  override name = "IssuerUnavailable";
}
