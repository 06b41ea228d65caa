import { storableJson } from "../../platform/storable.ts";
import type { AuditOutcome } from "./audit-entry.entity.ts";
import { wordVector } from "./audit-words.ts";

/** An entry before it is written. */
export interface NewEntry {
  readonly at: Temporal.Instant;
  readonly actorSubject: string | null;
  readonly actorName: string | null;
  readonly actorKind: string | null;
  readonly action: string;
  readonly outcome: AuditOutcome;
  readonly targetType: string | null;
  readonly targetId: string | null;
  readonly targetLabel: string | null;
  readonly before: object | null;
  readonly after: object | null;
  readonly reason: string | null;
  readonly changeId: string | null;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly requestId: string | null;
}

/** A connection, or the transaction of a change. */
interface Statements {
  query(statement: string, parameters: unknown[]): Promise<unknown>;
}

const COLUMNS = `at, actor_subject, actor_name, actor_kind, action, outcome, target_type, target_id, target_label,
  before, after, reason, change_id, address, user_agent, request_id, words`;

const INSERT = `INSERT INTO audit_entry (${COLUMNS})
  SELECT ${COLUMNS} FROM jsonb_to_recordset($1::jsonb) AS entry (
    at timestamptz, actor_subject text, actor_name text, actor_kind text, action text, outcome text, target_type text,
    target_id text, target_label text, before jsonb, after jsonb, reason text, change_id uuid, address text,
    user_agent text, request_id text, words tsvector)`;

/** Keeps a statement's one parameter at a few megabytes, whatever an import brings. */
const ENTRIES_A_STATEMENT = 2_000;

/** One statement for every two thousand entries. */
export async function writeEntries(database: Statements, entries: readonly NewEntry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += ENTRIES_A_STATEMENT) {
    const rows = entries.slice(from, from + ENTRIES_A_STATEMENT).map(rowOf);
    await database.query(INSERT, [storableJson(rows)]);
  }
}

function rowOf(entry: NewEntry) {
  return {
    at: entry.at.toString(),
    actor_subject: entry.actorSubject,
    actor_name: entry.actorName,
    actor_kind: entry.actorKind,
    action: entry.action,
    outcome: entry.outcome,
    target_type: entry.targetType,
    target_id: entry.targetId,
    target_label: entry.targetLabel,
    before: entry.before,
    after: entry.after,
    reason: entry.reason,
    change_id: entry.changeId,
    address: entry.address,
    user_agent: entry.userAgent,
    request_id: entry.requestId,
    words: wordVector(searchedText(entry)),
  };
}

/** The user agent is left out: its words are the same in every entry. */
function searchedText({ userAgent: _, at: __, before, after, ...texts }: NewEntry): string {
  const values = [before, after].map((part) => (part === null ? "" : JSON.stringify(part)));
  return [...Object.values(texts), ...values].filter((text) => text !== null).join(" ");
}
