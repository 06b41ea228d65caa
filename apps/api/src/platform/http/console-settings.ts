import type { FastifyInstance } from "fastify";

/** What a browser must know to sign somebody in. */
export interface ConsoleSignIn {
  readonly issuer: string;
  readonly clientId: string;
  readonly audience: string;
  readonly scopes: readonly string[];
  /** Origins of the identity provider's endpoints beside that of the issuer. */
  readonly endpointOrigins: readonly string[];
}

export interface ConsoleSettings {
  readonly signIn: ConsoleSignIn;
  readonly sampleMode: boolean;
  readonly vendorTimeZone: string;
}

/** `config.json` of the console and of the customers' pages: what they ask for before anything else. Nothing in it is secret. */
export function serveConsoleSettings(server: FastifyInstance, settings: ConsoleSettings): void {
  const { signIn, sampleMode, vendorTimeZone } = settings;
  const { issuer, clientId, audience, scopes } = signIn;
  const answer = { issuer, clientId, audience, resource: audience, scopes, sampleMode, vendorTimeZone };
  for (const pages of ["/console", "/support"]) {
    server.get(`${pages}/config.json`, async (_request, reply) => {
      void reply.header("cache-control", "no-cache");
      return answer;
    });
  }
}

/** Where pages of this server may send requests: the console fetches its tokens by itself. */
export function signInOrigins({ issuer, endpointOrigins }: ConsoleSignIn): string[] {
  return [...new Set([new URL(issuer).origin, ...endpointOrigins])];
}
