import type { EntityManager } from "typeorm";
import type { Accountable, AuditedAct, AuditTrail } from "../../platform/audit.ts";
import { openDatabase } from "../../platform/database.ts";
import type { Logger } from "../../platform/log.ts";
import { type DenialBounds, usualBounds } from "./denial-budget.ts";
import { type DenialFigures, DenialWriter } from "./denial-writer.ts";
import { type NewEntry, writeEntries } from "./write-entries.ts";

export interface AuditStore extends AuditTrail {
  figures(): DenialFigures;
  /** Finishes writing what was recorded. */
  close(): Promise<void>;
}

/**
 * Hears of everything that is accounted for, in the transaction of the change: what it enqueues there is done exactly if
 * the change is. It may look at what changed and must change nothing of it.
 */
export type AuditFollower = (manager: EntityManager, act: AuditedAct) => Promise<void>;

interface AuditSettings {
  readonly databaseUrl: string;
  readonly now: () => Temporal.Instant;
  readonly log: Logger;
  readonly bounds?: DenialBounds;
  readonly followers?: readonly AuditFollower[];
}

/** @throws when the database cannot be reached. */
export async function openAuditStore({
  databaseUrl,
  now,
  log,
  bounds,
  followers = [],
}: AuditSettings): Promise<AuditStore> {
  const settings = { url: databaseUrl, poolSize: 1, applicationName: "supportbook audit", statementTimeoutMs: 5_000 };
  const db = await openDatabase(settings, { entities: [], migrations: [] });
  const denials = new DenialWriter({ db, now, log, bounds: bounds ?? usualBounds });
  return {
    async recordDone(manager, who, act) {
      await recordDone(manager, who, act);
      for (const follow of followers) await follow(manager, act);
    },
    recordDenied: (attempt) => denials.record(attempt),
    figures: () => denials.figures(),
    async close() {
      await denials.close();
      await db.destroy();
    },
  };
}

async function recordDone(manager: EntityManager, who: Accountable, act: AuditedAct): Promise<void> {
  const { actor, origin, requestId } = who;
  const common = {
    at: act.at,
    actorSubject: actor?.subject ?? null,
    actorName: act.author ?? actor?.name ?? null,
    actorKind: actor === null ? null : (actor.kind ?? "PERSON"),
    action: act.action,
    outcome: "DONE",
    reason: act.reason ?? null,
    changeId: act.changeId ?? null,
    address: origin.address,
    userAgent: origin.userAgent,
    requestId,
  } as const;
  const entries = act.changes.map((change): NewEntry => ({ ...common, ...change }));
  await writeEntries(manager, entries);
}
