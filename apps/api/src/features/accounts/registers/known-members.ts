import type { EntityManager } from "typeorm";
import type { FileRow } from "../../register-files/index.ts";
import type { AccountRole } from "../account-role.ts";

/** What a file can say of a member. */
export interface MemberFacts {
  readonly name: string;
  readonly email: string | null;
  readonly role: AccountRole;
}

/** An account that rows of a file speak of, with all who work in it now, by subject. */
export interface KnownAccount {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly closedAt: Date | null;
  readonly members: Map<string, MemberFacts>;
}

interface MemberRow extends MemberFacts {
  readonly accountId: string;
  readonly subject: string;
}

/** Locks the accounts, by number: members are only changed with their account locked. */
export async function lockAccountsOf(
  rows: readonly FileRow<{ readonly account: string }>[],
  manager: EntityManager,
): Promise<ReadonlyMap<string, KnownAccount>> {
  const accounts = await manager.query<Omit<KnownAccount, "members">[]>(
    `SELECT id, number, name, closed_at AS "closedAt" FROM company_account
     WHERE number = ANY($1::text[]) ORDER BY number FOR UPDATE`,
    [[...new Set(rows.map(({ row }) => row.account))]],
  );
  const members = await manager.query<MemberRow[]>(
    `SELECT account_id AS "accountId", subject, name, email, role FROM account_member
     WHERE account_id = ANY($1::uuid[]) AND removed_at IS NULL`,
    [accounts.map(({ id }) => id)],
  );
  const byAccount = Map.groupBy(members, ({ accountId }) => accountId);
  return new Map(
    accounts.map((account) => {
      const present = (byAccount.get(account.id) ?? []).map(({ subject, name, email, role }) => {
        return [subject, { name, email, role }] as const;
      });
      return [account.number, { ...account, members: new Map(present) }];
    }),
  );
}
