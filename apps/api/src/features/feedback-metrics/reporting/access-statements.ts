import type { EntityManager } from "typeorm";
import type { ReportingRole } from "./reporting-role.ts";

/** What a statement of a BI tool may take, in PostgreSQL's own words. */
const LIMITS = {
  default_transaction_read_only: "on",
  statement_timeout: "'60s'",
  idle_in_transaction_session_timeout: "'60s'",
  search_path: "reporting",
} as const;

/** Enough for the connections of a BI tool, and few enough to leave the server alone. */
const MOST_CONNECTIONS = 10;

/** The database and the views of the schema, whose names are this product's own. */
export interface ReportedDatabase {
  /** Quoted. */
  readonly database: string;
  readonly views: readonly string[];
}

export async function readReportedDatabase(manager: EntityManager): Promise<ReportedDatabase> {
  const [row] = await manager.query<ReportedDatabase[]>(
    `SELECT quote_ident(current_database()) AS database,
      (SELECT array_agg('reporting.' || viewname::text ORDER BY viewname) FROM pg_views WHERE schemaname = 'reporting') AS views`,
  );
  if (row === undefined) throw new Error("the database does not tell its name");
  return row;
}

/** @param secret the password, or what PostgreSQL keeps of it; null leaves the role's as it is. */
export function grantStatements(
  { name, exists }: ReportingRole,
  { database, views }: ReportedDatabase,
  secret: string | null,
): readonly string[] {
  const password = secret === null ? "" : ` PASSWORD '${secret.replaceAll("'", "''")}'`;
  const role = `"${name}"`;
  const attributes = `LOGIN NOINHERIT CONNECTION LIMIT ${MOST_CONNECTIONS}${password}`;
  return [
    exists ? `ALTER ROLE ${role} ${attributes}` : `CREATE ROLE ${role} ${attributes}`,
    ...Object.entries(LIMITS).map(
      ([setting, value]) => `ALTER ROLE ${role} IN DATABASE ${database} SET ${setting} = ${value}`,
    ),
    // What everybody may do unless it is taken from them would let a reader call functions, and write for itself.
    "REVOKE USAGE ON SCHEMA public FROM PUBLIC",
    `REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${database} TO ${role}`,
    `GRANT USAGE ON SCHEMA reporting TO ${role}`,
    `GRANT SELECT ON ${views.join(", ")} TO ${role}`,
  ];
}

export function revokeStatements({ name }: ReportingRole, { database, views }: ReportedDatabase): readonly string[] {
  const role = `"${name}"`;
  return [
    `REVOKE SELECT ON ${views.join(", ")} FROM ${role}`,
    `REVOKE USAGE ON SCHEMA reporting FROM ${role}`,
    `REVOKE CONNECT ON DATABASE ${database} FROM ${role}`,
    `ALTER ROLE ${role} IN DATABASE ${database} RESET ALL`,
  ];
}
