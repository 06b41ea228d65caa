/** Something that is done again and again as long as the process runs. */
export interface HourlyRun {
  /** Waits for what is being done. */
  close(): Promise<void>;
}

const HOUR_MS = 3_600_000;

/** Does `work` now and each hour from now on, once at a time. What goes wrong goes to `onError`, and is tried again. */
export function runHourly(work: () => Promise<void>, onError: (error: unknown) => void): HourlyRun {
  let running: Promise<void> | null = null;
  const run = () => {
    running ??= work()
      .catch(onError)
      .finally(() => {
        running = null;
      });
  };
  run();
  const timer = setInterval(run, HOUR_MS);
  timer.unref();
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}
