/** A small table kept whole in memory and read again at an interval. */
export interface Reloaded<T> {
  current(): T;
  reload(): Promise<void>;
  close(): void;
}

/** For what changes a few times a year and carries no dated promise: half a minute between processes harms nobody. */
const RELOAD_EVERY_MS = 30_000;

/** Rejects where the first load fails; later failures go to `onError` and what is at hand keeps answering. */
export async function openReloaded<T>(load: () => Promise<T>, onError: (error: unknown) => void): Promise<Reloaded<T>> {
  let current = await load();
  const reload = async () => {
    current = await load();
  };
  const timer = setInterval(() => void reload().catch(onError), RELOAD_EVERY_MS);
  timer.unref();
  return { current: () => current, reload, close: () => clearInterval(timer) };
}
