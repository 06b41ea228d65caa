import { Readable } from "node:stream";
import { csvOf } from "../../platform/csv/write-cells.ts";
import type { AuditRow } from "./read-entries.ts";

type Rows = AsyncIterable<AuditRow>;

const COLUMNS: Readonly<Record<string, (row: AuditRow) => string | object | null>> = {
  id: (row) => row.id,
  at: (row) => row.at,
  actor_subject: (row) => row.actorSubject,
  actor_name: (row) => row.actorName,
  actor_kind: (row) => row.actorKind,
  action: (row) => row.action,
  outcome: (row) => row.outcome,
  target_type: (row) => row.targetType,
  target_id: (row) => row.targetId,
  target_label: (row) => row.targetLabel,
  before: (row) => row.before,
  after: (row) => row.after,
  reason: (row) => row.reason,
  change_id: (row) => row.changeId,
  address: (row) => row.address,
  user_agent: (row) => row.userAgent,
  request_id: (row) => row.requestId,
};

/** A header, then a row an entry; before and after as JSON. */
export function auditCsv(rows: Rows): Readable {
  return csvOf(Object.keys(COLUMNS), cellsOf(rows));
}

async function* cellsOf(rows: Rows): AsyncGenerator<string[]> {
  const columns = Object.values(COLUMNS);
  for await (const row of rows) yield columns.map((read) => cellOf(read(row)));
}

function cellOf(value: string | object | null): string {
  if (value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A JSON object a line, with the names of the GraphQL type. */
export function auditNdjson(rows: Rows): Readable {
  return Readable.from(linesOf(rows));
}

async function* linesOf(rows: Rows): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}
