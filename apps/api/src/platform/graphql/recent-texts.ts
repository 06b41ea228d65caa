interface Bounds {
  readonly entries: number;
  /** Of all texts together. */
  readonly characters: number;
}

/** Texts by key, the least recently asked for making room for new ones. */
export class RecentTexts {
  private readonly texts = new Map<string, string>();
  private readonly bounds: Bounds;
  private characters = 0;

  constructor(bounds: Bounds) {
    this.bounds = bounds;
  }

  get(key: string): string | undefined {
    const text = this.texts.get(key);
    if (text === undefined) return undefined;
    // A map keeps the order in which keys came: asked for again, a text is the newest.
    this.texts.delete(key);
    this.texts.set(key, text);
    return text;
  }

  set(key: string, text: string): void {
    this.delete(key);
    this.texts.set(key, text);
    this.characters += text.length;
    for (const oldest of this.texts.keys()) {
      if (this.characters <= this.bounds.characters && this.texts.size <= this.bounds.entries) return;
      this.delete(oldest);
    }
  }

  private delete(key: string): void {
    this.characters -= this.texts.get(key)?.length ?? 0;
    this.texts.delete(key);
  }
}
