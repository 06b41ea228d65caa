import type { DataSource } from "typeorm";
import type { SortKey } from "../../../platform/cursor.ts";
import { isId, isInstant } from "../../../platform/key-parts.ts";
import type { KeysetList, Slice } from "../../../platform/keyset-page.ts";
import type { RequestEventType, RequestMessageType } from "./message.type.ts";

/** Of which request, and whether with what only staff may know. */
export interface RecordOf {
  readonly requestId: string;
  readonly withInternal: boolean;
  /** Ids of messages that are read in another request by now, and belong to what was said in this one. */
  readonly andMessages?: readonly string[];
}

/** To the microsecond, which a JavaScript date would cut: a key must be the row's own. */
const AT_KEY = `to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

interface ListedMessage extends RequestMessageType {
  readonly atKey: string;
}

/** What was said about a request, in the order in which it was said. */
export function messageList(db: DataSource, of: RecordOf): KeysetList<ListedMessage> {
  const table = {
    from: "request_message",
    columns: `id, at, author_kind AS "authorKind", author_name AS "authorName", visibility, body,
      moved_from AS "movedFrom", ${AT_KEY} AS "atKey"`,
    key: ["at", "id"],
    types: ["timestamptz", "uuid"],
    only: of.withInternal ? "" : "AND visibility = 'PUBLIC'",
  };
  return {
    name: "request messages",
    keyOf: ({ atKey, id }) => [atKey, id],
    isKey: ([at, id, ...more]) => more.length === 0 && isInstant(at) && isId(id),
    ...reading<ListedMessage>(db, table, of),
  };
}

/** What happened to a request, in the order in which it happened. */
export function eventList(db: DataSource, of: RecordOf): KeysetList<RequestEventType> {
  const table = {
    from: "request_event",
    columns: `id, at, kind, actor_kind AS "actorKind", actor_name AS "actorName", data`,
    key: ["id"],
    types: ["bigint"],
    only: of.withInternal ? "" : "AND public",
  };
  const { load, count } = reading<RequestEventType>(db, table, { requestId: of.requestId });
  return {
    name: "request events",
    keyOf: ({ id }) => [id],
    isKey: ([id, ...more]) => more.length === 0 && typeof id === "string" && /^\d{1,18}$/.test(id),
    async load(slice) {
      const events = await load(slice);
      return of.withInternal ? events : events.map((event) => ({ ...event, data: toldToCustomers(event.data) }));
    },
    count,
  };
}

/** Of the facts of public events those that are no business of staff alone: reasons and names of agents are left out. */
const TOLD_TO_CUSTOMERS = [
  "move",
  "from",
  "to",
  "outcome",
  "category",
  "message",
  "position",
  "numbers",
  "attachment",
  "fileName",
  "closesOn",
  "closesAt",
  "task",
  "utility",
  "complete",
];

function toldToCustomers(data: object): object {
  return Object.fromEntries(Object.entries(data).filter(([name]) => TOLD_TO_CUSTOMERS.includes(name)));
}

interface RecordTable {
  readonly from: string;
  readonly columns: string;
  readonly key: readonly string[];
  readonly types: readonly string[];
  readonly only: string;
}

type Read = Pick<RecordOf, "requestId" | "andMessages">;

function reading<Row>(db: DataSource, table: RecordTable, of: Read): Pick<KeysetList<Row>, "load" | "count"> {
  const { from, columns, key, types, only } = table;
  const also = of.andMessages ?? [];
  const known = also.length === 0 ? [of.requestId] : [of.requestId, also];
  const where = `(request_id = $1 ${also.length === 0 ? "" : "OR id = ANY($2::uuid[])"}) ${only}`;
  return {
    async load({ after, before, fromEnd, limit }: Slice) {
      const parameters: unknown[] = [...known];
      const beyond = (comparison: string, place: SortKey | null) => {
        if (place === null) return "";
        const values = place.map((part, index) => `$${parameters.push(part)}::${types[index]}`);
        return `AND (${key.join(", ")}) ${comparison} (${values.join(", ")})`;
      };
      const towards = fromEnd ? "DESC" : "ASC";
      const order = key.map((column) => `${column} ${towards}`).join(", ");
      const sql = `SELECT ${columns} FROM ${from} WHERE ${where} ${beyond(">", after)} ${beyond("<", before)}
        ORDER BY ${order} LIMIT ${limit}`;
      return await db.query<Row[]>(sql, parameters);
    },
    async count() {
      const sql = `SELECT count(*) AS count FROM ${from} WHERE ${where}`;
      const [row] = await db.query<{ count: string }[]>(sql, known);
      return Number(row?.count);
    },
  };
}
