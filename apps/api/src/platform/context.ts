import type { DataSource } from "typeorm";

/** Who acts. `name` is what history and audit show; `roles` come from the identity provider. */
export interface Actor {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly string[];
}

export type Locale = "en" | "zh-CN";

/**
 * What a use case may lean on. Built by `main.ts` for each request and by tests for theirs; nothing below reads a clock,
 * the environment or a global. A feature adds what it keeps in memory by declaration merging from its own folder.
 */
export interface Context {
  readonly db: DataSource;
  readonly now: () => Temporal.Instant;
  /** IANA zone in which calendar dates end (interpretation 8). */
  readonly vendorTimeZone: string;
  readonly actor: Actor | null;
  readonly locale: Locale;
  readonly requestId: string;
}
