import { Client } from "pg";

export interface ChangeListener {
  close(): Promise<void>;
}

export interface ListenOptions {
  /** What is listened to: a plain lower-case word. */
  readonly channel: string;
  /** A change was announced, or announcements may have been missed while the connection was down. */
  readonly onChange: () => void;
  /** Takes what was announced, word by word; `onChange` then tells of possibly missed announcements alone. */
  readonly onNotice?: (payload: string) => void;
  readonly onError: (error: unknown) => void;
  /** Milliseconds before the first attempt to reconnect; doubles up to `slowestRetry`. */
  readonly firstRetry: number;
  readonly slowestRetry: number;
}

/**
 * Keeps a connection of its own that hears `NOTIFY` on a channel. A lost connection comes back with growing pauses, and each
 * one that comes up counts as a change. Resolves after the first attempt, whether or not it succeeded.
 */
export async function listenForChanges(url: string, options: ListenOptions): Promise<ChangeListener> {
  let closed = false;
  let client: Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  let pause = options.firstRetry;

  function lose(lost: Client, error: unknown): void {
    if (closed || client !== lost) return;
    client = null;
    options.onError(error);
    lost.end().catch(() => undefined);
    retry = setTimeout(() => void connect(), pause);
    pause = Math.min(pause * 2, options.slowestRetry);
  }

  async function connect(): Promise<void> {
    const next = new Client({
      connectionString: url,
      keepAlive: true,
      application_name: `supportbook-${options.channel}`,
    });
    client = next;
    next.on("error", (error) => lose(next, error));
    next.on("end", () =>
      lose(next, new Error(`the connection that hears of changes of ${options.channel} was closed`)),
    );
    next.on("notification", ({ payload = "" }) => (options.onNotice ?? options.onChange)(payload));
    try {
      await next.connect();
      await next.query(`LISTEN ${options.channel}`);
      pause = options.firstRetry;
      options.onChange();
    } catch (error) {
      lose(next, error);
    }
  }

  await connect();
  return {
    async close() {
      closed = true;
      if (retry !== null) clearTimeout(retry);
      await client?.end();
    },
  };
}
