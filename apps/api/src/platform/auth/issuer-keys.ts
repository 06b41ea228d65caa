import { createRemoteJWKSet, type JWTVerifyGetKey } from "jose";
import { IssuerUnavailable } from "./refused-credential.ts";

interface KeyFetching {
  /** How long after asking for the keys an unknown key does not make us ask again. */
  readonly cooldownMs?: number;
}

/** An unknown key is asked for at most this often: made-up key names must not turn us against the issuer. */
const usualCooldownMs = 30_000;
/** A key that the issuer withdrew is taken no longer than this. */
const keysHoldForMs = 600_000;
const answerWithinMs = 5_000;

/**
 * The keys that an issuer publishes, found through its discovery document when a token first needs them, so that this
 * server starts whether the issuer is up or not. A key that is not known is looked for anew, which is how a rotation is
 * followed. The returned function throws IssuerUnavailable where the issuer does not answer as it should.
 */
export function issuerKeys(issuer: string, { cooldownMs = usualCooldownMs }: KeyFetching = {}): JWTVerifyGetKey {
  let found: JWTVerifyGetKey | undefined;
  let searching: Promise<JWTVerifyGetKey> | undefined;
  const find = () => {
    searching ??= discoverKeys(issuer, cooldownMs)
      .then((keys) => {
        found = keys;
        return keys;
      })
      .finally(() => {
        searching = undefined;
      });
    return searching;
  };
  return async (header, token) => (found ?? (await find()))(header, token);
}

async function discoverKeys(issuer: string, cooldownDuration: number): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const metadata = await readJson(address);
  // Else whoever answers under that address could name another's keys (OpenID Connect Discovery, 4.3).
  if (metadata.issuer !== issuer) {
    throw new IssuerUnavailable(`${address} speaks for "${String(metadata.issuer)}", not for "${issuer}"`);
  }
  if (typeof metadata.jwks_uri !== "string" || !URL.canParse(metadata.jwks_uri)) {
    throw new IssuerUnavailable(`${address} names no jwks_uri`);
  }
  return createRemoteJWKSet(new URL(metadata.jwks_uri), {
    cooldownDuration,
    cacheMaxAge: keysHoldForMs,
    timeoutDuration: answerWithinMs,
  });
}

async function readJson(address: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(answerWithinMs) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return (await response.json()) as Record<string, unknown>;
  } catch (cause) {
    throw new IssuerUnavailable(`${address} cannot be read`, { cause });
  }
}
