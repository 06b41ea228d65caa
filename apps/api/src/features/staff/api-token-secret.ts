import { createHash, randomBytes } from "node:crypto";
import { apiTokenPrefix } from "../../platform/auth/authentication.ts";

/** A new token: the prefix and 256 random bits. */
export function newApiToken(): string {
  return `${apiTokenPrefix}${randomBytes(32).toString("base64url")}`;
}

export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
