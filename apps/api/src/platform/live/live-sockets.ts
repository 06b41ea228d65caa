import type { WebSocket, WebsocketHandler } from "@fastify/websocket";
import type { GraphQLSchema } from "graphql";
import { makeServer, type WebSocket as ProtocolChannel } from "graphql-ws";
import { fault } from "../faults.ts";
import type { QueryLimits } from "../graphql/query-limits.ts";
import { createErrorReport } from "../graphql/report-error.ts";
import type { ContextParts } from "../http/request-context.ts";
import { describeError } from "../log.ts";
import type { Gauge } from "../metrics.ts";
import { answering, sayToCaller } from "../request-facts.ts";
import { createOperationCheck } from "./check-operation.ts";
import { CLOSE, type Connection, createWelcome } from "./live-welcome.ts";
import { type Subscribing, subscribeAnew } from "./subscribe-anew.ts";

export interface LiveLimits {
  /** Sockets of one person. */
  readonly liveConnections: number;
  /** Subscriptions that run on one socket. */
  readonly liveOperations: number;
}

interface LiveParts extends ContextParts {
  readonly schema: GraphQLSchema;
  readonly limits: QueryLimits & LiveLimits;
}

export interface LiveSockets {
  readonly accept: WebsocketHandler;
  readonly gauges: readonly Gauge[];
  /** Has every client connect again: to another process, or to this one's successor. */
  close(): Promise<void>;
}

const INIT_WITHIN_MS = 5_000;
/** Shorter than the idle limits of usual proxies (60 s). */
const PING_EVERY_MS = 20_000;
const CLOSE_WITHIN_MS = 1_000;

/** Subscriptions over WebSockets by the protocol `graphql-transport-ws`. */
export function createLiveSockets(parts: LiveParts): LiveSockets {
  const { log } = parts;
  const open = new Map<WebSocket, Connection>();
  const running = { subscriptions: 0 };
  const protocol = protocolOf(parts, () => open.values(), running);
  let stopping = false;
  return {
    accept(socket, request) {
      const connection: Connection = { socket, request };
      const begun = performance.now();
      const onFailure = (error: unknown) => {
        log.error({ requestId: request.id, err: describeError(error) }, "a socket failed");
        socket.close(CLOSE.failed, "Failed");
      };
      open.set(socket, connection);
      const closed = protocol.opened(channelOf(connection, onFailure), connection);
      const pings = keepAlive(socket);
      socket.once("close", (code, reason) => {
        open.delete(socket);
        clearInterval(pings);
        connection.caller?.leave();
        closed(code, String(reason)).catch(onFailure);
        log.info({ requestId: request.id, code, durationMs: Math.round(performance.now() - begun) }, "socket closed");
      });
      if (stopping) socket.close(CLOSE.restart, "Service restart");
    },
    gauges: [
      { name: "supportbook_live_connections", help: "Open sockets.", read: () => open.size },
      { name: "supportbook_live_subscriptions", help: "Running subscriptions.", read: () => running.subscriptions },
    ],
    async close() {
      stopping = true;
      await Promise.all([...open.keys()].map(closeForRestart));
    },
  };
}

type Connections = () => Iterable<Connection>;

function protocolOf(parts: LiveParts, connections: Connections, running: { subscriptions: number }) {
  const { limits, log, schema } = parts;
  const check = createOperationCheck(schema, limits);
  const report = createErrorReport(limits, log);
  const welcome = createWelcome(parts, connections);
  return makeServer<Record<string, unknown>, Connection>({
    connectionInitWaitTimeout: INIT_WITHIN_MS,
    onConnect: async ({ extra, connectionParams }) => await welcome(extra, connectionParams),
    onSubscribe({ extra: { caller }, subscriptions }, _id, payload) {
      if (caller === undefined) throw new Error("a subscription came before its subscriber was let in");
      if (Object.keys(subscriptions).length > limits.liveOperations) return [tooMany(limits.liveOperations)];
      const checked = check(payload);
      return "document" in checked ? { ...checked, contextValue: { ...caller.context } } : checked;
    },
    subscribe: async (args) => await subscribeAnew(args as Subscribing),
    onOperation() {
      running.subscriptions += 1;
    },
    onComplete() {
      running.subscriptions -= 1;
    },
    onNext: (_context, _id, _payload, _args, { data = null, errors }) =>
      errors === undefined ? undefined : { data, errors: errors.map((error) => report(error.toJSON(), error)) },
    onError: (_context, _id, _payload, errors) => errors.map((error) => report(error.toJSON(), error)),
  });
}

function tooMany(allowed: number) {
  const message = {
    en: `A socket carries at most ${allowed} subscriptions. End some first.`,
    zh: `每个连接最多同时进行 ${allowed} 个订阅。请先结束其中一些。`,
  };
  return fault("RATE_LIMITED", sayToCaller(message), { limit: "subscriptions", allowed });
}

/** How the protocol speaks through a socket. Sending ends when the bytes are on their way, so a slow reader is waited for. */
function channelOf(connection: Connection, onFailure: (error: unknown) => void): ProtocolChannel {
  const { socket, request } = connection;
  return {
    protocol: socket.protocol,
    send: (text) =>
      new Promise((resolve) => {
        // What cannot be sent any more is no failure: the socket's end follows and ends all that would send.
        if (socket.readyState === socket.OPEN) socket.send(text, () => resolve());
        else resolve();
      }),
    close: (code, reason) => socket.close(code, reason),
    onMessage(take) {
      socket.on("message", (message) => {
        const locale = connection.caller?.context.locale ?? request.facts.locale;
        const facts = { ...request.facts, locale, mayExplore: true, noted: { errors: [] } };
        answering(facts, () => take(String(message))).catch(onFailure);
      });
    },
  };
}

/** Whoever does not answer a ping before the next one is gone. */
function keepAlive(socket: WebSocket): NodeJS.Timeout {
  let answered = true;
  socket.on("pong", () => {
    answered = true;
  });
  return setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, PING_EVERY_MS).unref();
}

async function closeForRestart(socket: WebSocket): Promise<void> {
  const cutOff = setTimeout(() => socket.terminate(), CLOSE_WITHIN_MS);
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.close(CLOSE.restart, "Service restart");
  await closed;
  clearTimeout(cutOff);
}
