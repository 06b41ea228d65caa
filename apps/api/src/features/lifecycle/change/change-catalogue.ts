import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { catalogueOf } from "../snapshot/build-catalogue.ts";
import type { Catalogue } from "../snapshot/catalogue.ts";
import { instantSql, loadCatalogueRows } from "../snapshot/load-catalogue.ts";
import { accountForChange } from "./account-for-change.ts";
import { CatalogueWriter } from "./catalogue-writer.ts";

export type LifecycleAction = `lifecycle.${string}`;

export interface ChangeOptions {
  /** Why, for people; stands in the history of everything that the change touches. */
  readonly reason: string;
  /** What is done, as the audit names it: the mutation's name. */
  readonly action?: LifecycleAction;
  /** Who, as history shows it; the context's actor where absent: the name, or the subject of one without. */
  readonly author?: string;
  /**
   * When it became known, where that was not now: for loading a history that was published elsewhere. Nothing becomes
   * known before the revision that it replaces.
   */
  readonly at?: Temporal.Instant;
  /** For a change that is made in several steps: the id that they share. A new one where absent. */
  readonly changeId?: string;
  /** False: do not wait until this process's snapshot holds the change. For loads of many changes in a row. */
  readonly readBack?: boolean;
}

export interface Change<Result> {
  readonly result: Result;
  readonly changeId: string;
  /** The number of the catalogue that holds the change; pass it to `atLeast`. */
  readonly number: number;
  /** False where everything was already as asked; then nothing was written. */
  readonly changed: boolean;
}

/**
 * What a change does. The second argument gives the whole catalogue as it stands under the lock: with everything that
 * others have committed and without this change.
 */
export type Work<Result> = (writer: CatalogueWriter, catalogue: () => Promise<Catalogue>) => Promise<Result>;

export type ChangeContext = Pick<Context, "db" | "now" | "actor" | "catalogue" | "audit" | "origin" | "requestId">;

/**
 * Runs `work` as one change of the catalogue: everything it writes becomes known at one moment, or nothing does. Changes
 * happen one after another in all processes, because each holds the row of `catalogue_state` until it ends; so nothing
 * that `work` reads moves under it, and no two changes can wait for each other.
 * @throws whatever `work` throws, after rolling back.
 */
export async function changeCatalogue<Result>(
  context: ChangeContext,
  options: ChangeOptions,
  work: Work<Result>,
): Promise<Change<Result>> {
  const author = options.author ?? (context.actor?.name.trim() || context.actor?.subject);
  if (author === undefined) throw new Error("a change of the catalogue needs an author");
  const change = await context.db.transaction(async (manager): Promise<Change<Result>> => {
    const state = await lockState(manager);
    const at = momentOf(state, context.now(), options.at);
    const stamp = { author, reason: options.reason, changeId: options.changeId ?? randomUUID(), at };
    const writer = new CatalogueWriter(manager, stamp);
    const result = await work(writer, () => catalogueAt(state.number, context, manager));
    const written = writer.revisionsWritten;
    const changed = written.length > 0;
    if (changed) {
      await countChange(manager, state.number + 1, at);
      const { action = "lifecycle.change" } = options;
      // A history that is loaded tells when it became known; the audit tells when it was loaded.
      const done = options.at === undefined ? at : context.now();
      await accountForChange(manager, context, { ...stamp, action, at: done, written });
    }
    return { result, changeId: stamp.changeId, number: state.number + (changed ? 1 : 0), changed };
  });
  if (options.readBack !== false) await context.catalogue.atLeast(change.number);
  return change;
}

interface CatalogueState {
  readonly number: number;
  readonly changedAt: Temporal.Instant;
}

async function lockState(manager: EntityManager): Promise<CatalogueState> {
  const rows: { number: string; changedAt: string }[] = await manager.query(
    `SELECT number, ${instantSql("changed_at")} AS "changedAt" FROM catalogue_state FOR UPDATE`,
  );
  const [state] = rows;
  if (state === undefined) throw new Error("catalogue_state has lost its row; restore the database or run migrations");
  return { number: Number(state.number), changedAt: Temporal.Instant.from(state.changedAt) };
}

/** The record never runs backwards, whatever the clocks of two servers say of each other. */
function momentOf(state: CatalogueState, now: Temporal.Instant, given: Temporal.Instant | undefined): Temporal.Instant {
  const at = (given ?? now).round({ smallestUnit: "microsecond", roundingMode: "floor" });
  if (given !== undefined || state.number === 0) return at;
  const earliest = state.changedAt.add({ microseconds: 1 });
  return Temporal.Instant.compare(at, earliest) < 0 ? earliest : at;
}

async function countChange(manager: EntityManager, number: number, at: Temporal.Instant): Promise<void> {
  await manager.query(
    `UPDATE catalogue_state SET number = $1::bigint,
       changed_at = CASE WHEN number = 0 THEN $2::timestamptz ELSE greatest(changed_at, $2::timestamptz) END`,
    [number, at.toString()],
  );
  // Delivered when the transaction commits, and not at all when it does not.
  await manager.query("SELECT pg_notify('catalogue', $1)", [String(number)]);
}

async function catalogueAt(number: number, context: ChangeContext, manager: EntityManager): Promise<Catalogue> {
  const snapshot = context.catalogue.current();
  // Under the lock the number cannot grow, so an equal number is the same catalogue and saves reading it all.
  if (snapshot.number === number) return snapshot;
  return catalogueOf(await loadCatalogueRows(manager, number));
}
