import type { EntityManager } from "typeorm";
import { searchWordsOf } from "../../requests/index.ts";
import { columns, instant } from "../bulk-columns.ts";
import type { BulkDecision } from "./bulk-decisions.ts";
import type { BulkRequest } from "./bulk-request.ts";

/** A sample request with what the rules said to its like. */
export interface DecidedRequest extends BulkRequest {
  readonly decided: BulkDecision;
  /** Calendar date of the decision. */
  readonly decidedOn: string;
}

/** Requests with receipt, messages and events, in the transaction of `manager`. */
export async function writeRequests(manager: EntityManager, requests: readonly DecidedRequest[]): Promise<void> {
  await writeHeads(manager, requests);
  await writeReceipts(manager, requests);
  await writeMessages(manager, requests);
  await writeEvents(manager, requests);
}

async function writeHeads(manager: EntityManager, requests: readonly DecidedRequest[]): Promise<void> {
  await manager.query(
    `INSERT INTO support_request (id, number, segment, account_id, requester_subject, requester_name, requester_email,
        locale, country, product_id, version_id, kind, severity, subject, answers, category, category_since, outcome,
        team_id, assignee_subject, assignee_name, origin_id, next_due_at, created_at, updated_at, resolved_at, closed_at,
        words)
     SELECT id, number, segment, account_id, requester_subject, requester_name, requester_email, locale, country,
        product_id, version_id, kind, severity, subject, '{}', category, updated_at, outcome, team_id, assignee_subject,
        assignee_name, id, next_due_at, created_at, updated_at,
        CASE WHEN category IN ('RESOLVED', 'CLOSED') THEN updated_at END, CASE WHEN category = 'CLOSED' THEN updated_at END,
        strip(to_tsvector('english', english)) || array_to_tsvector(string_to_array(pairs, ' '))
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[],
        $9::text[], $10::uuid[], $11::uuid[], $12::text[], $13::integer[], $14::text[], $15::text[], $16::text[],
        $17::uuid[], $18::text[], $19::text[], $20::timestamptz[], $21::timestamptz[], $22::timestamptz[], $23::text[],
        $24::text[])
       AS n (id, number, segment, account_id, requester_subject, requester_name, requester_email, locale, country,
        product_id, version_id, kind, severity, subject, category, outcome, team_id, assignee_subject, assignee_name,
        next_due_at, created_at, updated_at, english, pairs)`,
    columns(requests, (each) => [
      ...[each.id, each.number, each.product.segment, each.account?.id ?? null],
      ...[each.requester.subject, each.requester.name, each.requester.email, each.locale, each.country],
      ...[each.product.id, each.version.id, each.kind, each.severity, each.subject, categoryOf(each)],
      ...[each.decided.outcome, each.team, each.assignee?.subject ?? null, each.assignee?.name ?? null],
      ...[each.nextDueAt === null ? null : instant(each.nextDueAt), instant(each.createdAt), instant(each.updatedAt)],
      ...wordsOf(each),
    ]),
  );
}

function wordsOf({ number, subject, text, reply, product, version, account }: DecidedRequest): [string, string] {
  const whose = account === null ? "" : `${account.name} ${account.number}`;
  const { english, pairs } = searchWordsOf([number, subject, text, reply ?? "", product.name, version.name, whose]);
  return [english, pairs.join(" ")];
}

/** What the rules refuse was declined when it was filed, and nobody took it up. */
function categoryOf({ category, decided }: DecidedRequest): string {
  return decided.isSupported ? category : "DECLINED";
}

/** Decisions are sent once for all requests of a kind; each receipt has the instant of its own request. */
async function writeReceipts(manager: EntityManager, requests: readonly DecidedRequest[]): Promise<void> {
  const decisions = [...new Set(requests.map(({ decided }) => decided))];
  const place = new Map(decisions.map((decided, index) => [decided, index]));
  await manager.query(
    `INSERT INTO request_receipt (request_id, position, question, edition, decision, facts, because, made_at)
     SELECT r.id, 1, d.question || jsonb_build_object('at', r.at, 'on', r.on_date), d.edition,
        d.decision || jsonb_build_object('at', r.at), d.facts, 'FILED', r.at::timestamptz
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::integer[]) AS r (id, at, on_date, place)
     JOIN unnest($5::integer[], $6::jsonb[], $7::text[], $8::jsonb[], $9::jsonb[])
       AS d (place, question, edition, decision, facts) USING (place)`,
    [
      ...columns(requests, (each) => [each.id, decidedAt(each), each.decidedOn, place.get(each.decided)]),
      ...columns(decisions, ({ content }, index) => [
        index,
        JSON.stringify(content.question),
        content.edition,
        JSON.stringify(content.decision),
        JSON.stringify(content.facts),
      ]),
    ],
  );
}

/** As the rules write an instant: without the fraction of a second where there is none. */
function decidedAt({ createdAt }: DecidedRequest): string {
  return Temporal.Instant.fromEpochMilliseconds(createdAt).toString();
}

async function writeMessages(manager: EntityManager, requests: readonly DecidedRequest[]): Promise<void> {
  const messages = requests.flatMap((each) => {
    const { id, text, reply, requester, assignee, createdAt, updatedAt } = each;
    const asked = { id, at: createdAt, kind: "CUSTOMER", ...requester, body: text };
    if (reply === null || assignee === null || !each.decided.isSupported) return [asked];
    return [asked, { id, at: updatedAt, kind: "STAFF", ...assignee, body: reply }];
  });
  await manager.query(
    `INSERT INTO request_message (id, request_id, at, author_kind, author_subject, author_name, visibility, body)
     SELECT uuidv7(), request_id, at, kind, subject, name, 'PUBLIC', body
     FROM unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::text[])
       AS n (request_id, at, kind, subject, name, body)`,
    columns(messages, (each) => [each.id, instant(each.at), each.kind, each.subject, each.name, each.body]),
  );
}

async function writeEvents(manager: EntityManager, requests: readonly DecidedRequest[]): Promise<void> {
  const events = requests.flatMap((each) => {
    const { id, requester, assignee, createdAt, updatedAt, decided } = each;
    const begins = decided.isSupported ? "NEW" : "DECLINED";
    const filed = { id, at: createdAt, kind: "FILED", by: "CUSTOMER", ...requester };
    const began = { ...filed, data: { outcome: decided.outcome, category: begins } };
    const to = categoryOf(each);
    if (assignee === null || to === begins) return [began];
    const moved = { id, at: updatedAt, kind: "MOVED", by: "STAFF", ...assignee };
    return [began, { ...moved, data: { from: begins, to } }];
  });
  await manager.query(
    `INSERT INTO request_event (request_id, at, kind, actor_kind, actor_subject, actor_name, public, data)
     SELECT request_id, at, kind, actor_kind, subject, name, true, data
     FROM unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::text[], $7::jsonb[])
       AS n (request_id, at, kind, actor_kind, subject, name, data)`,
    columns(events, (each) => [
      ...[each.id, instant(each.at), each.kind, each.by, each.subject, each.name],
      JSON.stringify(each.data),
    ]),
  );
}
