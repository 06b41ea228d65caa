import type { Secrets } from "../../../platform/secrets.ts";

/** 80 bits in letters and digits that survive any writing of an address in capitals or small letters. */
const TOKEN_LENGTH = 16;
const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
const SIGNED = /\+(r\d+)\.([a-z2-7]{16})@/i;

/**
 * Where answers about one request go: `support+R1000042.<token>@example.com`. Nobody without the key can make the token of
 * another request; by itself it lets nobody in, since the sender has to be one of the request's people, too.
 */
export function replyAddress(secrets: Secrets, from: string, number: string): string {
  const at = from.lastIndexOf("@");
  return `${from.slice(0, at)}+${number}.${tokenOf(secrets, number)}${from.slice(at)}`;
}

/** The number of the request that one of the addresses was made for; null where none was, or a token is not genuine. */
export function numberSignedIn(secrets: Secrets, addresses: readonly string[]): string | null {
  for (const address of addresses) {
    const [, number = "", token = ""] = SIGNED.exec(address) ?? [];
    // Compared as keyed digests, so that the time it takes tells nothing.
    const isGenuine = secrets
      .lookUp(token.toLowerCase())
      .equals(secrets.lookUp(tokenOf(secrets, number.toUpperCase())));
    if (number !== "" && isGenuine) return number.toUpperCase();
  }
  return null;
}

function tokenOf(secrets: Secrets, number: string): string {
  const digest = secrets.lookUp(`mail reply ${number}`);
  return Array.from(digest.subarray(0, TOKEN_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
}
