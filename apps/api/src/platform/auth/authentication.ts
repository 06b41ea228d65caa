import type { IncomingHttpHeaders } from "node:http";
import type { Actor } from "../context.ts";
import { CredentialRefused } from "./refused-credential.ts";

/** Whom a credential belongs to. @throws CredentialRefused, IssuerUnavailable. */
export type Recognise = (credential: string) => Promise<Actor>;

/** Who asks, by the head of the request; null for anybody. @throws CredentialRefused, IssuerUnavailable. */
export type Authenticate = (headers: IncomingHttpHeaders) => Promise<Actor | null>;

interface Credentials {
  /** Signed by the identity provider. */
  readonly accessToken: Recognise;
  /** Made here for a machine. */
  readonly apiToken: Recognise;
}

/** What API tokens begin with, so that people, scanners for leaked secrets and this server tell them at sight. */
export const apiTokenPrefix = "sbk_";

const longest = 16_000;

/** No Authorization header is an anonymous request; any other header must be good. */
export function createAuthentication({ accessToken, apiToken }: Credentials): Authenticate {
  return async ({ authorization }) => {
    if (authorization === undefined) return null;
    const [, credential] = /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization) ?? [];
    if (credential === undefined || credential.length > longest) throw new CredentialRefused("MALFORMED");
    return await (credential.startsWith(apiTokenPrefix) ? apiToken(credential) : accessToken(credential));
  };
}
