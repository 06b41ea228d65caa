import type { ConflictField } from "../../components/conflict-sides.ts";
import type { Edit } from "../../editing/use-saving.ts";
import {
  type AccountEditFragment,
  CloseAccountDocument,
  CreateAccountDocument,
  type CreateCompanyAccountInput,
  ReopenAccountDocument,
  UpdateAccountDocument,
} from "../../gql/edit-account.ts";
import { request } from "../../graphql-client.ts";
import { ChangeRefused, savedOf } from "../../records/change-refused.ts";
import type { AccountForm } from "./account-form.ts";

export interface SavedAccount {
  readonly id: string;
  /** An account's changes are not undone by a button but by editing it again. */
  readonly changeId: null;
}

function saved(payload: AccountEditFragment): SavedAccount {
  return { id: savedOf(payload, ({ account }) => account).id, changeId: null };
}

/** @param opened what the editor saw. @throws ChangeRefused with what stood in the way. */
export async function updateAccount(id: string, opened: AccountForm, edit: Edit): Promise<SavedAccount> {
  const { fields, expectedRevision, reason } = edit;
  const input = { ...fields, id, expectedRevision, reason };
  const payload = (await request(UpdateAccountDocument, { input })).updateCompanyAccount;
  if (payload.userErrors.some(({ code, field }) => code === "CONFLICT" && field?.at(-1) === "expectedRevision")) {
    throw staleEdit(payload, opened, fields);
  }
  return saved(payload);
}

/** @throws ChangeRefused with what stood in the way. */
export async function createAccount(input: CreateCompanyAccountInput): Promise<SavedAccount> {
  return saved((await request(CreateAccountDocument, { input })).createCompanyAccount);
}

interface Turn {
  readonly id: string;
  readonly expectedRevision: number;
  readonly reason: string;
}

/** @throws ChangeRefused with what stood in the way. */
export async function closeAccount(input: Turn): Promise<SavedAccount> {
  return saved((await request(CloseAccountDocument, { input })).closeCompanyAccount);
}

/** @throws ChangeRefused with what stood in the way. */
export async function reopenAccount(input: Turn): Promise<SavedAccount> {
  return saved((await request(ReopenAccountDocument, { input })).reopenCompanyAccount);
}

const FIELDS = ["number", "name", "country"] as const;

function staleEdit({ account, userErrors }: AccountEditFragment, opened: AccountForm, wanted: Edit["fields"]) {
  const [latest] = account?.history ?? [];
  if (account === null || latest === undefined) return new ChangeRefused(userErrors, null);
  const fields = FIELDS.map((field): ConflictField => {
    const [expected, current, yours] = [opened[field], account[field], String(wanted[field] ?? opened[field])];
    const clashes = current !== expected && yours !== expected && current !== yours;
    return { field, expected, current, yours, clashes };
  }).filter(({ expected, current, yours }) => expected !== current || expected !== yours);
  const { at, author, reason } = latest;
  return new ChangeRefused(userErrors, {
    currentRevision: account.revision,
    changedAt: at,
    changedBy: author,
    reason: reason ?? "",
    fields,
  });
}
