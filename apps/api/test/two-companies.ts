import { writeAccounts } from "../src/features/sample/accounts/load-accounts.ts";
import { keptLicence, type Situation } from "../src/features/sample/accounts/situation.ts";
import type { Actor } from "../src/platform/context.ts";
import { ASKED, MARKED } from "./company-marks.ts";
import { idsOfRequest, MARKED_REQUEST, MARKS_OF_REQUEST, putRequest, UNMARKED } from "./company-requests.ts";
import type { TestApi } from "./harness.ts";
import type { Company, Visitor } from "./isolation-questions.ts";
import type { KnownValues } from "./minimal-documents.ts";

const PRODUCT = "sample-endpoint-protection";

/** A company that has one of everything, under numbers, names and words that stand nowhere else. */
function companyWithEverything(number: string, name: string): Situation {
  return {
    number,
    name,
    country: "NZ",
    licences: [
      keptLicence(PRODUCT),
      { product: "sample-mail-gateway", from: -30, through: 300 },
      { ...keptLicence("sample-server-guard"), blocked: { from: -3, reason: `Blocked ${number}` } },
    ],
    plan: { code: "SAMPLE_PREMIUM", from: -50, through: null, incidents: [-2], namesContact: true },
    services: [{ service: "SUPPORT_EXTENSION", product: PRODUCT, from: -50, through: null }],
    asked: [],
  };
}

const THEIRS = companyWithEverything("ZUGVOGEL-77", "Cormorant Pits");
export const OURS = companyWithEverything("AMSEL-12", "Blackbird Bakeries");

export const insider: Actor = { subject: "sample-owner-ZUGVOGEL-77", name: "Insider", roles: ["company-admin"] };
export const insiderMember: Actor = { subject: "member-zugvogel", name: "Insider", roles: ["customer"] };

export const staff: Actor = { subject: "staff", name: "Eisvogel Staffson", roles: ["support-agent"] };

/** The administrator of the neighbours. */
export const neighbour: Actor = { subject: "sample-owner-AMSEL-12", name: "Neighbour", roles: ["company-admin"] };

/** A member of the neighbours. */
export const guesser: Actor = { subject: "member-amsel", name: "Member of Amsel", roles: ["customer"] };

const customer = (name: string, subject: string, role = "customer"): Visitor => ({
  name,
  actor: { subject, name, roles: [role], email: `${subject}@visitors.example` },
});

/** People of the one company, a person of none, one who was removed from the other, and nobody. */
export const visitors: readonly Visitor[] = [
  customer("their neighbour's administrator", "sample-owner-AMSEL-12", "company-admin"),
  { name: "their neighbour's member", actor: guesser },
  customer("a customer without an account", "nowhere"),
  customer("somebody who was removed", "removed-zugvogel"),
  { name: "anonymous", actor: null },
];

export interface TwoCompanies {
  readonly theirs: Company;
  /** Of the neighbours, by the names of arguments. */
  readonly ours: KnownValues;
}

/** By staff, so that the history of the account has something to tell. */
async function rename(api: TestApi): Promise<void> {
  const [{ id }] = await api.db.query(`SELECT id FROM company_account WHERE number = 'ZUGVOGEL-77'`);
  const input = {
    id,
    expectedRevision: 1,
    name: "Nightingale Quarries",
    reason: "Renamed after the woodpecker merger",
  };
  const document = `mutation ($input: UpdateCompanyAccountInput!) { updateCompanyAccount(input: $input) { userErrors { message } } }`;
  const { data, errors } = await api.query(document, { input }, { actor: staff });
  if (errors.length > 0 || data.updateCompanyAccount.userErrors.length > 0)
    throw new Error(JSON.stringify({ data, errors }));
}

type Named = Readonly<Record<string, string>>;

/** Writes both companies. Of the other nothing is left that a query could tell without a mark. */
export async function putTwoCompanies(api: TestApi): Promise<TwoCompanies> {
  await api.db.transaction((manager) => writeAccounts(manager, api.contextFor(), [THEIRS, OURS]));
  await api.db.query(MEMBERS);
  await api.db.query(MARKS);
  await rename(api);
  await putRequest(api, { owner: insider, staff }, MARKS_OF_REQUEST);
  await putRequest(api, { owner: neighbour, staff: { ...staff, name: "Staff of everybody" } }, UNMARKED);
  const theirIds = { ...(await idsOf(api, THEIRS.number)), ...(await idsOfRequest(api, insider)) };
  const ourIds = { ...(await idsOf(api, OURS.number)), ...(await idsOfRequest(api, neighbour)) };
  return {
    theirs: {
      secrets: { ...theirIds, ...MARKED, ...MARKED_REQUEST },
      ids: Object.keys(theirIds),
      texts: ASKED,
      known: { ...literalsOf(theirIds), number: '"ZUGVOGEL-77"', String: '"nightingale"' },
    },
    ours: { ...literalsOf(ourIds), product: JSON.stringify(PRODUCT), slug: JSON.stringify(PRODUCT), version: '"12.4"' },
  };
}

/** A member of each, and somebody who was removed from the other. */
const MEMBERS = `
  INSERT INTO account_member (id, account_id, subject, name, email, role, joined_at, removed_at)
  SELECT gen_random_uuid(), a.id, m.subject, m.name, m.email, 'MEMBER', '2026-02-01', m.removed_at::timestamptz
  FROM company_account a JOIN (VALUES
    ('AMSEL-12', 'member-amsel', 'Member of Amsel', 'member@amsel.example', NULL),
    ('ZUGVOGEL-77', 'member-zugvogel', 'Kolibri Memberson', 'kolibri@flock.example', NULL),
    ('ZUGVOGEL-77', 'removed-zugvogel', 'Reiher Removedson', 'reiher@flock.example', '2026-06-01')
  ) AS m (number, subject, name, email, removed_at) ON m.number = a.number`;

const MARKS = `
  UPDATE account_member SET name = 'Pirol Ownerson', email = 'pirol@flock.example' WHERE subject = 'sample-owner-ZUGVOGEL-77';
  UPDATE licence_storage SET stored_by_name = 'Kranich Storerson' WHERE stored_by = 'sample-owner-ZUGVOGEL-77';
  UPDATE licence_block SET reason = 'Payment missed by the flamingo' WHERE reason = 'Blocked ZUGVOGEL-77';
  UPDATE licence SET edition = 'Albatross edition' WHERE number LIKE 'LUGVOGEL-77-%';
  UPDATE incident SET note = 'The pelican server stood still', reference = 'TICKET-PELIKAN-5' WHERE reference LIKE '%ZUGVOGEL%';
  INSERT INTO account_invitation (id, account_id, email, role, token_hash, inviter_name, invited_at, expires_at)
    SELECT gen_random_uuid(), id, CASE number WHEN 'ZUGVOGEL-77' THEN 'storch' ELSE 'guest' END || '@invited.example',
      'MEMBER', sha256(('token of ' || number)::bytea), CASE number WHEN 'ZUGVOGEL-77' THEN 'Specht Inviterson' ELSE 'Ours' END,
      '2026-11-20', '2026-12-04' FROM company_account WHERE number IN ('ZUGVOGEL-77', 'AMSEL-12');
  INSERT INTO expiry_notice (id, account_id, licence_id, valid_through, days_before, made_at)
    SELECT gen_random_uuid(), issued_to, id, valid_through, 30, '2026-11-20' FROM licence
    WHERE number IN ('LUGVOGEL-77-1', 'LMSEL-12-1')`;

const IDS = `
  SELECT a.id AS "id of the account", m.id AS "id of the administrator", o.id AS "id of the member",
    i.id AS "id of the invitation", l.id AS "id of the stored licence", w.id AS "id of the waiting licence",
    b.id AS "id of the blocked licence", k.id AS "id under which it is stored", p.id AS "id of the held plan", n.id AS "id of the incident",
    s.id AS "id of the held service", e.id AS "id of the notice"
  FROM company_account a
  JOIN account_member m ON m.account_id = a.id AND m.role = 'ADMINISTRATOR'
  JOIN account_member o ON o.account_id = a.id AND o.role = 'MEMBER' AND o.removed_at IS NULL
  JOIN account_invitation i ON i.account_id = a.id
  JOIN licence l ON l.issued_to = a.id AND l.number LIKE '%-1'
  JOIN licence w ON w.issued_to = a.id AND w.number LIKE '%-2'
  JOIN licence b ON b.issued_to = a.id AND b.number LIKE '%-3'
  JOIN licence_storage k ON k.licence_id = l.id
  JOIN held_plan p ON p.account_id = a.id
  JOIN incident n ON n.held_plan_id = p.id
  JOIN held_service s ON s.account_id = a.id
  JOIN expiry_notice e ON e.account_id = a.id
  WHERE a.number = $1`;

export async function idsOf(api: TestApi, number: string): Promise<Named> {
  const [row] = await api.db.query<Named[]>(IDS, [number]);
  if (row === undefined) throw new Error(`The company ${number} lacks something.`);
  return row;
}

/** What fits arguments by their names. */
function literalsOf(ids: Named): KnownValues {
  const literal = (label: string) => JSON.stringify(ids[label]);
  return {
    ID: literal("id of the account"),
    "licence.id": literal("id of the blocked licence"),
    account: literal("id of the account"),
    accountId: literal("id of the account"),
    issuedTo: literal("id of the account"),
    member: literal("id of the member"),
    memberId: literal("id of the member"),
    invitation: literal("id of the invitation"),
    licence: literal("id of the stored licence"),
    licenceId: literal("id of the stored licence"),
    heldPlan: literal("id of the held plan"),
    incident: literal("id of the incident"),
    notice: literal("id of the notice"),
    "request.id": literal("id of the request"),
    "feedback.id": literal("id of the feedback"),
    draft: literal("id of the draft"),
  };
}
