import type { DataSource } from "typeorm";
import { type ChangeListener, listenForChanges } from "../../platform/listen-for-changes.ts";
import { BoundedQueue } from "./bounded-queue.ts";
import { type HeardEvent, loadHeard } from "./changes/heard-event.ts";
import { LIVE_CHANNEL, readNotice } from "./request-notices.ts";

declare module "../../platform/context.ts" {
  interface Context {
    /** What happens to requests in any process of this database, as it is committed. */
    readonly live: LiveHub;
  }
}

/** In place of what happened: something may have been missed, so that what is at hand has to be read again. */
export const RESYNC = "RESYNC";

interface Following<Item> {
  readonly queue: BoundedQueue<Item | typeof RESYNC>;
  readonly wants: (item: Item) => boolean;
}

interface Wanted<Item> {
  readonly wants: (item: Item) => boolean;
  readonly capacity: number;
}

interface HubSettings {
  readonly db: DataSource;
  readonly url: string;
  readonly onError: (error: unknown) => void;
}

/** Events that wait for a subscriber; more, and he is told to read again. */
const QUEUE_CAPACITY = 200;
/** Announcements that wait for the database to tell what they are about. */
const MOST_PENDING = 5_000;
const EVENTS_AT_ONCE = 200;
const RECONNECTING = { firstRetry: 100, slowestRetry: 5_000 };

/**
 * Hands what one connection hears to all subscribers of this process. It listens from the first of them on. Every queue
 * begins with RESYNC: whoever reads after it misses nothing.
 */
export class LiveHub {
  private readonly events = new Set<Following<HeardEvent>>();
  private readonly presences = new Set<Following<string>>();
  private readonly settings: HubSettings;
  private listening: Promise<ChangeListener> | null = null;
  private pending: string[] = [];
  private loading = false;

  constructor(settings: HubSettings) {
    this.settings = settings;
  }

  /** Events of requests for which `wants` holds. Whether the subscriber may know of them is for him to ask. */
  async followEvents(wants: (event: HeardEvent) => boolean): Promise<BoundedQueue<HeardEvent | typeof RESYNC>> {
    return await this.follow(this.events, { wants, capacity: QUEUE_CAPACITY });
  }

  /** The request's id, whenever somebody begins or ceases to look at it. */
  async followPresence(requestId: string): Promise<BoundedQueue<string>> {
    // It is read anew each time, so that one that waits stands for any number.
    return await this.follow(this.presences, { wants: (id) => id === requestId, capacity: 1 });
  }

  async close(): Promise<void> {
    for (const { queue } of [...this.events, ...this.presences]) await queue.return();
    await (await this.listening)?.close();
  }

  private async follow<Item>(all: Set<Following<Item>>, { wants, capacity }: Wanted<Item>) {
    this.listening ??= this.listen();
    await this.listening;
    const queue = new BoundedQueue<Item | typeof RESYNC>({
      capacity,
      instead: RESYNC,
      onEnd: () => void all.delete(following),
    });
    const following = { queue, wants };
    all.add(following);
    queue.push(RESYNC);
    return queue;
  }

  private async listen(): Promise<ChangeListener> {
    const { url, onError } = this.settings;
    return await listenForChanges(url, {
      ...RECONNECTING,
      channel: LIVE_CHANNEL,
      onChange: () => this.resync(),
      onNotice: (payload) => this.hear(payload),
      onError,
    });
  }

  private hear(payload: string): void {
    const notice = readNotice(payload);
    if (notice?.about === "PRESENCE") offer(this.presences, notice.requestId);
    if (notice?.about !== "EVENT" || this.events.size === 0) return;
    this.pending.push(notice.eventId);
    if (this.pending.length > MOST_PENDING) {
      this.pending = [];
      this.resync();
    }
    if (!this.loading) void this.load();
  }

  /** One after the other, so that events are told in the order in which they were committed. */
  private async load(): Promise<void> {
    this.loading = true;
    try {
      while (this.pending.length > 0) {
        for (const event of await loadHeard(this.settings.db, this.pending.splice(0, EVENTS_AT_ONCE))) {
          offer(this.events, event);
        }
      }
    } catch (error) {
      this.settings.onError(error);
      this.pending = [];
      this.resync();
    } finally {
      this.loading = false;
    }
  }

  private resync(): void {
    for (const { queue } of [...this.events, ...this.presences]) queue.push(RESYNC);
  }
}

function offer<Item>(all: ReadonlySet<Following<Item>>, item: Item): void {
  for (const { queue, wants } of all) if (wants(item)) queue.push(item);
}
