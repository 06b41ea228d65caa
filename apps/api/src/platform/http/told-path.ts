import type { FastifyRequest } from "fastify";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Whoever has an address of the route has what it opens, so that only the route itself is told. */
    hasSecretPath?: true;
  }
}

/** A step of a path that is longer than any id: a link that opens something, also where it was mistyped. */
const SECRET_STEP = /[\w~%-]{40,}/g;

/** The path of a request as log and audit may have it: without its query, and without what opens something. */
export function toldPath({ url, routeOptions }: Pick<FastifyRequest, "url" | "routeOptions">): string {
  const { config, url: route } = routeOptions;
  if (config?.hasSecretPath && route !== undefined) return route;
  return (url.split("?")[0] ?? "").replace(SECRET_STEP, "…");
}
