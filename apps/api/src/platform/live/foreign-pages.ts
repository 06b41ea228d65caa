import type { IncomingMessage } from "node:http";
import type { FastifyReply, FastifyRequest } from "fastify";
import { send } from "../http/error-answers.ts";
import { say } from "../say.ts";

/** Only `/graphql` speaks to WebSockets. */
export function asksForSubscriptions({ url = "", headers }: Pick<IncomingMessage, "url" | "headers">): boolean {
  return url.split("?")[0] === "/graphql" && headers.upgrade?.toLowerCase() === "websocket";
}

/**
 * Refuses sockets that a page of another site opens. The browser asks no leave for a socket as it does for a request, so
 * this is where the origins of CORS are held against it. Programs send no origin, and pages cannot leave it out.
 */
export function onlyPagesOf(addresses: readonly string[]) {
  const allowed = new Set(addresses.map((address) => new URL(address).origin));
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (!asksForSubscriptions(request.raw)) return undefined;
    const { origin, host } = request.headers;
    if (origin === undefined || allowed.has(origin) || isOwn(origin, host)) return undefined;
    const message = {
      en: "Pages of this origin may not open a socket here. Name it in ALLOWED_ORIGINS if it is yours.",
      zh: "该来源的页面不得在此建立连接。如属于您，请将其加入 ALLOWED_ORIGINS。",
    };
    return send(reply, { status: 403, code: "FORBIDDEN", message: say(request.facts.locale, message) });
  };
}

/** A page of the very server that it asks, under whatever name that is reached. */
function isOwn(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
