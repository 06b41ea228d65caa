import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { requiredReason } from "../../../platform/change-reason.ts";
import type { Context } from "../../../platform/context.ts";
import { storableText } from "../../../platform/storable.ts";
import type { BlockLicenceInput } from "./licence.input.ts";
import { LicenceInTheWay } from "./licence-refusal.ts";
import type { LicenceRow } from "./licence-row.ts";
import { lockLicence } from "./lock-licence.ts";

/** Takes a licence back, whatever its dates say, from now on. @throws Refused */
export async function blockLicence(context: Context, input: BlockLicenceInput): Promise<LicenceRow> {
  return await changeBlock(context, input, { action: "licences.block", isBlocked: true });
}

/** Lets a blocked licence count again. That it was blocked stays known. @throws Refused */
export async function unblockLicence(context: Context, input: BlockLicenceInput): Promise<LicenceRow> {
  return await changeBlock(context, input, { action: "licences.unblock", isBlocked: false });
}

interface BlockChange {
  readonly action: string;
  /** Afterwards. */
  readonly isBlocked: boolean;
}

async function changeBlock(
  context: Context,
  input: BlockLicenceInput,
  { action, isBlocked }: BlockChange,
): Promise<LicenceRow> {
  const reason = storableText(requiredReason(input.reason));
  return await context.db.transaction(async (manager) => {
    const licence = await lockLicence(manager, input);
    if ((await isBlockedNow(manager, licence)) === isBlocked) throw alreadySo(licence, isBlocked);
    await (isBlocked ? block(manager, context, { licence, reason }) : unblock(manager, context, licence));
    const parts = { before: { blocked: !isBlocked }, after: { blocked: isBlocked } };
    const change = { targetType: "Licence", targetId: licence.id, targetLabel: licence.number, ...parts };
    await context.audit.recordDone(manager, context, { action, at: context.now(), reason, changes: [change] });
    return licence;
  });
}

async function isBlockedNow(manager: EntityManager, { id }: LicenceRow): Promise<boolean> {
  const statement = `SELECT true AS blocked FROM licence_block WHERE licence_id = $1 AND upper_inf(during)`;
  return (await manager.query<unknown[]>(statement, [id])).length > 0;
}

// A block begins where the last one ended, and lasts a microsecond at least, also where a clock stands still or goes back.
const BLOCK = `INSERT INTO licence_block (id, licence_id, during, reason, blocked_by)
  SELECT $1, $2, tstzrange(GREATEST($3::timestamptz, max(upper(during))), NULL), $4, $5
  FROM licence_block WHERE licence_id = $2`;

const UNBLOCK = `UPDATE licence_block SET unblocked_by = $3,
    during = tstzrange(lower(during), GREATEST($2::timestamptz, lower(during) + interval '1 microsecond'))
  WHERE licence_id = $1 AND upper_inf(during)`;

interface NewBlock {
  readonly licence: LicenceRow;
  readonly reason: string;
}

async function block(manager: EntityManager, context: Context, { licence, reason }: NewBlock): Promise<void> {
  const now = context.now().toString();
  await manager.query(BLOCK, [randomUUID(), licence.id, now, reason, authorOf(context)]);
}

async function unblock(manager: EntityManager, context: Context, { id }: LicenceRow): Promise<void> {
  await manager.query(UNBLOCK, [id, context.now().toString(), authorOf(context)]);
}

function authorOf({ actor }: Context): string {
  return storableText(actor?.name ?? "");
}

function alreadySo(licence: LicenceRow, isBlocked: boolean): LicenceInTheWay {
  const { number } = licence;
  const text = isBlocked
    ? {
        en: `Licence ${number} is blocked already. Unblock it first to give another reason.`,
        zh: `许可证 ${number} 已被冻结。如需更改理由，请先解除冻结。`,
      }
    : { en: `Licence ${number} is not blocked.`, zh: `许可证 ${number} 未被冻结。` };
  return new LicenceInTheWay(licence, { field: ["id"], text });
}
