import {
  decodeJwt,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  type JWTVerifyResult,
  jwtVerify,
} from "jose";
import type { Actor } from "../context.ts";
import { CredentialRefused, IssuerUnavailable, type RefusalReason } from "./refused-credential.ts";
import { rolesOf } from "./roles-claim.ts";

export interface AccessTokenRules {
  /** The `iss` of every token that is taken, letter by letter. */
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly string[];
  /** Name of, or way to, the claim with the roles. */
  readonly rolesClaim: string;
}

export interface AccessTokenVerification {
  readonly rules: AccessTokenRules;
  readonly keys: JWTVerifyGetKey;
  readonly now: () => Temporal.Instant;
}

/** Clocks of two machines differ by less, and a token lives for minutes. */
const clockToleranceSeconds = 30;

/**
 * Who the bearer of an access token is (OpenID Connect; RFC 9068 for tokens, RFC 8725 for what to refuse).
 * @throws CredentialRefused with the reason, IssuerUnavailable where the keys cannot be had.
 */
export async function verifyAccessToken(token: string, verification: AccessTokenVerification): Promise<Actor> {
  const { rules, keys, now } = verification;
  refuseForeign(token, rules.issuer);
  const options = {
    issuer: rules.issuer,
    audience: rules.audience,
    algorithms: [...rules.algorithms],
    requiredClaims: ["sub", "exp"],
    clockTolerance: clockToleranceSeconds,
    currentDate: new Date(now().epochMilliseconds),
  };
  try {
    const { payload } = await verifyByAnyKey(token, keys, options);
    return bearerOf(payload, rules.rolesClaim);
  } catch (error) {
    throw explain(error, rules.rolesClaim);
  }
}

/** Told before the keys are asked for: a token of another issuer would only be found to have an unknown key. */
function refuseForeign(token: string, issuer: string): void {
  let claimed: unknown;
  try {
    claimed = decodeJwt(token).iss;
  } catch (error) {
    throw new CredentialRefused("MALFORMED", { cause: error });
  }
  if (claimed !== issuer) throw new CredentialRefused("WRONG_ISSUER");
}

/** A token need not name its key; where several could be meant, each is tried. */
async function verifyByAnyKey(
  token: string,
  keys: JWTVerifyGetKey,
  options: JWTVerifyOptions,
): Promise<JWTVerifyResult> {
  try {
    return await jwtVerify(token, keys, options);
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    for await (const key of error) {
      try {
        return await jwtVerify(token, key, options);
      } catch (refusal) {
        if (!(refusal instanceof errors.JWSSignatureVerificationFailed)) throw refusal;
      }
    }
    throw new errors.JWSSignatureVerificationFailed();
  }
}

function bearerOf(claims: JWTPayload, rolesClaim: string): Actor {
  const { sub: subject = "", exp = 0 } = claims;
  const email = textOf(claims.email);
  const name = textOf(claims.name) ?? textOf(claims.preferred_username) ?? email ?? subject;
  const expiresAt = Temporal.Instant.fromEpochMilliseconds(exp * 1000);
  return { subject, name, email, roles: rolesOf(claims, rolesClaim), kind: "PERSON", expiresAt };
}

function textOf(claim: unknown): string | null {
  return typeof claim === "string" && claim.trim() !== "" ? claim : null;
}

/** Somebody who is named, at least. */
function holderOf(claims: JWTPayload, rolesClaim: string): Actor | null {
  return textOf(claims.sub) === null ? null : bearerOf(claims, rolesClaim);
}

const reasonsByCode: Readonly<Record<string, RefusalReason>> = {
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: "BAD_SIGNATURE",
  ERR_JWKS_NO_MATCHING_KEY: "BAD_SIGNATURE",
  ERR_JOSE_ALG_NOT_ALLOWED: "ALGORITHM",
  ERR_JOSE_NOT_SUPPORTED: "ALGORITHM",
  ERR_JWS_INVALID: "MALFORMED",
  ERR_JWT_INVALID: "MALFORMED",
};

const reasonsByClaim: Readonly<Record<string, RefusalReason>> = {
  aud: "WRONG_AUDIENCE",
  iss: "WRONG_ISSUER",
  nbf: "NOT_YET_VALID",
};

function explain(error: unknown, rolesClaim: string): Error {
  if (error instanceof errors.JWTClaimValidationFailed || error instanceof errors.JWTExpired) {
    const reason = error.code === "ERR_JWT_EXPIRED" ? "EXPIRED" : (reasonsByClaim[error.claim] ?? "MALFORMED");
    // The signature was good: the issuer did make it, for this person.
    return new CredentialRefused(reason, { holder: holderOf(error.payload, rolesClaim), cause: error });
  }
  const reason = error instanceof errors.JOSEError ? reasonsByCode[error.code] : undefined;
  if (reason !== undefined) return new CredentialRefused(reason, { cause: error });
  if (error instanceof IssuerUnavailable) return error;
  // What else can go wrong is fetching and reading the keys.
  return new IssuerUnavailable("the keys of the identity provider cannot be had", { cause: error });
}
