import type { DataSource } from "typeorm";
import type { AuditTrail } from "./audit.ts";

/** Who acts. `name` is what history and audit show; `roles` come from the identity provider. */
export interface Actor {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** A person where it is left out. */
  readonly kind?: "PERSON" | "MACHINE";
  /** What a machine's token was given; it narrows what the roles allow and never widens it. Persons have no such limit. */
  readonly permissions?: ReadonlySet<string>;
  readonly email?: string | null;
  /** When what was shown to the server ends; null where it does not. */
  readonly expiresAt?: Temporal.Instant | null;
}

/** From where a request came; both null inside the process and at the command line. */
export interface Origin {
  readonly address: string | null;
  readonly userAgent: string | null;
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
  readonly origin: Origin;
  readonly audit: AuditTrail;
}
