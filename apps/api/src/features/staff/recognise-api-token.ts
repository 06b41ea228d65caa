import type { Recognise } from "../../platform/auth/authentication.ts";
import { CredentialRefused } from "../../platform/auth/refused-credential.ts";
import type { Actor, Context } from "../../platform/context.ts";
import { ApiTokenEntity } from "./api-token.entity.ts";
import { hashOf } from "./api-token-secret.ts";

type Parts = Pick<Context, "db" | "now" | "vendorTimeZone">;

/** A use is written down at most this often, so that a busy machine does not make every read a write. */
const useIsWrittenEvery = { seconds: 60 };

/** Whose API token it is, as the database says at this moment: a revocation holds for the next request. */
export function recogniseApiToken(parts: Parts): Recognise {
  return async (credential) => {
    const token = await parts.db.getRepository(ApiTokenEntity).findOneBy({ hash: hashOf(credential) });
    if (token === null) throw new CredentialRefused("UNKNOWN_TOKEN");
    const holder = holderOf(token, parts.vendorTimeZone);
    if (token.revokedAt !== null) throw new CredentialRefused("REVOKED", { holder });
    if (Temporal.Instant.compare(parts.now(), endOf(token, parts.vendorTimeZone)) >= 0) {
      throw new CredentialRefused("EXPIRED", { holder });
    }
    await writeUse(token, parts);
    return holder;
  };
}

/** A last day counts to its end in the vendor's zone, as every calendar date here. */
export function endOf({ expiresOn }: Pick<ApiTokenEntity, "expiresOn">, timeZone: string): Temporal.Instant {
  return Temporal.PlainDate.from(expiresOn).add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
}

function holderOf(token: ApiTokenEntity, timeZone: string): Actor {
  return {
    subject: `api-token:${token.id}`,
    name: `${token.name} (API token)`,
    roles: token.creatorRoles,
    permissions: new Set(token.scopes),
    kind: "MACHINE",
    email: null,
    expiresAt: endOf(token, timeZone),
  };
}

async function writeUse({ id, lastUsedAt }: ApiTokenEntity, { db, now }: Parts): Promise<void> {
  const due = now().subtract(useIsWrittenEvery).epochMilliseconds;
  if (lastUsedAt !== null && lastUsedAt.getTime() > due) return;
  await db.getRepository(ApiTokenEntity).update({ id }, { lastUsedAt: new Date(now().epochMilliseconds) });
}
