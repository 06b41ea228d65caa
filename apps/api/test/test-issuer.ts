import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";

export const testAudience = "https://support.example.com";

interface Signing {
  readonly alg?: "RS256" | "ES256";
  /** Instead of the issuer's own newest key. */
  readonly key?: CryptoKey;
  readonly kid?: string;
}

/** An identity provider on a port of this machine, which does what a test has it do. */
export interface TestIssuer {
  readonly issuer: string;
  /** What its discovery document says of itself; the truth at first. */
  claimedIssuer: string;
  /** A token with the claims, on top of those of a good token of a lifecycle editor at `now`; null leaves a claim out. */
  sign(claims?: Readonly<Record<string, unknown>>, signing?: Signing): Promise<string>;
  /** From now on another key signs, and the one before is no longer published. */
  rotate(): Promise<void>;
  /** The published key as PEM-like bytes, which whoever forges a symmetric signature would use. */
  publicKeyText(): Promise<string>;
  /** How often the keys were asked for. */
  keysAsked(): number;
  start(): Promise<void>;
  stop(): Promise<void>;
}

interface Settings {
  readonly now: string;
  /** Where it will be once it is started. */
  readonly port?: number;
}

export async function openTestIssuer({ now, port = 0 }: Settings): Promise<TestIssuer> {
  let signing = await newKey();
  let asked = 0;
  let server: Server | undefined;
  let address = port;
  const seconds = Temporal.Instant.from(now).epochMilliseconds / 1000;

  const answers: Readonly<Record<string, () => Promise<unknown>>> = {
    "/.well-known/openid-configuration": async () => ({
      issuer: api.claimedIssuer,
      jwks_uri: `http://127.0.0.1:${address}/keys`,
    }),
    "/keys": async () => {
      asked += 1;
      return { keys: [{ ...(await exportJWK(signing.publicKey)), kid: signing.kid, alg: "RS256", use: "sig" }] };
    },
  };

  const start = async () => {
    const listening = createServer(async (request, response) => {
      const answer = await answers[request.url ?? ""]?.();
      response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json", connection: "close" });
      response.end(JSON.stringify(answer ?? {}));
    });
    await new Promise<void>((resolve) => listening.listen(address, "127.0.0.1", resolve));
    server = listening;
    address = (listening.address() as AddressInfo).port;
  };
  if (port === 0) await start();

  const issuer = `http://127.0.0.1:${address}`;
  const api: TestIssuer = {
    issuer,
    claimedIssuer: issuer,
    async sign(claims = {}, { alg = "RS256", key = signing.privateKey, kid = signing.kid } = {}) {
      const usual = {
        iss: issuer,
        aud: testAudience,
        sub: "person-1",
        name: "Test editor",
        roles: ["lifecycle-editor"],
        iat: seconds - 60,
        exp: seconds + 300,
      };
      const given = Object.entries({ ...usual, ...claims }).filter(([, value]) => value !== null);
      return await new SignJWT(Object.fromEntries(given) as JWTPayload).setProtectedHeader({ alg, kid }).sign(key);
    },
    async rotate() {
      signing = await newKey();
    },
    publicKeyText: async () => JSON.stringify(await exportJWK(signing.publicKey)),
    keysAsked: () => asked,
    start,
    stop: () => new Promise((resolve) => (server === undefined ? resolve() : server.close(() => resolve()))),
  };
  return api;
}

let made = 0;

async function newKey() {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  return { privateKey, publicKey, kid: `key-${++made}` };
}
