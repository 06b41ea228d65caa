import type { FastifyInstance } from "fastify";
import { withinTime } from "../within-time.ts";

/** Resolves when all is well, with a word about it if there is one; rejects with the reason when it is not. */
// biome-ignore lint/suspicious/noConfusingVoidType: a check with nothing to add returns nothing
export type Check = () => Promise<string | void>;

interface CheckResult {
  readonly ok: boolean;
  readonly detail?: string;
}

interface Readiness {
  readonly checks: Readonly<Record<string, Check>>;
  readonly isStopping: () => boolean;
}

/** Long enough for a database under load, short enough for a prober that gives up after a few seconds. */
const checkTimeoutMs = 2_000;

/** `/livez` tells that the process answers at all, `/readyz` whether requests should be sent to it. */
export function serveProbes(server: FastifyInstance, { checks, isStopping }: Readiness): void {
  server.get("/livez", async () => ({ status: "alive" }));
  server.get("/readyz", async (_request, reply) => {
    const entries = Object.entries(checks).map(async ([name, check]) => [name, await resultOf(check)] as const);
    const results: Record<string, CheckResult> = Object.fromEntries(await Promise.all(entries));
    const stopping = isStopping();
    const ready = !stopping && Object.values(results).every((result) => result.ok);
    void reply.code(ready ? 200 : 503).header("cache-control", "no-store");
    return { status: stopping ? "stopping" : ready ? "ready" : "not ready", checks: results };
  });
}

async function resultOf(check: Check): Promise<CheckResult> {
  try {
    const detail = await withinTime(check(), checkTimeoutMs);
    return { ok: true, ...(typeof detail === "string" ? { detail } : {}) };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
