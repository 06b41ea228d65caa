import { isDeepStrictEqual } from "node:util";
import type { EntityManager } from "typeorm";
import type { Accountable, Actor, Origin } from "./actor.ts";

export type { Accountable };

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

/** What a change did to one object. */
export interface AuditedChange {
  /** `Product`, `Version`, `ApiToken`, `SavedView` …: the name of its GraphQL type. */
  readonly targetType: string;
  readonly targetId: string;
  /** How people call it; it outlives the object. */
  readonly targetLabel: string;
  /** The fields that changed as they were; null where the object is new. Never a secret. */
  readonly before: object | null;
  /** The same fields since; null where the object is gone. Never a secret. */
  readonly after: object | null;
}

/** Something that somebody did. */
export interface AuditedAct {
  /** Noun and verb, such as `lifecycle.moveMilestones`. */
  readonly action: string;
  /** One for each object that the act changed. */
  readonly changes: readonly AuditedChange[];
  readonly at: Temporal.Instant;
  readonly reason?: string | null;
  /** Shared by everything that was changed in one step. */
  readonly changeId?: string | null;
  /** Who, for people, where that is not the actor's name. */
  readonly author?: string;
}

/** Where it is written who did, and who was denied, what. The platform and the features below the audit know only this. */
export interface AuditTrail {
  /**
   * Writes through `manager`, within the transaction of the change: neither is there without the other, and a change
   * that cannot be accounted for does not happen.
   */
  recordDone(manager: EntityManager, who: Accountable, act: AuditedAct): Promise<void>;
  /** Returns at once and never throws: a denial must not wait for, or fail with, its being written down. */
  recordDenied(attempt: DeniedAttempt): void;
}

/** For what is nobody's act: the invented vendor that the sample mode starts with. */
export const unaudited: AuditTrail = {
  recordDone: async () => undefined,
  recordDenied: () => undefined,
};

/** The fields that differ, as they were and as they are; of something new or gone, all that it holds. */
export function changedParts<Thing extends object>(
  before: Thing | null,
  after: Thing | null,
): Pick<AuditedChange, "before" | "after"> {
  if (before === null || after === null) return { before, after };
  const names = (Object.keys(after) as (keyof Thing)[]).filter((name) => !isDeepStrictEqual(before[name], after[name]));
  const partOf = (thing: Thing) => Object.fromEntries(names.map((name) => [name, thing[name]]));
  return { before: partOf(before), after: partOf(after) };
}
