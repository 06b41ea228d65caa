interface Bounds<Item> {
  readonly capacity: number;
  /** What stands for all that was dropped, once more came than is kept. */
  readonly instead: Item;
  readonly onEnd: () => void;
}

/**
 * What waits for a reader who takes it at his own pace. It never holds more than its capacity: a reader who is too slow
 * finds one item that says so in place of what he missed.
 */
export class BoundedQueue<Item> implements AsyncIterableIterator<Item> {
  private items: Item[] = [];
  private readonly readers: ((result: IteratorResult<Item, undefined>) => void)[] = [];
  private ended = false;
  private readonly bounds: Bounds<Item>;

  constructor(bounds: Bounds<Item>) {
    this.bounds = bounds;
  }

  push(item: Item): void {
    if (this.ended) return;
    const reader = this.readers.shift();
    if (reader !== undefined) reader({ done: false, value: item });
    else if (this.items.length < this.bounds.capacity) this.items.push(item);
    else this.items = [this.bounds.instead];
  }

  async next(): Promise<IteratorResult<Item, undefined>> {
    const item = this.items.shift();
    if (item !== undefined) return { done: false, value: item };
    if (this.ended) return { done: true, value: undefined };
    return await new Promise((resolve) => this.readers.push(resolve));
  }

  async return(): Promise<IteratorResult<Item, undefined>> {
    if (!this.ended) {
      this.ended = true;
      this.items = [];
      for (const reader of this.readers.splice(0)) reader({ done: true, value: undefined });
      this.bounds.onEnd();
    }
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** What `tell` makes of each item; nothing of those for which it has nothing to say. Ends with the source, and ends it. */
export function telling<Item, Told>(
  source: AsyncIterableIterator<Item>,
  tell: (item: Item) => Promise<Told | null>,
): AsyncIterableIterator<Told> {
  return {
    async next() {
      for (;;) {
        const { done, value } = await source.next();
        if (done) return { done: true, value: undefined };
        const told = await tell(value);
        if (told !== null) return { done: false, value: told };
      }
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
