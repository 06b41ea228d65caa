interface Pace {
  readonly onError: (error: unknown) => void;
  /** Milliseconds of a clock that only ever grows. */
  readonly elapsed: () => number;
}

export interface Follower {
  /** Something changed. */
  follow(): void;
  close(): void;
}

/** An import announces hundreds of changes in a row; reading each at once would leave the processor nothing else to do. */
const REST_FOR_EACH_LOAD = 4;
/** With a load as slow as it ever gets, what changed is still seen within a second. */
const LONGEST_REST_MS = 500;

/**
 * Loads at once where nothing has been loaded for a while. While changes come faster than that, loading takes a fifth of
 * the time, and the last change is always followed by a load that began after it.
 */
export function followAtPace(load: () => Promise<void>, { onError, elapsed }: Pace): Follower {
  let behind = false;
  let busy = false;
  let wakeUp: (() => void) | null = null;
  let closed = false;

  const rest = (length: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, length);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function catchUp(): Promise<void> {
    busy = true;
    while (behind && !closed) {
      behind = false;
      const began = elapsed();
      await load().catch(onError);
      if (!closed) await rest(Math.min(LONGEST_REST_MS, REST_FOR_EACH_LOAD * (elapsed() - began)));
    }
    busy = false;
  }

  return {
    follow() {
      behind = true;
      if (!busy) void catchUp();
    },
    close() {
      closed = true;
      wakeUp?.();
    },
  };
}
