import { isDeepStrictEqual } from "node:util";
import type { EntityManager, EntityTarget } from "typeorm";
import { changedParts } from "../../../platform/audit.ts";
import { reasonOf, requiredReason } from "../../../platform/change-reason.ts";
import type { Context } from "../../../platform/context.ts";
import { type Refusal, Refused, userErrorsOf } from "../../../platform/refusal.ts";
import type { UserError } from "../../../platform/user-error.ts";
import { SERVICES_CHANNEL } from "../service-store.ts";

/** What a use case may lean on while it changes what is sold. */
export interface ServicesChange {
  readonly context: Context;
  readonly manager: EntityManager;
  readonly at: Temporal.Instant;
  /** For the audit, such as `services.createOffer`. */
  readonly action: string;
  /** As it was given. */
  readonly reason: string | null | undefined;
  /** Shared by everything that one file changes. */
  readonly changeId?: string;
}

/** What came of a change. */
export interface Outcome {
  /** Key of what was changed or, on a CONFLICT, of what is in the way; null when refused otherwise, or gone. */
  readonly key: string | null;
  readonly userErrors: UserError[];
}

/** Somebody or something else is in the way: the caller is shown it. */
export class InTheWay extends Refused {
  readonly key: string;

  constructor(key: string, refusal: Omit<Refusal, "code">) {
    super([{ ...refusal, code: "CONFLICT" }]);
    this.key = key;
  }
}

/**
 * Does `work` in one transaction and has this process answer by it at once. Changes wait for each other, in every
 * process, so that none is made on what another has just changed.
 * @param work returns the key of what it changed. What it throws as Refused takes everything back.
 */
export async function changeServices(
  context: Context,
  { action, reason }: Pick<ServicesChange, "action" | "reason">,
  work: (change: ServicesChange) => Promise<string | null>,
): Promise<Outcome> {
  try {
    const key = await context.db.transaction(async (manager) => {
      await lockServices(manager);
      return await work({ context, manager, at: context.now(), action, reason });
    });
    await context.services.reload();
    return { key, userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (!(error instanceof InTheWay)) return { key: null, userErrors: userErrorsOf(context, error) };
    await context.services.reload();
    return { key: error.key, userErrors: userErrorsOf(context, error) };
  }
}

/** Until the transaction ends, others who change what is sold wait; once it is committed, every process hears of it. */
export async function lockServices(manager: EntityManager): Promise<void> {
  await manager.query("SELECT pg_advisory_xact_lock(hashtextextended('what is sold', 0)), pg_notify($1, '')", [
    SERVICES_CHANNEL,
  ]);
}

/** A kind of thing that staff keep: how it is found, named and accounted for. */
export interface Kept<Row extends { revision: number }> {
  readonly entity: EntityTarget<Row>;
  /** Name of its GraphQL type. */
  readonly targetType: string;
  find(manager: EntityManager, key: string): Promise<Row | null>;
  keyOf(row: Row): string;
  labelOf(row: Row): string;
  /** What the audit and the history show of it. */
  factsOf(row: Row, context: Context): object;
}

/** A promise to customers becomes smaller or other: it does not do so without a reason. */
interface Told {
  readonly needsReason?: boolean;
}

/**
 * Writes a row as it is to be, with its entry in the audit; what changes nothing writes nothing.
 * @returns its key.
 * @throws Refused where a reason is needed and not given.
 */
export async function keep<Row extends { revision: number }>(
  change: ServicesChange,
  kept: Kept<Row>,
  { before, after, needsReason }: Told & { readonly before: Row | null; readonly after: Omit<Row, "revision"> },
): Promise<string> {
  const next = { ...after, revision: (before?.revision ?? 0) + 1 } as Row;
  if (before !== null && isDeepStrictEqual({ ...before, revision: 0 }, { ...next, revision: 0 })) {
    return kept.keyOf(before);
  }
  const reason = toldReason(change, needsReason);
  await change.manager.save(kept.entity, { ...next });
  await account(change, kept, { before, after: next, reason });
  return kept.keyOf(next);
}

/** Takes a row away, with its entry in the audit. */
export async function discard<Row extends { revision: number }>(
  change: ServicesChange,
  kept: Kept<Row>,
  row: Row,
): Promise<void> {
  const reason = toldReason(change, true);
  await change.manager.remove(kept.entity, { ...row });
  await account(change, kept, { before: row, after: null, reason });
}

function toldReason({ reason }: ServicesChange, needed = false): string | null {
  if (needed) return requiredReason(reason);
  return (reason?.trim() ?? "") === "" ? null : reasonOf(reason);
}

async function account<Row extends { revision: number }>(
  { context, manager, at, action, changeId }: ServicesChange,
  { targetType, keyOf, labelOf, factsOf }: Kept<Row>,
  { before, after, reason }: { before: Row | null; after: Row | null; reason: string | null },
): Promise<void> {
  const row = after ?? before;
  if (row === null) return;
  const parts = changedParts(before && factsOf(before, context), after && factsOf(after, context));
  const target = { targetType, targetId: keyOf(row), targetLabel: labelOf(row) };
  const changes = [{ ...target, ...parts }];
  await context.audit.recordDone(manager, context, { action, at, changes, reason, changeId: changeId ?? null });
}
