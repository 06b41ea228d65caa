import { loadLicences } from "../src/features/sample/load-licences.ts";
import { loadSample } from "../src/features/sample/load-sample.ts";
import type { Actor } from "../src/platform/context.ts";
import { openTestApi, type TestApi } from "./harness.ts";

/** Few enough to load in seconds, enough for PostgreSQL to prefer an index of its own accord. */
const SIZE = { licences: 30_000, accounts: 20_000 };

export const staff: Actor = { subject: "agent", name: "An agent", roles: ["support-agent"] };
/** The first person of an account of the sample register administers it. */
export const administrator: Actor = {
  subject: "sample-register|0000007-1",
  name: "An administrator",
  roles: ["company-admin"],
};
/** Belongs to no account. */
export const stranger: Actor = { subject: "somebody", name: "Somebody", roles: ["customer"] };

export interface LargeRegister {
  readonly api: TestApi;
  /** The account that `administrator` administers. */
  readonly account: string;
  /** Some licence that nobody keeps. */
  readonly licence: { readonly id: string; readonly number: string; readonly code: string };
}

/** An API whose tables of accounts, licences and what accounts hold are large enough for honest plans. */
export async function openLargeRegister(): Promise<LargeRegister> {
  const api = await openTestApi();
  await loadSample(api.contextFor());
  await loadLicences(api.contextFor(), SIZE);
  await holdPlansAndServices(api);
  // What a running server's own processes would have found out by then.
  await api.db.query("VACUUM (ANALYZE)");
  const [{ account }] = await api.db.query("SELECT account_id AS account FROM account_member WHERE subject = $1", [
    administrator.subject,
  ]);
  const [{ id, number, secret_sealed }] = await api.db.query(
    `SELECT l.* FROM licence l
     WHERE l.valid_through > '2027-06-01' AND l.valid_from < '2026-06-01' AND number LIKE 'SAMPLE-L%'
       AND NOT EXISTS (SELECT FROM licence_storage s WHERE s.licence_id = l.id)
       AND NOT EXISTS (SELECT FROM licence_block b WHERE b.licence_id = l.id) LIMIT 1`,
  );
  return { api, account, licence: { id, number, code: api.contextFor().secrets.open(secret_sealed) } };
}

/** For every sample account of the register a plan with two incidents and a contact, and two services. */
async function holdPlansAndServices({ db }: TestApi): Promise<void> {
  await db.query(`
    INSERT INTO held_plan (id, account_id, plan_code, held_from, held_through)
    SELECT gen_random_uuid(), id, (SELECT min(code) FROM support_plan), '2026-01-01', '2026-12-31'
    FROM company_account WHERE number LIKE 'SAMPLE-A%';
    INSERT INTO incident (id, held_plan_id, used_on, reference, author, recorded_at)
    SELECT gen_random_uuid(), id, '2026-02-01', 'Call ' || n, 'Sample data', '2026-02-01' FROM held_plan, generate_series(1, 2) n;
    INSERT INTO named_contact (held_plan_id, member_id)
    SELECT p.id, m.id FROM held_plan p JOIN account_member m ON m.account_id = p.account_id AND m.role = 'ADMINISTRATOR'
    ON CONFLICT DO NOTHING;
    INSERT INTO held_service (id, account_id, service_code, held_from)
    SELECT gen_random_uuid(), id, code, '2026-01-01'
    FROM company_account, (VALUES ('PREMIUM_SUPPORT'), ('INCIDENT_RESPONSE')) s (code) WHERE number LIKE 'SAMPLE-A%'
  `);
}
