/** Requests as Mercurius' documentation would have them served: its compiler on, loaders, and SQL through pg. */
import Fastify from "fastify";
import mercurius from "mercurius";
import { openPool } from "./tables.ts";

const pool = openPool("bench-mercurius");

const SCHEMA = `
  type Query {
    requests(first: Int!, filter: RequestFilter): RequestConnection!
    request(id: ID!): SupportRequest
  }
  enum RequestCategory { NEW OPEN WAITING_FOR_CUSTOMER WAITING_FOR_VENDOR RESOLVED CLOSED DECLINED }
  input RequestFilter { category: [RequestCategory!] search: String }
  type RequestConnection { nodes: [SupportRequest!]! }
  type SupportRequest {
    id: ID! number: String! subject: String! category: RequestCategory! severity: Int
    requester: Person! account: Account product: Product! assignee: Person team: Team
    messages(first: Int!): Messages! events(first: Int!): Events!
  }
  type Person { name: String! }
  type Account { name: String! }
  type Product { name: String! }
  type Team { name: String! }
  type Messages { nodes: [Message!]! }
  type Message { authorName: String! body: String! }
  type Events { nodes: [Event!]! }
  type Event { kind: String! actorName: String! }
`;

interface RequestRow {
  readonly id: string;
  readonly accountId: string | null;
  readonly productId: string;
  readonly teamId: string | null;
  readonly requesterName: string;
  readonly assigneeName: string | null;
}

const COLUMNS = `id, number, subject, category, severity, account_id AS "accountId", product_id AS "productId",
  team_id AS "teamId", requester_name AS "requesterName", assignee_name AS "assigneeName"`;
const NEWEST = "ORDER BY created_at DESC, id DESC LIMIT 25";

interface Filter {
  readonly category?: readonly string[];
  readonly search?: string;
}

async function requests(_root: unknown, { filter }: { filter?: Filter }) {
  const { category, search } = filter ?? {};
  if (search !== undefined) {
    const text = `SELECT ${COLUMNS} FROM support_request WHERE words @@ plainto_tsquery('english', $1) ${NEWEST}`;
    return { nodes: (await pool.query<RequestRow>({ name: "search", text, values: [search] })).rows };
  }
  if (category !== undefined) {
    const text = `SELECT ${COLUMNS} FROM support_request WHERE category = $1 ${NEWEST}`;
    return { nodes: (await pool.query<RequestRow>({ name: "category", text, values: [category[0]] })).rows };
  }
  const text = `SELECT ${COLUMNS} FROM support_request ${NEWEST}`;
  return { nodes: (await pool.query<RequestRow>({ name: "queue", text })).rows };
}

async function request(_root: unknown, { id }: { id: string }) {
  const text = `SELECT ${COLUMNS} FROM support_request WHERE id = $1`;
  return (await pool.query<RequestRow>({ name: "one", text, values: [id] })).rows[0] ?? null;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The names that a page's rows refer to, in one statement. */
function namesOf(table: string, idOf: (row: RequestRow) => string | null) {
  const name = table.startsWith("product") ? "product_id" : "id";
  const only = table.startsWith("product") ? "AND upper_inf(known_during)" : "";
  const text = `SELECT ${name} AS id, name FROM ${table} WHERE ${name} = ANY($1::uuid[]) ${only}`;
  return async (queries: { obj: RequestRow }[]) => {
    const ids = [...new Set(queries.flatMap(({ obj }) => idOf(obj) ?? []))];
    const { rows } = await pool.query<Named>({ name: table, text, values: [ids] });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return queries.map(({ obj }) => byId.get(idOf(obj) ?? "") ?? null);
  };
}

const loaders = {
  SupportRequest: {
    account: namesOf("company_account", ({ accountId }) => accountId),
    team: namesOf("team", ({ teamId }) => teamId),
    product: namesOf("product_revision", ({ productId }) => productId),
  },
};

const resolvers = {
  Query: { requests, request },
  SupportRequest: {
    requester: ({ requesterName }: RequestRow) => ({ name: requesterName }),
    assignee: ({ assigneeName }: RequestRow) => (assigneeName === null ? null : { name: assigneeName }),
    async messages({ id }: RequestRow) {
      const text = `SELECT author_name AS "authorName", body FROM request_message WHERE request_id = $1
        ORDER BY at, id LIMIT 50`;
      return { nodes: (await pool.query({ name: "messages", text, values: [id] })).rows };
    },
    async events({ id }: RequestRow) {
      const text = `SELECT kind, actor_name AS "actorName" FROM request_event WHERE request_id = $1
        ORDER BY id LIMIT 50`;
      return { nodes: (await pool.query({ name: "events", text, values: [id] })).rows };
    },
  },
};

const server = Fastify();
await server.register(mercurius, { schema: SCHEMA, resolvers, loaders, jit: 1 });
await server.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
