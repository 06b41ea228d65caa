import type { Context } from "../../../platform/context.ts";
import type { SampleGiver } from "./bulk-feedback.ts";

interface MemberRow {
  readonly account: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string | null;
}

/**
 * Members of the invented vendor's accounts, who give feedback on support for business products.
 * @param numbers of the accounts; of up to 500 members of any sample accounts where they are left out.
 */
export async function sampleMembers(
  { db }: Pick<Context, "db">,
  numbers: readonly string[] | null = null,
): Promise<readonly [SampleGiver, ...SampleGiver[]]> {
  const rows = await db.query<MemberRow[]>(
    `SELECT a.id AS account, m.subject, m.name, m.email FROM company_account a JOIN account_member m ON m.account_id = a.id
     WHERE m.removed_at IS NULL AND CASE WHEN $1::text[] IS NULL THEN a.number LIKE 'A20%' OR a.number LIKE 'SAMPLE-A%'
       ELSE a.number = ANY ($1) END
     ORDER BY a.number, m.subject LIMIT 500`,
    [numbers],
  );
  const [first, ...others] = rows.map((row) => ({ ...row, email: row.email ?? "member@sample.invalid" }));
  if (first === undefined) throw new Error("None of the sample accounts has a member.");
  return [first, ...others];
}
