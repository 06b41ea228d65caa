import type { FastifyInstance } from "fastify";
import { say } from "../say.ts";

/** Only JSON is read, and what is wrong with it is told with the place. */
export function readJsonBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("application/json", { parseAs: "string" }, (request, body, done) => {
    try {
      done(null, JSON.parse(String(body)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message =
        body.length === 0
          ? {
              en: "The body is empty; send a JSON object with a query.",
              zh: "请求正文为空；请发送包含 query 的 JSON 对象。",
            }
          : {
              en: `The body is not valid JSON: ${reason}. Correct it there and send it again.`,
              zh: `请求正文不是有效的 JSON：${reason}。请更正后重新发送。`,
            };
      done(Object.assign(new Error(say(request.facts.locale, message)), { statusCode: 400 }), undefined);
    }
  });
}
