import type { IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createTestDatabase } from "@supportbook/infra/test-database";
import type { ExecutionResult, GraphQLFormattedError, GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import { openApplication } from "../src/application.ts";
import { readConfig } from "../src/config.ts";
import type { AttachmentSettings } from "../src/features/attachments/index.ts";
import type { MailSettings } from "../src/features/mail/index.ts";
import type { Register } from "../src/features/register-files/index.ts";
import type { WebhookSettings } from "../src/features/webhooks/index.ts";
import { openIdentity } from "../src/identity.ts";
import type { Actor, Context, Locale } from "../src/platform/context.ts";
import { createServer, type ServerSettings } from "../src/platform/http/server.ts";
import { createLog } from "../src/platform/log.ts";
import { answering } from "../src/platform/request-facts.ts";
import { createRoutes } from "../src/routes.ts";
import { createSchema } from "../src/schema.ts";
import type { SignInConfig } from "../src/sign-in-config.ts";
import { freePort, testSecretsKey } from "./api-process.ts";
import { executeOnce } from "./execute-once.ts";

/** The day on which tests take place unless they say otherwise. */
export const testNow = "2026-11-23T10:00:00Z";

export interface TestApiOptions {
  readonly settings?: Partial<Omit<ServerSettings, "limits" | "signIn">>;
  readonly limits?: Partial<ServerSettings["limits"]>;
  /**
   * Whose tokens are taken; `sample` has the sample mode's own provider run in the server, by the clock of the machine.
   * Where it is left out, `actor` stands in for signing in.
   */
  readonly signIn?: SignInConfig | "sample";
  /** Another schema than the product's, for what must not happen there. */
  readonly schema?: GraphQLSchema;
  readonly now?: string;
  /** Instead of `now`, for what takes place at several times. */
  readonly clock?: () => Temporal.Instant;
  readonly attachments?: AttachmentSettings;
  readonly vendorTimeZone?: string;
  /** Other registers than the product's. */
  readonly registers?: readonly Register[];
  /** What webhooks may reach; the public internet where it is left out. */
  readonly webhooks?: WebhookSettings;
  /** Mails stay in the outbox where it is left out. */
  readonly mail?: MailSettings;
}

interface Asking {
  readonly actor?: Actor;
  readonly locale?: Locale;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the test knows the shape of what it asked for
  readonly data: any;
  readonly errors: readonly GraphQLFormattedError[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

type Variables = Readonly<Record<string, unknown>>;

export interface TestApi {
  readonly url: string;
  readonly databaseUrl: string;
  readonly db: DataSource;
  /** The lines that were logged. */
  readonly logged: readonly Readonly<Record<string, unknown>>[];
  contextFor(asking?: Asking): Context;
  /** Over HTTP. */
  query(document: string, variables?: Variables, asking?: Asking): Promise<TestAnswer>;
  /** In this process, past HTTP and its limits. */
  execute(document: string, variables?: Variables, asking?: Asking): Promise<ExecutionResult>;
  http(path: string, init?: RequestInit): Promise<Response>;
  /** Ends the server as a signal would; `close` does it too. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

const usualLimits: ServerSettings["limits"] = {
  queryDepth: 15,
  queryAliases: 30,
  queryTokens: 2_000,
  queryCost: 20_000,
  liveConnections: 20,
  liveOperations: 30,
  bodyBytes: 1_000_000,
  requestTimeoutMs: 15_000,
};

/** What a server is told that takes the tokens of an issuer. */
export function signInAt(issuer: string): SignInConfig {
  return {
    issuer,
    audience: "https://support.example.com",
    clientId: "console",
    scopes: ["openid", "profile"],
    rolesClaim: "roles",
    algorithms: ["RS256", "PS256", "ES256", "EdDSA"],
    endpointOrigins: [],
  };
}

const usualSettings: Omit<ServerSettings, "limits"> & { signIn: SignInConfig } = {
  publicUrl: "http://localhost:4000",
  trustProxy: false,
  allowedOrigins: [],
  sampleMode: false,
  vendorTimeZone: "UTC",
  signIn: signInAt("https://login.example.com/staff"),
  consoleDir: join(fileURLToPath(new URL(".", import.meta.url)), "no-console-here"),
  portalDir: join(fileURLToPath(new URL(".", import.meta.url)), "no-portal-here"),
};

/** The whole server on a port and a database of its own. */
export async function openTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const database = await createTestDatabase();
  const logged: Record<string, unknown>[] = [];
  const log = createLog("debug", { write: (line) => void logged.push(JSON.parse(line)) });
  const still = Temporal.Instant.from(options.now ?? testNow);
  const now = options.clock ?? (options.signIn === "sample" ? () => Temporal.Now.instant() : () => still);
  const application = await openApplication({
    databaseUrl: database.url,
    databasePoolSize: 5,
    vendorTimeZone: options.vendorTimeZone ?? "UTC",
    secretsKey: testSecretsKey,
    sampleMode: false,
    now,
    log,
    ...(options.attachments === undefined ? {} : { attachments: options.attachments }),
    ...(options.registers === undefined ? {} : { registers: options.registers }),
    ...(options.webhooks === undefined ? {} : { webhooks: options.webhooks }),
    ...(options.mail === undefined ? {} : { mail: options.mail }),
  });
  const schema = options.schema ?? createSchema();
  const { port, ...signIn } = await signInSettings(options);
  const settings = { ...usualSettings, ...signIn, ...options.settings, limits: { ...usualLimits, ...options.limits } };
  const ground = { db: application.db, now, vendorTimeZone: settings.vendorTimeZone, log };
  const identity =
    options.signIn === undefined ? { authenticate: actorInHeader, routes: [] } : await openIdentity(settings, ground);
  const routes = [...identity.routes, ...createRoutes(schema)];
  const server = await createServer({ ...application, ...identity, routes, settings, schema, log });
  const url = await server.listen({ port, host: "127.0.0.1" });

  const contextFor = ({ actor, locale }: Asking = {}) =>
    application.contextFor({ actor: actor ?? null, locale: locale ?? "en", requestId: "in-process" });
  return {
    url,
    databaseUrl: database.url,
    db: application.db,
    logged,
    contextFor,
    query: (document, variables, asking) => ask(url, { query: document, variables }, asking),
    execute(source, variableValues = {}, asking = {}) {
      const contextValue = contextFor(asking);
      const facts = { ...contextValue, mayExplore: true, noted: { errors: [] } };
      return answering(facts, () =>
        executeOnce({ schema, source, variableValues: { ...variableValues }, contextValue }),
      );
    },
    http: (path, init) => fetch(new URL(path, url), { redirect: "manual", ...init }),
    stop: () => server.close(),
    async close() {
      await server.close();
      await application.close();
      await database.drop();
    },
  };
}

/** The provider of the sample mode gives out addresses, so that its port must be known before it listens. */
async function signInSettings({ signIn = usualSettings.signIn }: TestApiOptions) {
  if (signIn !== "sample") return { port: 0, signIn };
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const { signIn: sample } = readConfig({
    DATABASE_URL: "postgres://unused",
    SAMPLE_MODE: "true",
    PUBLIC_URL: publicUrl,
  });
  return { port, publicUrl, sampleMode: true, signIn: sample };
}

const actorHeader = "x-test-actor";

/** Stands in for sign-in. */
async function actorInHeader(headers: IncomingHttpHeaders): Promise<Actor | null> {
  const text = headers[actorHeader];
  return typeof text === "string" ? (JSON.parse(decodeURIComponent(text)) as Actor) : null;
}

/** Posts one GraphQL request to `<url>/graphql`. */
export async function ask(url: string, body: object, { actor, locale, headers }: Asking = {}): Promise<TestAnswer> {
  const response = await fetch(new URL("/graphql", url), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(locale ? { "accept-language": locale } : {}),
      ...(actor ? { [actorHeader]: encodeURIComponent(JSON.stringify(actor)) } : {}),
      ...headers,
    },
    body: JSON.stringify(body),
  });
  return await readAnswer(response);
}

export async function readAnswer(response: Response): Promise<TestAnswer> {
  const { data, errors = [], extensions = {} } = (await response.json()) as Partial<TestAnswer>;
  return { status: response.status, headers: response.headers, data, errors, extensions };
}
