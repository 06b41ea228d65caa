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
    // PATCH, HEAD and DELETE are those of uploads in pieces.
    methods: ["GET", "POST", "HEAD", "PATCH", "DELETE"],
    allowedHeaders: [
      "accept",
      "accept-language",
      "apollo-require-preflight",
      "authorization",
      "content-type",
      "if-none-match",
      "tus-resumable",
      "upload-length",
      "upload-metadata",
      "upload-offset",
      "x-confirm-sample",
      "x-request-id",
    ],
    exposedHeaders: [
      "content-disposition",
      "content-language",
      "etag",
      "location",
      "retry-after",
      "tus-resumable",
      "upload-length",
      "upload-offset",
      "x-request-id",
    ],
    credentials: false,
    maxAge: 600,
  });
}
