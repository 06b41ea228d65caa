import type { Text } from "@supportbook/policy";
import type { EntityManager } from "typeorm";
import type { Context } from "../../platform/context.ts";
import { isDay } from "../../platform/key-parts.ts";
import type { KeysetList, Slice } from "../../platform/keyset-page.ts";
import { may } from "../../platform/permissions.ts";
import type { Register } from "./register.ts";
import type { RegisterImportState } from "./register-import.entity.ts";
import { INTERRUPTED_AFTER_SECONDS } from "./run-record.ts";

/** An import as it stands; one at which nobody is at work any more has FAILED. */
export interface FoundImport {
  readonly id: string;
  readonly register: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly checksum: string;
  readonly ownerSubject: string;
  readonly ownerName: string;
  readonly uploadedAt: Date;
  readonly expiresAt: Date;
  readonly state: RegisterImportState;
  readonly checkedAt: Date | null;
  readonly leaveOutRefused: boolean;
  readonly reason: string | null;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly rows: number;
  readonly rowsDone: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly problemCount: number;
  readonly error: Text | null;
}

const SELECT = `SELECT id, register, file_name AS "fileName", bytes, checksum, owner_subject AS "ownerSubject",
  owner_name AS "ownerName", uploaded_at AS "uploadedAt", expires_at AS "expiresAt", state, checked_at AS "checkedAt",
  leave_out_refused AS "leaveOutRefused", reason, started_at AS "startedAt", finished_at AS "finishedAt", rows,
  rows_done AS "rowsDone", created, updated, unchanged, refused, problem_count AS "problemCount", error,
  state IN ('CHECKING', 'APPLYING') AND
    coalesce(heartbeat_at, '-infinity') < now() - make_interval(secs => ${INTERRUPTED_AFTER_SECONDS}) AS interrupted
  FROM register_import`;

type Stored = FoundImport & { readonly interrupted: boolean };

const interruption: Text = {
  en: "The process that was at work on it ended; nothing was written. Check the file again, or apply it again.",
  zh: "处理此导入的进程已中断；未写入任何内容。请重新检查文件，或重新应用。",
};

function presented({ interrupted, ...found }: Stored): FoundImport {
  return interrupted ? { ...found, state: "FAILED", error: interruption } : found;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The registers that the caller may import. */
export function ownRegisters({ actor, registerFiles }: Context): readonly Register[] {
  return [...registerFiles.registers.values()].filter(({ editPermission }) => may(actor, editPermission));
}

/** @returns null where there is none, it has expired, or it is of a register that the caller may not import. */
export async function findImport(context: Context, id: string): Promise<FoundImport | null> {
  return await loadImport(context, context.db, { id, lock: "" });
}

/** The same, held against every other process until the transaction ends. */
export async function lockImport(context: Context, manager: EntityManager, id: string): Promise<FoundImport | null> {
  return await loadImport(context, manager, { id, lock: "FOR UPDATE" });
}

async function loadImport(
  context: Context,
  db: Pick<EntityManager, "query">,
  { id, lock }: { readonly id: string; readonly lock: "" | "FOR UPDATE" },
): Promise<FoundImport | null> {
  if (!UUID.test(id)) return null;
  const statement = `${SELECT} WHERE id = $1 AND expires_at > $2::timestamptz AND state <> 'RECEIVING' ${lock}`;
  const [found] = await db.query<Stored[]>(statement, [id, context.now().toString()]);
  const isOwn = found !== undefined && ownRegisters(context).some(({ name }) => name === found.register);
  return isOwn ? presented(found) : null;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The imports that have not expired, newest first. */
export function importList(context: Context): KeysetList<FoundImport> {
  const names = ownRegisters(context).map(({ name }) => name);
  const given = [names, context.now().toString()];
  const where = "register = ANY($1::text[]) AND expires_at > $2::timestamptz AND state <> 'RECEIVING'";
  return {
    name: "register imports",
    keyOf: ({ uploadedAt, id }) => [uploadedAt.toISOString(), id],
    isKey: ([at, id, ...more]) =>
      more.length === 0 &&
      typeof at === "string" &&
      INSTANT.test(at) &&
      isDay(at.slice(0, 10)) &&
      !Number.isNaN(Date.parse(at)) &&
      UUID.test(String(id)),
    async load({ after, before, fromEnd, limit }: Slice) {
      const order = fromEnd ? "ASC" : "DESC";
      const rows = await context.db.query<Stored[]>(
        `${SELECT} WHERE ${where}
           AND ($3::timestamptz IS NULL OR (uploaded_at, id) < ($3::timestamptz, $4::uuid))
           AND ($5::timestamptz IS NULL OR (uploaded_at, id) > ($5::timestamptz, $6::uuid))
         ORDER BY uploaded_at ${order}, id ${order} LIMIT ${limit}`,
        [...given, after?.[0] ?? null, after?.[1] ?? null, before?.[0] ?? null, before?.[1] ?? null],
      );
      return rows.map(presented);
    },
    async count() {
      const statement = `SELECT count(*)::integer AS count FROM register_import WHERE ${where}`;
      const [row] = await context.db.query<{ count: number }[]>(statement, given);
      return row?.count ?? 0;
    },
  };
}
