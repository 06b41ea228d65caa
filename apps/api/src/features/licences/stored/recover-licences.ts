import type { EntityManager } from "typeorm";
import type { Actor, Context } from "../../../platform/context.ts";
import { type CompanyAccountEntity, lockOwnAccount } from "../../accounts/index.ts";
import { namedProduct } from "../register/licence-facts.ts";
import { LICENCE_COLUMNS } from "../register/licence-row.ts";
import type { RecoveredLicenceRow, RecoverLicencesInput } from "./recovered-licence.type.ts";

export interface Recovered {
  readonly licences: readonly RecoveredLicenceRow[];
  readonly more: boolean;
}

const MOST = 200;

const ISSUED = `SELECT ${LICENCE_COLUMNS}, l.secret_sealed AS sealed, EXISTS (
    SELECT 1 FROM licence_storage s WHERE s.licence_id = l.id AND s.account_id = $1 AND upper_inf(s.during)
  ) AS stored
  FROM licence l WHERE l.issued_to = $1 AND ($2::uuid IS NULL OR l.product_id = $2)
  ORDER BY l.created_at DESC, l.id LIMIT ${MOST + 1}`;

/**
 * Hands the licences that the register issued to an account to one of its administrators, with their codes, wherever
 * they are stored (clause 4.1.3). Who was handed what is written down, by number.
 * @throws Refused
 */
export async function recoverLicences(
  context: Context,
  actor: Actor,
  { accountId, product }: RecoverLicencesInput,
): Promise<Recovered> {
  const productId = product == null ? null : namedProduct(context, product).id;
  return await context.db.transaction(async (manager) => {
    const own = { id: accountId, field: ["accountId"], actor, role: "ADMINISTRATOR" } as const;
    const { account } = await lockOwnAccount(manager, own);
    const rows = await manager.query<IssuedRow[]>(ISSUED, [account.id, productId]);
    const licences = rows.slice(0, MOST).map((row) => unsealed(context, row));
    await record(manager, context, { account, licences });
    return { licences, more: rows.length > MOST };
  });
}

interface IssuedRow extends Omit<RecoveredLicenceRow, "code"> {
  readonly sealed: Buffer;
}

function unsealed({ secrets }: Context, { sealed, ...row }: IssuedRow): RecoveredLicenceRow {
  return { ...row, code: secrets.open(sealed) };
}

interface HandedOut {
  readonly account: CompanyAccountEntity;
  readonly licences: readonly RecoveredLicenceRow[];
}

async function record(manager: EntityManager, context: Context, { account, licences }: HandedOut): Promise<void> {
  const handedOut = licences.map(({ number }) => number);
  const toAccount = {
    targetType: "CompanyAccount",
    targetId: account.id,
    targetLabel: `${account.name} (${account.number})`,
    before: null,
    after: { recoveredLicences: handedOut },
  };
  const each = licences.map(({ id, number }) => ({
    targetType: "Licence",
    targetId: id,
    targetLabel: number,
    before: null,
    after: { recoveredBy: account.number },
  }));
  const act = { action: "licences.recover", at: context.now(), changes: [toAccount, ...each] };
  await context.audit.recordDone(manager, context, act);
}
