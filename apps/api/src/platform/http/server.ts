import compress from "@fastify/compress";
import websocket from "@fastify/websocket";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import type { GraphQLSchema } from "graphql";
import { handleProtocols } from "graphql-ws";
import type { Authenticate } from "../auth/authentication.ts";
import type { Context } from "../context.ts";
import { startGraphqlServer } from "../graphql/graphql-server.ts";
import { printSdl } from "../graphql/print-sdl.ts";
import type { QueryLimits } from "../graphql/query-limits.ts";
import { asksForSubscriptions, onlyPagesOf } from "../live/foreign-pages.ts";
import { createLiveSockets, type LiveLimits } from "../live/live-sockets.ts";
import type { Logger } from "../log.ts";
import { createMetrics, type Gauge, type Metrics } from "../metrics.ts";
import { serveConsole } from "./console-files.ts";
import { type ConsoleSettings, serveConsoleSettings, signInOrigins } from "./console-settings.ts";
import { tagPublicAnswers } from "./entity-tag.ts";
import { answerErrors } from "./error-answers.ts";
import { serveGraphql } from "./graphql-route.ts";
import { readJsonBodies } from "./json-body.ts";
import { allowOtherOrigins } from "./other-origins.ts";
import { type Check, serveProbes } from "./probes.ts";
import { type Caller, type ContextOf, challengeTheUnknown, createContexts } from "./request-context.ts";
import { identifyRequests, requestIdOf } from "./request-identity.ts";
import { logRequests } from "./request-log.ts";
import { sendSecurityHeaders } from "./security-headers.ts";

export interface ServerSettings extends ConsoleSettings {
  readonly publicUrl: string;
  readonly trustProxy: readonly string[] | false;
  /** Origins of pages, beside this server's own, that may ask it. */
  readonly allowedOrigins: readonly string[];
  /** Everybody may explore the schema, the explorer is served, and sample people sign in. */
  readonly sampleMode: boolean;
  readonly consoleDir: string;
  readonly portalDir: string;
  readonly limits: QueryLimits & LiveLimits & { readonly bodyBytes: number; readonly requestTimeoutMs: number };
}

/** What is served beside GraphQL. `contextOf` tells who asks. */
export type ServeRoutes = (server: FastifyInstance, contextOf: ContextOf) => Promise<void> | void;

export interface ServerParts {
  readonly authenticate: Authenticate;
  readonly contextFor: (caller: Caller) => Context;
  readonly routes?: readonly ServeRoutes[];
  readonly settings: ServerSettings;
  readonly schema: GraphQLSchema;
  readonly checks: Readonly<Record<string, Check>>;
  readonly gauges: readonly Gauge[];
  readonly log: Logger;
}

/** The one port: API, probes, figures, schema and console. `close()` finishes what is in flight. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { settings, schema, log } = parts;
  const sockets = createLiveSockets({ ...parts, limits: settings.limits });
  const metrics = createMetrics([...parts.gauges, ...sockets.gauges]);
  const server = createListener(settings, log);
  identifyRequests(server, settings.sampleMode);
  logRequests(server, log, metrics);
  await allowOtherOrigins(server, settings.allowedOrigins);
  answerErrors(server, settings.limits);
  challengeTheUnknown(server);
  readJsonBodies(server);
  await sendSecurityHeaders(server, { ...settings, connectTo: signInOrigins(settings.signIn) });
  await server.register(compress, { globalDecompression: false });
  await server.register(websocket, {
    options: { maxPayload: settings.limits.bodyBytes, handleProtocols },
    preClose: (done) => void sockets.close().then(() => done()),
  });

  const apollo = await startGraphqlServer({ schema, limits: settings.limits, metrics, log });
  let stopping = false;
  server.addHook("preClose", async () => {
    stopping = true;
  });
  // A connection that was kept alive would hold the process until its client lets go.
  server.addHook("onSend", async (_request, reply) => {
    if (stopping) void reply.header("connection", "close");
  });
  server.addHook("onClose", () => apollo.stop());

  const { requestTimeoutMs } = settings.limits;
  const contextOf = createContexts(parts);
  const refuseForeignPages = onlyPagesOf([settings.publicUrl, ...settings.allowedOrigins]);
  serveGraphql(server, { apollo, requestTimeoutMs, contextOf, live: sockets.accept, refuseForeignPages });
  for (const serve of parts.routes ?? []) await serve(server, contextOf);
  serveProbes(server, { checks: parts.checks, isStopping: () => stopping });
  serveFigures(server, metrics);
  serveSchema(server, schema);
  serveConsoleSettings(server, settings);
  const { consoleDir, portalDir, sampleMode } = settings;
  await serveConsole(server, { consoleDir, portalDir, withExplorer: sampleMode });
  return server;
}

function createListener({ limits, trustProxy }: ServerSettings, log: Logger): FastifyInstance {
  return Fastify({
    loggerInstance: log as FastifyBaseLogger,
    // request-log.ts writes one line an answer, and picks what is in it.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIdOf,
    trustProxy: trustProxy === false ? false : [...trustProxy],
    bodyLimit: limits.bodyBytes,
    // For the head and the body to arrive; how long the answer may take is the route's.
    requestTimeout: limits.requestTimeoutMs,
    // Whatever else somebody asks to upgrade to (h2c, say) is answered as if he had not asked.
    http: { shouldUpgradeCallback: asksForSubscriptions },
  });
}

function serveFigures(server: FastifyInstance, metrics: Metrics): void {
  server.get("/metrics", async (_request, reply) => {
    void reply.type(metrics.contentType).header("cache-control", "no-store");
    return await metrics.print();
  });
}

function serveSchema(server: FastifyInstance, schema: GraphQLSchema): void {
  const text = printSdl(schema);
  server.get("/schema.graphql", { onSend: tagPublicAnswers }, async (_request, reply) => {
    void reply.type("text/plain; charset=utf-8").header("cache-control", "public, max-age=0, must-revalidate");
    return text;
  });
}
