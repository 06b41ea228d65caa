import type { Secrets } from "../../platform/secrets.ts";

/** By what somebody is found who signs in, without their name being kept: 32 bytes. */
export function personHash(secrets: Pick<Secrets, "lookUp">, subject: string): Buffer {
  return secrets.lookUp(`feedback person ${subject}`);
}

/** The same of somebody of whom only the mail address is known; case does not count, nor blanks around it. */
export function addressHash(secrets: Pick<Secrets, "lookUp">, address: string): Buffer {
  return secrets.lookUp(`feedback address ${address.trim().toLowerCase()}`);
}
