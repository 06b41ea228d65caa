import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Authenticate } from "../auth/authentication.ts";
import { CredentialRefused, IssuerUnavailable, refusalTexts } from "../auth/refused-credential.ts";
import type { Context } from "../context.ts";
import { fault } from "../faults.ts";
import { describeError, type Logger } from "../log.ts";
import { say } from "../say.ts";
import { toldPath } from "./told-path.ts";

export type Caller = Pick<Context, "actor" | "locale" | "requestId" | "origin">;

export interface ContextParts {
  readonly authenticate: Authenticate;
  readonly contextFor: (caller: Caller) => Context;
  readonly log: Logger;
}

/**
 * The context of a request: every route that serves what not everybody may see, and every GraphQL operation, begins here.
 * @throws UNAUTHENTICATED with `reason` where a credential is not good, INTERNAL (503) where that cannot be told.
 */
export type ContextOf = (request: FastifyRequest) => Promise<Context>;

export function createContexts({ authenticate, contextFor, log }: ContextParts): ContextOf {
  return async (request) => {
    const { requestId, locale, noted } = request.facts;
    noted.target ??= `${request.method} ${toldPath(request)}`.slice(0, 200);
    const origin = { address: request.ip, userAgent: request.headers["user-agent"]?.slice(0, 300) ?? null };
    const contextOf = (actor: Context["actor"]) => contextFor({ actor, locale, requestId, origin });
    try {
      return contextOf(await authenticate(request.headers));
    } catch (error) {
      if (error instanceof CredentialRefused) throw refused(error, request, contextOf(null));
      if (!(error instanceof IssuerUnavailable)) throw error;
      log.error({ requestId, err: describeError(error) }, "the identity provider's keys cannot be had");
      throw cannotTell(request);
    }
  };
}

function refused(refusal: CredentialRefused, request: FastifyRequest, context: Context) {
  const { reason } = refusal;
  recordRefused(refusal, context, request.facts.noted.target ?? null);
  request.facts.noted.refusedCredential = reason;
  return fault("UNAUTHENTICATED", say(context.locale, refusalTexts[reason]), { reason });
}

/** Has the audit know that somebody came with a credential that is not good. */
export function recordRefused({ reason, holder }: CredentialRefused, context: Context, target: string | null): void {
  const { audit, origin, requestId, now } = context;
  audit.recordDenied({ action: "auth.denied", actor: holder, reason, target, origin, requestId, at: now() });
}

function cannotTell(request: FastifyRequest) {
  const message = {
    en: "Whether your sign-in is still good cannot be checked: the identity provider does not answer. Try again in a minute; you need not sign in again.",
    zh: "暂时无法确认登录状态：身份提供方没有响应。请稍后重试，无需重新登录。",
  };
  const http = { status: 503 };
  return fault("INTERNAL", say(request.facts.locale, message), { reason: "ISSUER_UNAVAILABLE", http });
}

/** RFC 6750, 3: whoever is told 401 is told what to come with, and what was wrong with what he came with. */
export function challengeTheUnknown(server: FastifyInstance): void {
  server.addHook("onSend", async (request, reply) => {
    if (reply.statusCode !== 401) return;
    const { refusedCredential } = request.facts.noted;
    const fault = refusedCredential ? `, error="invalid_token", error_description="${refusedCredential}"` : "";
    void reply.header("www-authenticate", `Bearer realm="supportbook"${fault}`);
  });
}
