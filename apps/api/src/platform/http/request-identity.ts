import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { FastifyInstance } from "fastify";
import type { RequestFacts } from "../request-facts.ts";
import { negotiateLocale } from "./negotiate-locale.ts";

declare module "fastify" {
  interface FastifyRequest {
    facts: RequestFacts;
  }
}

const acceptableId = /^[\w.:-]{1,100}$/;

/** A proxy's id is kept, so that its log and ours tell of the same request; anything that could forge a log line is not. */
export function requestIdOf(request: Pick<IncomingMessage, "headers">): string {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && acceptableId.test(given) ? given : randomUUID();
}

/** Every request gets its facts, every answer its id and language. */
export function identifyRequests(server: FastifyInstance, mayEverybodyExplore: boolean): void {
  server.decorateRequest("facts");
  server.addHook("onRequest", async (request, reply) => {
    const locale = negotiateLocale(request.headers);
    request.facts = { requestId: request.id, locale, mayExplore: mayEverybodyExplore, noted: { errors: [] } };
    void reply.header("x-request-id", request.id).header("content-language", locale);
    void reply.header("vary", "accept, accept-language, authorization, cookie");
  });
}
