import { isDeepStrictEqual } from "node:util";
import type { Text } from "@supportbook/policy";
import type { DeepPartial, EntityManager, EntityTarget, FindOptionsWhere } from "typeorm";
import { changedParts } from "./audit.ts";
import { reasonOf } from "./change-reason.ts";
import type { Context } from "./context.ts";
import { forgetLoaded } from "./loader.ts";
import { Refused, userErrorsOf } from "./refusal.ts";
import type { UserError } from "./user-error.ts";

/** What every row has that staff keeps, retires and brings back. */
export interface KeptRow {
  readonly id: string;
  readonly revision: number;
  readonly retiredAt: Date | null;
}

/** A kind of thing that staff keeps: how it is called and accounted for. */
export interface KeptKind<Row extends KeptRow> {
  readonly entity: EntityTarget<Row>;
  /** Name of its GraphQL type; its history is found by it. */
  readonly targetType: string;
  /** What people call one. */
  readonly noun: Text;
  labelOf(row: Row): string;
  /** What the audit and the history show of it, beside whether it is retired. */
  factsOf(row: Row): object;
}

/** Which row is changed, what its author saw, and why. */
export interface KeptEdit {
  /** Noun and verb for the audit, such as `cannedReplies.save`. */
  readonly action: string;
  /** Null for a new one. */
  readonly id: string | null;
  readonly expectedRevision: number | null;
  readonly reason: string | null | undefined;
}

export interface KeptOutcome<Row> {
  /** As it stands now, also on a stale `expectedRevision`; null where refused otherwise. */
  readonly row: Row | null;
  readonly userErrors: UserError[];
}

/** Somebody else changed the row since the caller saw it. */
class StaleRow extends Refused {
  readonly row: KeptRow;

  constructor(row: KeptRow, expected: number | null) {
    const { revision } = row;
    const seen = expected === null ? { en: "no revision", zh: "未给出修订号" } : null;
    const text = {
      en: `You have ${seen?.en ?? `revision ${expected}`} of it; it stands at revision ${revision} now. Look at it, then send expectedRevision ${revision}.`,
      zh: `${seen?.zh ?? `您持有其第 ${expected} 次修订`}，当前为第 ${revision} 次。请查看后以 expectedRevision ${revision} 重新提交。`,
    };
    super([{ code: "CONFLICT", field: ["expectedRevision"], text }]);
    this.row = row;
  }
}

/**
 * Writes a row as `revise` makes it of the one before (null: a new one), with its entry in the audit, in one transaction.
 * What changes nothing writes nothing; what `revise` throws as Refused takes everything back.
 */
export async function keepRecord<Row extends KeptRow>(
  context: Context,
  kind: KeptKind<Row>,
  edit: KeptEdit & { readonly revise: (before: Row | null) => Omit<Row, "revision"> },
): Promise<KeptOutcome<Row>> {
  try {
    const row = await context.db.transaction(async (manager) => {
      const reason = reasonOf(edit.reason);
      const before = edit.id === null ? null : await lockRow(manager, kind, { ...edit, id: edit.id });
      const after = { ...edit.revise(before), revision: (before?.revision ?? 0) + 1 } as Row;
      if (before !== null && isDeepStrictEqual({ ...before, revision: 0 }, { ...after, revision: 0 })) return before;
      await manager.save(kind.entity, { ...after } as DeepPartial<Row>);
      await account(context, kind, { manager, action: edit.action, reason, before, after });
      return after;
    });
    forgetLoaded(context);
    return { row, userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const row = error instanceof StaleRow ? (error.row as Row) : null;
    return { row, userErrors: userErrorsOf(context, error) };
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function lockRow<Row extends KeptRow>(
  manager: EntityManager,
  { entity, noun }: KeptKind<Row>,
  { id, expectedRevision }: KeptEdit & { readonly id: string },
): Promise<Row> {
  const where = { id } as FindOptionsWhere<Row>;
  const found = UUID.test(id) ? await manager.findOne(entity, { where, lock: { mode: "pessimistic_write" } }) : null;
  if (found === null) {
    const text = {
      en: `There is no such ${noun.en}. Reload the list and take the id from it.`,
      zh: `没有该${noun.zh}。请重新加载列表并从中取其 id。`,
    };
    throw new Refused([{ code: "NOT_FOUND", field: ["id"], text }]);
  }
  const row = { ...found };
  if (row.revision !== expectedRevision) throw new StaleRow(row, expectedRevision);
  return row;
}

interface Written<Row> {
  readonly manager: EntityManager;
  readonly action: string;
  readonly reason: string;
  readonly before: Row | null;
  readonly after: Row;
}

async function account<Row extends KeptRow>(
  context: Context,
  { targetType, labelOf, factsOf }: KeptKind<Row>,
  { manager, action, reason, before, after }: Written<Row>,
): Promise<void> {
  const shown = (row: Row) => ({ ...factsOf(row), retired: row.retiredAt !== null });
  const parts = changedParts(before && shown(before), shown(after));
  const changes = [{ targetType, targetId: after.id, targetLabel: labelOf(after), ...parts }];
  await context.audit.recordDone(manager, context, { action, at: context.now(), reason, changes });
}
