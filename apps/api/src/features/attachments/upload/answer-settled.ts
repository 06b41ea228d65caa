import type { FastifyReply, FastifyRequest } from "fastify";
import { send } from "../../../platform/http/error-answers.ts";
import { say } from "../../../platform/say.ts";
import type { RequestAttachmentEntity } from "../record/request-attachment.entity.ts";

/** For an upload that has all of its bytes: whoever did not hear of it hears of it now, and nobody writes to it any more. */
export function answerSettled(
  request: FastifyRequest,
  reply: FastifyReply,
  { size }: RequestAttachmentEntity,
): FastifyReply {
  void reply.header("tus-resumable", "1.0.0").header("upload-offset", size).header("cache-control", "no-store");
  if (request.method === "HEAD") return reply.code(200).header("upload-length", size).send();
  if (request.headers["upload-offset"] === size) return reply.code(204).send();
  const text = {
    en: "The upload is complete; nothing can be written to it any more.",
    zh: "上传已完成，不能再写入。",
  };
  return send(reply, { status: 409, code: "CONFLICT", message: say(request.facts.locale, text) });
}
