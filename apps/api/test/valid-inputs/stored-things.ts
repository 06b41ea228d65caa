import type { Actor } from "../../src/platform/context.ts";
import type { Valid } from "../bad-input-walk.ts";
import { idsOfRequest } from "../company-requests.ts";
import type { TestApi } from "../harness.ts";
import { idsOf, neighbour, OURS } from "../two-companies.ts";
import { newThings } from "./new-things.ts";

export const boss: Actor = { subject: "boss", name: "Boss of the desk", roles: ["admin"] };

/** Somebody who was invited and has not come yet. */
export const guest: Actor = { subject: "guest", name: "Guest", roles: ["customer"], email: "guest@invited.example" };

export interface Thing {
  readonly id: string;
  readonly revision: number;
}

/** What a valid input names: a row by what it is, with the revision that it stands at. @throws where none is stored. */
export type Things = (name: string) => Thing;

/** Inputs by mutation; where no actor is given, staff or the company's administrator asks, as the permission has it. */
export type ValidInputs = Readonly<Record<string, Partial<Valid> & { readonly input: object }>>;

export const seen = ({ id, revision }: Thing) => ({ id, expectedRevision: revision });

/** Adds to the two companies one of everything that an input may name and that they lack. */
export async function storeThings(api: TestApi): Promise<Things> {
  await newThings(api, { boss, owner: neighbour });
  const rows = await api.db.query<(Thing & { name: string })[]>(THINGS, [neighbour.subject]);
  const things = new Map(rows.map(({ name, id, revision }) => [name, { id, revision: Number(revision) }]));
  const known = { ...(await idsOf(api, OURS.number)), ...(await idsOfRequest(api, neighbour)) };
  for (const [label, id] of Object.entries(known)) things.set(label.replace("id of the ", ""), { id, revision: 1 });
  return (name) => {
    const thing = things.get(name);
    if (thing === undefined) throw new Error(`No ${name} is stored, but ${[...things.keys()].join(", ")}.`);
    return thing;
  };
}

/** By names beside those by which the fixtures of the companies know their ids. */
const THINGS = `
  WITH request AS (
    SELECT id, revision, row_number() OVER (ORDER BY subject) AS n FROM support_request
    WHERE requester_subject = $1 AND subject LIKE 'Another %'
  )
  SELECT 'request ' || n AS name, id::text, revision FROM request
  UNION ALL SELECT 'our account', id::text, revision FROM company_account WHERE number = 'AMSEL-12'
  UNION ALL SELECT 'closed account', id::text, revision FROM company_account WHERE number = 'CLOSED-1'
  UNION ALL SELECT 'our plan', h.id::text, h.revision FROM held_plan h JOIN company_account a ON a.id = h.account_id WHERE a.number = 'AMSEL-12'
  UNION ALL SELECT 'our service', h.id::text, h.revision FROM held_service h JOIN company_account a ON a.id = h.account_id WHERE a.number = 'AMSEL-12'
  UNION ALL SELECT 'licence ' || right(number, 1), id::text, revision FROM licence WHERE number LIKE 'LMSEL-12-%'
  UNION ALL SELECT 'team', id::text, revision FROM team
  UNION ALL SELECT 'canned reply', id::text, revision FROM canned_reply
  UNION ALL SELECT 'utility', id::text, revision FROM diagnostic_utility WHERE name = 'Collector'
  UNION ALL SELECT 'our task', t.id::text, t.revision FROM request_task t JOIN diagnostic_utility u ON u.id = t.utility_id WHERE u.name = 'Collector'
  UNION ALL SELECT 'endpoint', id::text, revision FROM webhook_endpoint
  UNION ALL SELECT 'delivery', id::text, 1 FROM webhook_delivery
  UNION ALL SELECT 'api token', id::text, 1 FROM api_token
  UNION ALL SELECT 'view', id::text, revision FROM saved_view
  UNION ALL SELECT 'our feedback', id::text, revision FROM feedback WHERE giver_subject = $1
  UNION ALL SELECT 'report', id::text, revision FROM feedback_report
  UNION ALL SELECT 'provider', id::text, revision FROM service_provider WHERE name = 'Spare provider'
  UNION ALL SELECT 'plan', code, revision FROM support_plan WHERE code = 'SPARE_PLAN'
  UNION ALL SELECT 'service', code, revision FROM paid_service WHERE code = 'SUPPORT_EXTENSION'
  UNION ALL SELECT * FROM (SELECT 'offer', id::text, revision FROM offer WHERE country = 'IS' LIMIT 1) offer
  UNION ALL SELECT * FROM (SELECT 'calendar', id::text, revision FROM support_calendar WHERE country IS NOT NULL LIMIT 1) calendar
  UNION ALL SELECT * FROM (SELECT 'mail', id::text, 1 FROM mail LIMIT 1) mail
  UNION ALL SELECT 'our merge', m.id::text, 1 FROM request_merge m JOIN request r ON r.id = m.source_id
  UNION ALL SELECT 'long request', id::text, revision FROM support_request WHERE requester_subject = $1 AND subject = 'Our own subject of the request'
  UNION ALL SELECT p.slug, p.id::text, max(r.revision) FROM product p JOIN product_revision r ON r.product_id = p.id WHERE p.slug LIKE 'spare-%' GROUP BY 1, 2
  UNION ALL SELECT v.name, v.version_id::text, max(v.revision) FROM version_revision v JOIN product p ON p.id = v.product_id WHERE p.slug LIKE 'spare-%' GROUP BY 1, 2
  UNION ALL SELECT 'change', change_id::text, 1 FROM version_revision WHERE name = '2.0' AND revision = 2`;
