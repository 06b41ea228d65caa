import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { WebsocketHandler } from "@fastify/websocket";
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from "fastify";
import type { Context } from "../context.ts";
import { answering } from "../request-facts.ts";
import { say } from "../say.ts";
import { withinTime } from "../within-time.ts";
import { tagPublicAnswers } from "./entity-tag.ts";
import { send } from "./error-answers.ts";
import type { ContextOf } from "./request-context.ts";

export interface GraphqlRoute {
  readonly apollo: ApolloServer<Context>;
  readonly contextOf: ContextOf;
  readonly requestTimeoutMs: number;
  /** Takes what comes as a WebSocket. */
  readonly live: WebsocketHandler;
  readonly refuseForeignPages: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;
}

/** GraphQL over HTTP, and over WebSockets for subscriptions, at `/graphql`. */
export function serveGraphql(server: FastifyInstance, route: GraphqlRoute): void {
  const { apollo, contextOf } = route;
  const contexts = new WeakMap<FastifyRequest, Context>();
  const handle = fastifyApolloHandler(apollo, {
    // Made before the document is looked at; a request without one never gets here.
    context: async (request: FastifyRequest) => contexts.get(request) ?? (await contextOf(request)),
  });
  const answer: Omit<RouteOptions, "method"> = {
    url: "/graphql",
    exposeHeadRoute: false,
    preValidation: [refuseUnreadableHost, route.refuseForeignPages],
    preHandler: refuseShapelessBody,
    onSend: tagPublicAnswers,
    async handler(request, reply) {
      const context = await contextOf(request);
      contexts.set(request, context);
      request.facts.mayExplore ||= context.actor !== null;
      // Fastify's own time limit forgets a request as soon as its body has been read.
      const answered = answering(request.facts, async () => handle.call(server, request, reply));
      return await withinTime(answered, route.requestTimeoutMs);
    },
  };
  server.route({ ...answer, method: "POST" });
  server.route({ ...answer, method: "GET", wsHandler: route.live });
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

/** The handler makes an address of the header and would take a bad one for a fault of its own. */
async function refuseUnreadableHost(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  if (URL.canParse(request.url, `${request.protocol}://${request.hostname}/`)) return undefined;
  const message = {
    en: "The Host header is not a host name. Send the name and port of this server.",
    zh: "Host 标头不是有效的主机名。请发送本服务器的名称与端口。",
  };
  const details = { field: ["host"] };
  return send(reply, { status: 400, code: "BAD_USER_INPUT", message: say(request.facts.locale, message), details });
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
