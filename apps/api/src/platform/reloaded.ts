import { listenForChanges } from "./listen-for-changes.ts";

/** A small table kept whole in memory and read again at an interval and, where it is followed, at each change. */
export interface Reloaded<T> {
  current(): T;
  /** Resolves once a load that began after this call has ended: read your own writes. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** Where changes are announced, in the transaction that makes them. */
export interface Followed {
  /** `postgres://…` */
  readonly url: string;
  readonly channel: string;
}

/** An announcement can be missed, and what changes a few times a year need not be announced: half a minute harms nobody. */
const RELOAD_EVERY_MS = 30_000;
const RECONNECTING = { firstRetry: 100, slowestRetry: 5_000 };

/** Rejects where the first load fails; later failures go to `onError` and what is at hand keeps answering. */
export async function openReloaded<T>(
  load: () => Promise<T>,
  onError: (error: unknown) => void,
  followed?: Followed,
): Promise<Reloaded<T>> {
  let current = await load();
  let last: Promise<void> = Promise.resolve();
  // One after the other: an older load never replaces a newer one.
  const reload = () => {
    const next = last.then(async () => {
      current = await load();
    });
    last = next.catch(() => undefined);
    return next;
  };
  const onChange = () => void reload().catch(onError);
  const timer = setInterval(onChange, RELOAD_EVERY_MS);
  timer.unref();
  const listener =
    followed && (await listenForChanges(followed.url, { ...followed, ...RECONNECTING, onChange, onError }));
  return {
    current: () => current,
    reload,
    async close() {
      clearInterval(timer);
      await listener?.close();
      await last;
    },
  };
}
