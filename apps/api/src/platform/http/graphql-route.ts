import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Actor, Context } from "../context.ts";
import { answering } from "../request-facts.ts";
import { say } from "../say.ts";
import { tagPublicAnswers } from "./entity-tag.ts";
import { send } from "./error-answers.ts";

export interface GraphqlRoute {
  readonly apollo: ApolloServer<Context>;
  /** Who asks; null for anybody. */
  readonly authenticate: (request: FastifyRequest) => Promise<Actor | null>;
  readonly contextFor: (caller: Pick<Context, "actor" | "locale" | "requestId">) => Context;
  readonly requestTimeoutMs: number;
}

/** GraphQL over HTTP at `/graphql`. */
export function serveGraphql(server: FastifyInstance, route: GraphqlRoute): void {
  const { apollo, authenticate, contextFor } = route;
  const actors = new WeakMap<FastifyRequest, Actor | null>();
  const handle = fastifyApolloHandler(apollo, {
    context: async (request: FastifyRequest) => {
      const { requestId, locale } = request.facts;
      return contextFor({ actor: actors.get(request) ?? null, locale, requestId });
    },
  });
  server.route({
    method: ["GET", "POST"],
    url: "/graphql",
    exposeHeadRoute: false,
    handlerTimeout: route.requestTimeoutMs,
    preHandler: refuseShapelessBody,
    onSend: tagPublicAnswers,
    async handler(request, reply) {
      const actor = await authenticate(request);
      actors.set(request, actor);
      request.facts.mayExplore ||= actor !== null;
      return await answering(request.facts, () => handle.call(server, request, reply));
    },
  });
  server.route({
    method: ["PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"],
    url: "/graphql",
    handler: (request, reply) => {
      const message = {
        en: `/graphql takes POST, and GET for queries; not ${request.method}.`,
        zh: `/graphql 接受 POST，查询亦可使用 GET；不接受 ${request.method}。`,
      };
      void reply.header("allow", "GET, POST");
      return send(reply, { status: 405, code: "BAD_USER_INPUT", message: say(request.facts.locale, message) });
    },
  });
}

async function refuseShapelessBody(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const { body } = request;
  if (request.method !== "POST" || body === undefined) return undefined;
  const isRequest = typeof body === "object" && body !== null && ("query" in body || "extensions" in body);
  if (isRequest) return undefined;
  const message = {
    en: "The body is a JSON object with the operation's text in query (or a persisted operation in extensions), and variables and operationName where needed.",
    zh: "请求正文应为 JSON 对象：query 为操作文本（或在 extensions 中给出持久化操作），并按需提供 variables 与 operationName。",
  };
  const details = { field: ["query"] };
  return send(reply, { status: 400, code: "BAD_USER_INPUT", message: say(request.facts.locale, message), details });
}
