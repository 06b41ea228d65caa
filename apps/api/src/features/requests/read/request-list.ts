import { type DataSource, In } from "typeorm";
import { isId, isInstant } from "../../../platform/key-parts.ts";
import type { KeysetList, Slice } from "../../../platform/keyset-page.ts";
import { SupportRequestEntity } from "../record/support-request.entity.ts";
import type { RequestConditions } from "./request-conditions.ts";
import type { RequestOrder } from "./request-list.input.ts";

const COLUMNS = {
  CREATED_AT: "r.created_at",
  NEXT_DUE_AT: "r.next_due_at",
  CATEGORY_SINCE: "r.category_since",
} as const;

/** To the microsecond, which a JavaScript date would cut: a key must be the row's own. */
const KEY = `to_char(page.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

interface ListedRequest extends SupportRequestEntity {
  readonly sortKey: string;
}

interface RequestKey {
  readonly id: string;
  readonly key: string;
}

export interface RequestList extends KeysetList<ListedRequest> {
  /** The ids of the first so many. */
  keys(limit: number): Promise<string[]>;
}

/**
 * The requests that match, in their order; read by index and page by page.
 * @param wanted makes the conditions anew for each statement, with its parameters.
 */
export function requestList(db: DataSource, wanted: () => RequestConditions, order: RequestOrder): RequestList {
  const keysOf = async (slice: Slice) => {
    const conditions = await narrowed(db, wanted);
    const { sql, parameters } = pageStatement(conditions, order, slice);
    return await db.query<RequestKey[]>(sql, parameters);
  };
  return {
    name: `requests ${order.field} ${order.direction}`,
    keyOf: ({ sortKey, id }) => [sortKey, id],
    isKey: ([at, id, ...more]) => more.length === 0 && isId(id) && isInstant(at),
    load: async (slice) => await withRequests(db, await keysOf(slice)),
    async keys(limit) {
      return (await keysOf({ after: null, before: null, fromEnd: false, limit })).map(({ id }) => id);
    },
    async count() {
      const conditions = await narrowed(db, wanted);
      if (order.field === "NEXT_DUE_AT") conditions.all.push("r.next_due_at IS NOT NULL");
      const branches = branchesOf(conditions).map((where) => `SELECT r.id FROM support_request r ${where}`);
      const sql = `SELECT count(*) AS count FROM (${branches.join(" UNION ALL ")}) AS matching`;
      const [row] = await db.query<{ count: string }[]>(sql, conditions.parameters);
      return Number(row?.count);
    },
  };
}

async function narrowed(db: DataSource, wanted: () => RequestConditions): Promise<RequestConditions> {
  const conditions = wanted();
  await conditions.narrow(db);
  return conditions;
}

async function withRequests(db: DataSource, keys: readonly RequestKey[]): Promise<ListedRequest[]> {
  const ids = keys.map(({ id }) => id);
  const requests = ids.length === 0 ? [] : await db.getRepository(SupportRequestEntity).findBy({ id: In(ids) });
  const byId = new Map(requests.map((request) => [request.id, request]));
  return keys.flatMap(({ id, key }) => {
    const request = byId.get(id);
    return request === undefined ? [] : [Object.assign(request, { sortKey: key })];
  });
}

/** One page's statement, with its parameters: the first rows of each branch, and of these the first. */
function pageStatement(
  conditions: RequestConditions,
  { field, direction }: RequestOrder,
  { after, before, fromEnd, limit }: Slice,
): { readonly sql: string; readonly parameters: unknown[] } {
  const column = COLUMNS[field];
  const isAscending = direction === "ASC";
  conditions.addKey(column, isAscending ? ">" : "<", after);
  conditions.addKey(column, isAscending ? "<" : ">", before);
  if (field === "NEXT_DUE_AT") conditions.all.push("r.next_due_at IS NOT NULL");
  const towards = isAscending === fromEnd ? "DESC" : "ASC";
  const branches = branchesOf(conditions).map(
    (where) => `(SELECT r.id, ${column} AS at FROM support_request r ${where}
      ORDER BY ${column} ${towards}, r.id ${towards} LIMIT ${limit})`,
  );
  const sql = `SELECT page.id, ${KEY} AS key FROM (${branches.join(" UNION ALL ")}) AS page
    ORDER BY page.at ${towards}, page.id ${towards} LIMIT ${limit}`;
  return { sql, parameters: conditions.parameters };
}

function branchesOf({ all, branches }: RequestConditions): string[] {
  const alternatives = branches.length === 0 ? [[]] : branches.map((branch) => [branch]);
  return alternatives.map((branch) => {
    const conditions = [...branch, ...all];
    return conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`;
  });
}
