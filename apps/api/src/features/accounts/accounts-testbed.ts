import { randomUUID } from "node:crypto";
import type { TestApi } from "../../../test/harness.ts";
import type { Actor } from "../../platform/context.ts";
import type { AccountRole } from "./account-role.ts";

/** Somebody who signed in as a customer. */
export function customer(name: string): Actor {
  return { subject: `customer-${name}`, name, roles: ["customer"], email: `${name.toLowerCase()}@example.com` };
}

export const agent: Actor = { subject: "agent-1", name: "Test agent", roles: ["support-agent"] };
export const admin: Actor = { subject: "admin-1", name: "Test administrator", roles: ["admin"] };
export const analyst: Actor = { subject: "analyst-1", name: "Test analyst", roles: ["analyst"] };

export interface StoredAccount {
  readonly id: string;
  readonly number: string;
}

export const [ann, mark, olga] = [customer("Ann"), customer("Mark"), customer("Olga")];

interface Company {
  readonly name: string;
  readonly country?: string;
  readonly people?: readonly (readonly [Actor, AccountRole])[];
  readonly closedAt?: string;
}

/** A company account as if it had always been there, past everything that would check or record it. */
export async function putAccount(
  api: TestApi,
  { name, country, people = [], closedAt }: Company,
): Promise<StoredAccount> {
  const id = randomUUID();
  const [{ number }] = await api.db.query(
    `INSERT INTO company_account (id, number, name, country, created_at, closed_at)
     VALUES ($1, 'T' || nextval('company_account_numbers'), $2, $3, '2026-01-05T09:00:00Z', $4) RETURNING number`,
    [id, name, country ?? "DE", closedAt ?? null],
  );
  for (const [place, [{ subject, name: person, email }, role]] of people.entries()) {
    await api.db.query(
      `INSERT INTO account_member (id, account_id, subject, name, email, role, joined_at)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, $5,
         timestamptz '2026-01-05T09:00:00Z' + $6 * interval '1 day')`,
      [id, subject, person, email ?? null, role, place],
    );
  }
  return { id, number };
}

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the document asks for, and the tests look at it
export type Payload = any;

const ACCOUNT = `account { id number name country revision closedAt viewerRole
  members(removed: true) { id name role removedAt } }`;
const MEMBER = `member { id name role removedAt }`;
const INVITATION = `invitation { id email role state expiresAt }`;

const MUTATIONS = {
  registerCompanyAccount: ["RegisterCompanyAccountInput", ACCOUNT],
  updateOwnAccount: ["UpdateOwnAccountInput", ACCOUNT],
  inviteMember: ["InviteMemberInput", `${INVITATION} token`],
  revokeInvitation: ["RevokeInvitationInput", INVITATION],
  acceptInvitation: ["AcceptInvitationInput", `${ACCOUNT} ${MEMBER}`],
  changeMemberRole: ["ChangeMemberRoleInput", `${ACCOUNT} ${MEMBER}`],
  removeMember: ["RemoveMemberInput", `${ACCOUNT} ${MEMBER}`],
  createCompanyAccount: ["CreateCompanyAccountInput", ACCOUNT],
  updateCompanyAccount: ["UpdateCompanyAccountInput", ACCOUNT],
  closeCompanyAccount: ["CloseCompanyAccountInput", ACCOUNT],
  reopenCompanyAccount: ["ReopenCompanyAccountInput", ACCOUNT],
  inviteAccountMember: ["InviteMemberInput", `${INVITATION} token`],
  removeAccountMember: ["RemoveAccountMemberInput", `${ACCOUNT} ${MEMBER}`],
} as const;

/** The payload of one mutation of accounts, over HTTP. */
export async function mutate(
  api: TestApi,
  name: keyof typeof MUTATIONS,
  input: object,
  actor: Actor,
): Promise<Payload> {
  const [type, selection] = MUTATIONS[name];
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) {
    ${selection} userErrors { code field message } } }`;
  const { data, errors } = await api.query(document, { input }, { actor });
  if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join("\n"));
  return data[name];
}

/** What a payload was refused for, as `CODE input.field`. */
export function refusalsOf({ userErrors }: Payload): string[] {
  return userErrors.map(({ code, field }: Payload) => `${code} ${field.join(".")}`);
}

/** All that the tables of accounts hold, to tell whether anything was written. */
export async function everything(api: TestApi): Promise<Payload> {
  const tables = ["company_account", "account_member", "account_invitation", "audit_entry WHERE outcome = 'DONE'"];
  return await Promise.all(tables.map((table) => api.db.query(`SELECT * FROM ${table} ORDER BY 1`)));
}

/** An account of its own for one test, and its members' ids: Ann administers it, Mark is a member, Olga is neither. */
export async function putTrio(api: TestApi, name: string) {
  const { id } = await putAccount(api, {
    name,
    people: [
      [ann, "ADMINISTRATOR"],
      [mark, "MEMBER"],
    ],
  });
  const members: Payload[] = await api.db.query("SELECT id, name FROM account_member WHERE account_id = $1", [id]);
  const idOf = (wanted: Actor): string => members.find((member) => member.name === wanted.name).id;
  return { id, ann: idOf(ann), mark: idOf(mark) };
}
