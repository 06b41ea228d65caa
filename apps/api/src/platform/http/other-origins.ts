import cors from "@fastify/cors";
import type { FastifyInstance } from "fastify";

/**
 * Lets pages of these origins ask this server: a support portal, product pages. They say who they are with a token in a
 * header, never with a cookie, so that no page can act for somebody who merely has another one open.
 */
export async function allowOtherOrigins(server: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await server.register(cors, {
    origin: [...origins],
    methods: ["GET", "POST"],
    allowedHeaders: [
      "accept",
      "accept-language",
      "apollo-require-preflight",
      "authorization",
      "content-type",
      "if-none-match",
      "x-request-id",
    ],
    exposedHeaders: ["content-language", "etag", "retry-after", "x-request-id"],
    credentials: false,
    maxAge: 600,
  });
}
