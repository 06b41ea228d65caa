import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createTestDatabase } from "@supportbook/infra/test-database";
import type { FastifyRequest } from "fastify";
import { type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema, graphql } from "graphql";
import type { DataSource } from "typeorm";
import { openApplication } from "../src/application.ts";
import type { Actor, Context, Locale } from "../src/platform/context.ts";
import { createServer, type ServerSettings } from "../src/platform/http/server.ts";
import { createLog } from "../src/platform/log.ts";
import { answering } from "../src/platform/request-facts.ts";
import { createSchema } from "../src/schema.ts";

/** The day on which tests take place unless they say otherwise. */
export const testNow = "2026-11-23T10:00:00Z";

export interface TestApiOptions {
  readonly settings?: Partial<Omit<ServerSettings, "limits">>;
  readonly limits?: Partial<ServerSettings["limits"]>;
  /** Another schema than the product's, for what must not happen there. */
  readonly schema?: GraphQLSchema;
  readonly now?: string;
  readonly vendorTimeZone?: string;
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
  bodyBytes: 1_000_000,
  requestTimeoutMs: 15_000,
};

const usualSettings: Omit<ServerSettings, "limits"> = {
  publicUrl: "http://localhost:4000",
  trustProxy: false,
  sampleMode: false,
  consoleDir: join(fileURLToPath(new URL(".", import.meta.url)), "no-console-here"),
};

/** The whole server on a port and a database of its own. */
export async function openTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const database = await createTestDatabase();
  const logged: Record<string, unknown>[] = [];
  const log = createLog("debug", { write: (line) => void logged.push(JSON.parse(line)) });
  const now = Temporal.Instant.from(options.now ?? testNow);
  const application = await openApplication({
    databaseUrl: database.url,
    databasePoolSize: 5,
    vendorTimeZone: options.vendorTimeZone ?? "UTC",
    sampleMode: false,
    now: () => now,
    log,
  });
  const schema = options.schema ?? createSchema();
  const settings = { ...usualSettings, ...options.settings, limits: { ...usualLimits, ...options.limits } };
  const server = await createServer({ ...application, settings, schema, authenticate: actorInHeader, log });
  const url = await server.listen({ port: 0, host: "127.0.0.1" });

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
      return answering(facts, () => graphql({ schema, source, variableValues: { ...variableValues }, contextValue }));
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

const actorHeader = "x-test-actor";

/** Stands in for sign-in. */
async function actorInHeader(request: FastifyRequest): Promise<Actor | null> {
  const text = request.headers[actorHeader];
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
