import {
  AccountDetailDocument,
  type AccountFactsFragment,
  AccountListDocument,
  type CompanyAccountFilter,
  type CompanyAccountOrderField,
} from "../../gql/accounts.ts";
import { request } from "../../graphql-client.ts";
import { pagesByCursor } from "../../records/pages-by-cursor.ts";
import type { RecordSource } from "../../records/record-source.ts";

export type AccountRecord = AccountFactsFragment;

const ACCOUNT_ORDER: Readonly<Record<string, CompanyAccountOrderField>> = { name: "NAME", createdAt: "CREATED_AT" };

const pageOf = pagesByCursor();

/** What narrows the list, as the API takes it: one country is a list of one. */
export function accountFilter({ country, ...others }: Readonly<Record<string, unknown>>): CompanyAccountFilter {
  return { ...others, ...(typeof country === "string" && { country: [country] }) };
}

export const accountRecords: RecordSource<AccountRecord> = {
  async list({ filter: asked, sort, pagination, signal }) {
    const filter = accountFilter(asked);
    const orderBy = { field: ACCOUNT_ORDER[sort?.field ?? "name"] ?? "NAME", direction: sort?.order ?? "ASC" };
    return await pageOf({ list: JSON.stringify([filter, orderBy]), ...pagination }, async (first, after) => {
      return (await request(AccountListDocument, { filter, orderBy, first, after }, { signal })).companyAccounts;
    });
  },
  one: accountById,
  async many(ids, signal) {
    const found = await Promise.all(ids.map((id) => accountById(id, signal)));
    return found.filter((account) => account !== null);
  },
};

async function accountById(id: string, signal?: AbortSignal): Promise<AccountRecord | null> {
  return (await request(AccountDetailDocument, { id }, { signal })).companyAccount;
}
