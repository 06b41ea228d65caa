import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import { type ErrorCode, faultTable, isErrorCode } from "../faults.ts";
import { describeError } from "../log.ts";
import { say } from "../say.ts";
import { TimeLimitExceeded } from "../within-time.ts";

interface Limits {
  readonly bodyBytes: number;
  readonly requestTimeoutMs: number;
}

interface Refusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly details?: object;
}

/** What goes wrong before or outside GraphQL is told in the shape that GraphQL clients know. */
export function answerErrors(server: FastifyInstance, limits: Limits): void {
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const refusal =
      error instanceof TimeLimitExceeded
        ? tookTooLong(request, limits)
        : (refusalByFault(error) ?? refusalFor(error, request, limits) ?? bug(error, request));
    return send(reply, refusal);
  });
}

/** An answer with one error and no data. */
export function send(reply: FastifyReply, { status, code, message, details }: Refusal): FastifyReply {
  const { request } = reply;
  request.facts.noted.errors.push(code);
  const extensions = { code, ...details, requestId: request.id };
  const asGraphql = request.headers.accept?.includes("application/graphql-response+json") ?? false;
  return reply
    .code(status)
    .header("cache-control", "no-store")
    .type(asGraphql ? "application/graphql-response+json; charset=utf-8" : "application/json; charset=utf-8")
    .send(JSON.stringify({ errors: [{ message, extensions }] }));
}

/** Outside of GraphQL a fault is told as it is within; `http` names a status that its code does not have of itself. */
function refusalByFault(error: unknown): Refusal | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { code, http, ...details } = error.extensions;
  if (!isErrorCode(code)) return undefined;
  const status = (http as { status?: number } | undefined)?.status ?? faultTable[code].status;
  return { status, code, message: error.message, details };
}

function refusalFor(error: FastifyError, request: FastifyRequest, limits: Limits): Refusal | undefined {
  const tell = (en: string, zh: string) => say(request.facts.locale, { en, zh });
  const code = "BAD_USER_INPUT";
  switch (error.code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE": {
      const allowed = limits.bodyBytes;
      const message = tell(
        `The body is larger than ${allowed} bytes, which is the limit. Send less at once.`,
        `请求正文超过上限 ${allowed} 字节。请减少单次发送的内容。`,
      );
      return { status: 413, code, message, details: { limit: "bodyBytes", allowed } };
    }
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE": {
      const given = request.headers["content-type"];
      const message = tell(
        `The body's content-type is ${given ? `"${given}"` : "missing"}; send application/json.`,
        `请求正文的 content-type ${given ? `为“${given}”` : "缺失"}；请使用 application/json。`,
      );
      return { status: 415, code, message, details: { field: ["content-type"] } };
    }
    default: {
      const status = error.statusCode;
      return status !== undefined && status >= 400 && status < 500
        ? { status, code, message: error.message }
        : undefined;
    }
  }
}

function tookTooLong(request: FastifyRequest, { requestTimeoutMs: allowed }: Limits): Refusal {
  const message = {
    en: `The answer took longer than ${allowed} ms, which is the limit. Ask for less at once; what a mutation had begun may still be finished.`,
    zh: `处理时间超过上限 ${allowed} 毫秒。请减少单次请求的内容；已开始的变更仍可能完成。`,
  };
  const details = { limit: "time", allowed };
  return { status: 503, code: "QUERY_TOO_COMPLEX", message: say(request.facts.locale, message), details };
}

function bug(error: unknown, request: FastifyRequest): Refusal {
  request.log.error({ requestId: request.id, err: describeError(error) }, "a request failed");
  return { status: 500, code: "INTERNAL", message: say(request.facts.locale, faultTable.INTERNAL.meaning) };
}
