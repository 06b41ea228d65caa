import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import type { Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import type { ServeRoutes } from "../../../platform/http/server.ts";
import { say } from "../../../platform/say.ts";
import { receiveMail } from "./receive-mail.ts";

const SECRET_HEADER = "x-mail-secret";

/** `POST /mail/inbound`: takes a mail as it is, `message/rfc822`, from a mail server that shows the secret. */
export const serveInboundMail: ServeRoutes = async (server, contextOf) => {
  const contexts = new WeakMap<FastifyRequest, Context>();
  // A scope of its own: elsewhere only JSON is read, and less of it.
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      "message/rfc822",
      { parseAs: "buffer", bodyLimit: 100_000_000 },
      (_request, body, done) => done(null, body),
    );
    scope.post<{ Body: Buffer }>("/mail/inbound", {
      // Before the body is read: nobody is to send megabytes in vain.
      async onRequest(request) {
        const context = await contextOf(request);
        requireSecret(context, request);
        requireSize(context, Number(request.headers["content-length"] ?? 0));
        contexts.set(request, context);
      },
      async handler(request, reply) {
        const context = contexts.get(request);
        if (context === undefined) throw new Error("a mail got past its guard");
        requireSize(context, request.body.length);
        return reply.header("cache-control", "no-store").send(await receiveMail(context, request.body));
      },
    });
  });
};

function requireSecret({ mail: { inboundSecret }, locale }: Context, request: FastifyRequest): void {
  const shown = request.headers[SECRET_HEADER];
  if (inboundSecret !== null && typeof shown === "string" && isSame(shown, inboundSecret)) return;
  const message = {
    en: `Show the secret of MAIL_INBOUND_SECRET in the header ${SECRET_HEADER}; without that setting no mail is taken here.`,
    zh: `请在请求头 ${SECRET_HEADER} 中出示 MAIL_INBOUND_SECRET 的值；未设置时此处不接收邮件。`,
  };
  throw fault("FORBIDDEN", say(locale, message), { http: { status: 403 } });
}

function isSame(shown: string, secret: string): boolean {
  const [one, other] = [shown, secret].map((text) => createHash("sha256").update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}

function requireSize({ mail: { inboundMostBytes: most }, locale }: Context, bytes: number): void {
  if (bytes <= most) return;
  const message = {
    en: `The mail has ${bytes} bytes; the limit is ${most} (MAIL_INBOUND_MAX_BYTES).`,
    zh: `该邮件有 ${bytes} 字节，上限为 ${most}（MAIL_INBOUND_MAX_BYTES）。`,
  };
  throw fault("BAD_USER_INPUT", say(locale, message), { field: ["body"], http: { status: 413 } });
}
