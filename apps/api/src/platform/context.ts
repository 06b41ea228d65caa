import type { DataSource } from "typeorm";
import type { Accountable, Actor, Origin } from "./actor.ts";
import type { AuditTrail } from "./audit.ts";

export type { Actor, Origin };

export type Locale = "en" | "zh-CN";

/**
 * What a use case may lean on. Built by `main.ts` for each request and by tests for theirs; nothing below reads a clock,
 * the environment or a global. A feature adds what it keeps in memory by declaration merging from its own folder.
 */
export interface Context extends Accountable {
  readonly db: DataSource;
  readonly now: () => Temporal.Instant;
  /** IANA zone in which calendar dates end (interpretation 8). */
  readonly vendorTimeZone: string;
  readonly locale: Locale;
  readonly audit: AuditTrail;
}
