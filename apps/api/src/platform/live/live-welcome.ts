import type { WebSocket } from "@fastify/websocket";
import type { FastifyRequest } from "fastify";
import { CredentialRefused, IssuerUnavailable } from "../auth/refused-credential.ts";
import type { Actor, Context } from "../context.ts";
import { negotiateLocale } from "../http/negotiate-locale.ts";
import { type ContextParts, recordRefused } from "../http/request-context.ts";
import { watchCredential } from "./live-credential.ts";

/** One open socket. */
export interface Connection {
  readonly socket: WebSocket;
  readonly request: FastifyRequest;
  /** Whoever said who they are; before that nothing can be asked. */
  caller?: LiveCaller;
}

export interface LiveCaller {
  readonly actor: Actor;
  readonly context: Context;
  leave(): void;
}

interface WelcomeParts extends ContextParts {
  readonly limits: { readonly liveConnections: number };
}

/**
 * Why a socket is closed. Clients of the protocol give up at 4401 and connect again, with whatever token they have then,
 * after all others.
 */
export const CLOSE = { unauthenticated: 4401, ended: 4403, restart: 1012, tryLater: 1013, failed: 1011 } as const;

type Params = Readonly<Record<string, unknown>>;
export type Welcome = (connection: Connection, params?: Params) => Promise<boolean>;

/**
 * Lets somebody in who says in the first message who they are, by the same `Authorization` as in a header, and sees them
 * off when that is not good any more. Nobody subscribes to anything without having signed in.
 * @param connections those that are open.
 */
export function createWelcome(parts: WelcomeParts, connections: () => Iterable<Connection>): Welcome {
  const { authenticate, contextFor, limits, log } = parts;
  return async (connection, params = {}) => {
    const { socket, request } = connection;
    const refuse = (code: number, reason: string) => {
      socket.close(code, reason);
      return false;
    };
    const headers = { ...request.headers, ...textsOf(params) };
    const contextOf = contextOfSocket(request, negotiateLocale(headers), contextFor);
    try {
      const actor = await authenticate(headers);
      if (socket.readyState !== socket.OPEN) return false;
      if (actor === null)
        return refuse(CLOSE.unauthenticated, "Sign in first: send Authorization in the first message");
      const own = [...connections()].filter(({ caller }) => caller?.actor.subject === actor.subject);
      if (own.length >= limits.liveConnections) return refuse(CLOSE.tryLater, "Too many sockets of one person");
      const context = contextOf(actor);
      const onEnd = (reason: string) => socket.close(CLOSE.ended, reason);
      const { stop: leave } = watchCredential(actor, { authenticate, headers, now: context.now, onEnd });
      connection.caller = { actor, context, leave };
      return true;
    } catch (error) {
      if (error instanceof CredentialRefused) {
        recordRefused(error, contextOf(null), "subscriptions");
        return refuse(error.reason === "EXPIRED" ? CLOSE.ended : CLOSE.unauthenticated, error.reason);
      }
      if (!(error instanceof IssuerUnavailable)) throw error;
      log.error({ requestId: request.id, err: error.message }, "the identity provider's keys cannot be had");
      return refuse(CLOSE.tryLater, "The identity provider does not answer");
    }
  };
}

function contextOfSocket(request: FastifyRequest, locale: Context["locale"], contextFor: ContextParts["contextFor"]) {
  const origin = { address: request.ip, userAgent: request.headers["user-agent"]?.slice(0, 300) ?? null };
  return (actor: Context["actor"]) => contextFor({ actor, locale, requestId: request.id, origin });
}

/** Browsers cannot send headers with a socket: what would be one comes in the first message, under the same name. */
function textsOf(params: Params): Record<string, string> {
  const texts = Object.entries(params).flatMap(([name, value]) =>
    typeof value === "string" ? [[name.toLowerCase(), value] as const] : [],
  );
  return Object.fromEntries(texts);
}
