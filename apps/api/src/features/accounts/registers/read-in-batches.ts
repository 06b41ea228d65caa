import type { DataSource } from "typeorm";
import type { SortKey } from "../../../platform/cursor.ts";
import { type CompanyAccountFilter, USUAL_ACCOUNT_ORDER } from "../account-list.input.ts";
import { accountList } from "../account-list.ts";
import type { CompanyAccountEntity } from "../company-account.entity.ts";

const ACCOUNTS_A_BATCH = 1_000;

/** All accounts that match, by name; by key, so that no connection is held between two batches. */
export async function* accountsInBatches(
  db: DataSource,
  filter: CompanyAccountFilter,
): AsyncGenerator<readonly CompanyAccountEntity[]> {
  const list = accountList(db, filter, USUAL_ACCOUNT_ORDER);
  let after: SortKey | null = null;
  for (;;) {
    const accounts = await list.load({ after, before: null, fromEnd: false, limit: ACCOUNTS_A_BATCH });
    yield accounts;
    const last = accounts.at(-1);
    if (last === undefined || accounts.length < ACCOUNTS_A_BATCH) return;
    after = list.keyOf(last);
  }
}
