import type { Actor, Origin } from "./context.ts";
import { describeError, type Logger } from "./log.ts";

/** Somebody wanted what he may not. */
export interface DeniedAttempt {
  /** `auth.denied`: what was shown to tell who asks was refused. Otherwise the permission that was lacking. */
  readonly action: string;
  /** Null where nobody could be made out. */
  readonly actor: Actor | null;
  /** Why, as a code: `FORBIDDEN`, `UNAUTHENTICATED`, or what was wrong with a credential, such as `EXPIRED`. */
  readonly reason: string;
  /** The operation or address that was asked for; null where it is not known. */
  readonly target: string | null;
  readonly origin: Origin;
  readonly requestId: string;
  readonly at: Temporal.Instant;
}

/** Where it is written who did, and who was denied, what. The platform and the features below the audit know only this. */
export interface AuditTrail {
  /** Returns at once and never throws: a denial must not wait for, or fail with, its being written down. */
  recordDenied(attempt: DeniedAttempt): void;
}

/** For programs without an audit of their own: the denial is in the log, and what cannot be logged harms nobody. */
export function auditToLog(log: Logger): AuditTrail {
  return {
    recordDenied({ actor, origin, at, ...attempt }) {
      try {
        log.warn({ ...attempt, ...origin, at: at.toString(), subject: actor?.subject ?? null }, "denied");
      } catch (error) {
        log.error({ err: describeError(error) }, "a denial could not be logged");
      }
    },
  };
}
