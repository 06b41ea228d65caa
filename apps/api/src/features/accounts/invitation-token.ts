import { createHash, randomBytes } from "node:crypto";

/** Tells people and secret scanners what it is. */
const PREFIX = "sbi_";

/** A new token: the prefix and 256 random bits. */
export function newInvitationToken(): string {
  return `${PREFIX}${randomBytes(32).toString("base64url")}`;
}

export function hashOfToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
