import { randomUUID } from "node:crypto";
import type { Text } from "@supportbook/policy";
import { type AuditedChange, changedParts } from "../../../platform/audit.ts";
import type { Batch, FileRow, RowOutcome } from "../../register-files/index.ts";
import type { AccountRole } from "../account-role.ts";
import { type KnownAccount, lockAccountsOf, type MemberFacts } from "./known-members.ts";

export interface MemberRow {
  /** Number of the account. */
  readonly account: string;
  readonly subject: string;
  readonly name: string;
  /** Undefined where the file does not say. */
  readonly email: string | null | undefined;
  readonly role: AccountRole;
}

interface Write {
  readonly account: KnownAccount;
  readonly subject: string;
  /** Null for somebody new. */
  readonly before: MemberFacts | null;
  readonly after: MemberFacts;
}

/** Writes up to a thousand members in a handful of statements; the accounts are locked until the file is written. */
export async function applyMembers(rows: readonly FileRow<MemberRow>[], batch: Batch): Promise<RowOutcome[]> {
  const accounts = await lockAccountsOf(rows, batch.manager);
  const writes: Write[] = [];
  const outcomes = rows.map(({ row }): RowOutcome => {
    const step = stepOf(row, accounts.get(row.account));
    if ("text" in step) return [{ column: step.column, text: step.text }];
    const { account, before, after } = step;
    if (before !== null && isSame(before, after)) return "UNCHANGED";
    writes.push(step);
    // The rows that follow find what this one leaves.
    account.members.set(row.subject, after);
    return before === null ? "CREATED" : "UPDATED";
  });
  await insert(
    writes.filter(({ before }) => before === null),
    batch,
  );
  await update(
    writes.filter(({ before }) => before !== null),
    batch,
  );
  await record(writes, batch);
  return outcomes;
}

function stepOf(row: MemberRow, account: KnownAccount | undefined): Write | { column: string; text: Text } {
  if (account === undefined) return { column: "account", text: UNKNOWN };
  const { subject, name, role } = row;
  const before = account.members.get(subject) ?? null;
  const after = { name, email: row.email === undefined ? (before?.email ?? null) : row.email, role };
  if (account.closedAt !== null && !(before !== null && isSame(before, after)))
    return { column: "account", text: CLOSED };
  if (before?.role === "ADMINISTRATOR" && role === "MEMBER" && isLastAdministrator(account, subject)) {
    return { column: "role", text: LAST };
  }
  return { account, subject, before, after };
}

function isSame(before: MemberFacts, after: MemberFacts): boolean {
  return before.name === after.name && before.email === after.email && before.role === after.role;
}

function isLastAdministrator({ members }: KnownAccount, subject: string): boolean {
  return ![...members].some(([other, { role }]) => other !== subject && role === "ADMINISTRATOR");
}

async function insert(writes: readonly Write[], { manager, at }: Batch): Promise<void> {
  if (writes.length === 0) return;
  await manager.query(
    `INSERT INTO account_member (id, account_id, subject, name, email, role, joined_at)
     SELECT row.*, $7 FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[]) AS row`,
    [writes.map(() => randomUUID()), ...columnsOf(writes), at.toString()],
  );
}

async function update(writes: readonly Write[], { manager }: Batch): Promise<void> {
  if (writes.length === 0) return;
  await manager.query(
    `UPDATE account_member AS member SET name = row.name, email = row.email, role = row.role
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) AS row (account, subject, name, email, role)
     WHERE member.account_id = row.account AND member.subject = row.subject AND member.removed_at IS NULL`,
    columnsOf(writes),
  );
}

function columnsOf(writes: readonly Write[]): unknown[] {
  return [
    writes.map(({ account }) => account.id),
    writes.map(({ subject }) => subject),
    writes.map(({ after }) => after.name),
    writes.map(({ after }) => after.email),
    writes.map(({ after }) => after.role),
  ];
}

async function record(writes: readonly Write[], { context, manager, at, changeId, reason }: Batch): Promise<void> {
  if (writes.length === 0) return;
  const changes = writes.map(
    ({ account, before, after }): AuditedChange => ({
      targetType: "CompanyAccount",
      targetId: account.id,
      targetLabel: `${account.name} (${account.number})`,
      ...namedParts(before, after),
    }),
  );
  await context.audit.recordDone(manager, context, { action: "accounts.importMembers", changes, at, changeId, reason });
}

/** Under the person's name: only fields that differ are kept, and whose they were must be among them. */
function namedParts(before: MemberFacts | null, after: MemberFacts): Pick<AuditedChange, "before" | "after"> {
  if (before === null) return { before: null, after: { member: after.name, role: after.role } };
  const parts = changedParts(before, after);
  return { before: { [after.name]: parts.before }, after: { [after.name]: parts.after } };
}

const UNKNOWN: Text = {
  en: "There is no company account with this number. Correct it, or import the account first.",
  zh: "没有使用此编号的公司账户。请更正编号，或先导入该账户。",
};

const CLOSED: Text = {
  en: "This account is closed and cannot be changed. Reopen it first, or take the row out.",
  zh: "该账户已关闭，无法更改。请先重新开放，或删除此行。",
};

const LAST: Text = {
  en: "This is the account's last administrator. Make another member administrator first, on a line before this.",
  zh: "这是该账户的最后一位管理员。请先在此行之前的行中将另一位成员设为管理员。",
};
