import { setTimeout } from "node:timers/promises";
import { describeError, type Logger } from "../log.ts";

/** Something that may end by itself. */
export interface Run {
  /** Resolves when it has ended, by itself or because it was stopped; never rejects. */
  readonly ended: Promise<void>;
  /** Never rejects; the second time it changes nothing. */
  stop(): Promise<void>;
}

const PAUSE_MS = 2_000;

/**
 * Begins, and begins again whenever it has ended by itself, as graphile-worker does when it cannot store that a job is
 * done: in a restart of the database, say.
 * @throws what the first `begin` throws.
 */
export async function keepRunning(begin: () => Promise<Run>, log: Logger): Promise<{ close(): Promise<void> }> {
  const closing = new AbortController();
  let current = await begin();
  const beginAgain = async () => {
    await current.stop();
    while (!closing.signal.aborted) {
      await setTimeout(PAUSE_MS, undefined, { signal: closing.signal }).catch(() => undefined);
      if (closing.signal.aborted) return;
      try {
        current = await begin();
        return;
      } catch (error) {
        log.error({ err: describeError(error) }, "jobs were not begun again; the next attempt follows");
      }
    }
  };
  const keep = async () => {
    for (;;) {
      await current.ended;
      if (closing.signal.aborted) return;
      log.error("jobs ended by themselves, and are begun again");
      await beginAgain();
    }
  };
  const kept = keep();
  return {
    async close() {
      closing.abort();
      await current.stop();
      await kept;
      // Where it was begun again just before.
      await current.stop();
    },
  };
}
