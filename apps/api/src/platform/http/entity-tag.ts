import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

/**
 * An `onSend` hook: a public answer gets a tag of its body, and who has that body already gets 304. The tag is weak,
 * because compression changes the bytes but not what they say.
 */
export async function tagPublicAnswers(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (typeof payload !== "string" || reply.statusCode !== 200) return payload;
  if (!String(reply.getHeader("cache-control")).startsWith("public")) return payload;
  const tag = `W/"${createHash("sha256").update(payload).digest("base64url").slice(0, 27)}"`;
  void reply.header("etag", tag);
  if (!holds(request.headers["if-none-match"], tag)) return payload;
  void reply.code(304).removeHeader("content-length").removeHeader("content-type");
  return null;
}

function holds(known: string | undefined, tag: string): boolean {
  if (known === undefined) return false;
  return known.split(",").some((each) => each.trim() === "*" || weak(each.trim()) === tag);
}

const weak = (tag: string) => (tag.startsWith("W/") ? tag : `W/${tag}`);
