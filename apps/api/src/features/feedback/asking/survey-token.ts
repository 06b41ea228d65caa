import { createHash, randomBytes } from "node:crypto";

const TOKEN_BYTES = 32;

/** What lets its bearer answer or correct once; what is kept of it is its hash. */
export interface SurveyToken {
  readonly token: string;
  readonly hash: Buffer;
}

export function newSurveyToken(): SurveyToken {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  return { token, hash: hashOfToken(token) };
}

/** By which a token is found. A plain hash will do: nobody tries out 2²⁵⁶ texts. */
export function hashOfToken(token: string): Buffer {
  return createHash("sha256").update(token, "utf8").digest();
}

/** Where the page for a token is; a page links to another relatively, so that it is right behind any proxy. */
export function surveyPath(token: string): string {
  return `/survey/${token}`;
}
