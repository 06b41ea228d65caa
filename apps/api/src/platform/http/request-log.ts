import type { FastifyInstance } from "fastify";
import type { Logger } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import { toldPath } from "./told-path.ts";

/** Asked every few seconds by machines; a line each would bury the rest. */
const quietRoutes = new Set(["/livez", "/readyz", "/metrics"]);

/** One line and one measurement for each answer. No variable, no header, no query string and no secret link is in either. */
export function logRequests(server: FastifyInstance, log: Logger, metrics: Metrics): void {
  server.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "unmatched";
    const { method } = request;
    const status = reply.statusCode;
    metrics.observeRequest({ method, route, status }, reply.elapsedTime / 1000);
    const { operation, cost, errors } = request.facts.noted;
    const line = {
      requestId: request.id,
      method,
      path: toldPath(request),
      status,
      durationMs: Math.round(reply.elapsedTime * 100) / 100,
      operation,
      cost,
      ...(errors.length > 0 ? { errors } : {}),
    };
    if (quietRoutes.has(route)) log.debug(line, "answered");
    else log.info(line, "answered");
  });
}
