import type { FastifyInstance } from "fastify";
import { describeError, type Logger } from "./log.ts";

interface Stoppable {
  readonly server: FastifyInstance;
  /** What lies under the server; closed after it. */
  readonly close: () => Promise<void>;
  readonly graceMs: number;
  readonly log: Logger;
}

/** SIGTERM and SIGINT end the process well; whichever comes second, or twice, changes nothing. */
export function stopOnSignals(parts: Stoppable): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    void stopWithin(parts, signal);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

/**
 * Takes no new connections, finishes what is in flight, then closes what lies under it. What is not finished when the
 * grace is over is cut off: whoever sent the signal will not wait for ever either.
 */
async function stopWithin({ server, close, graceMs, log }: Stoppable, signal: NodeJS.Signals): Promise<void> {
  log.info({ signal }, "stopping");
  const cutOff = setTimeout(() => {
    log.warn({ graceMs }, "requests were cut off: the time for stopping is over");
    server.server.closeAllConnections();
    // Whatever still holds the process now is not a request.
    setTimeout(() => process.exit(0), 1_000).unref();
  }, graceMs);
  try {
    await server.close();
    await close();
    log.info("stopped");
    // A job that was given back may still be at it here.
    setTimeout(() => process.exit(), 1_000).unref();
  } catch (error) {
    log.error({ err: describeError(error) }, "stopping failed");
    process.exitCode = 1;
  } finally {
    clearTimeout(cutOff);
  }
}
