import type { EntityManager } from "typeorm";
import { CommandFailed } from "../../../platform/command.ts";

/** What is known of a role that is to read the views, or that does. */
export interface ReportingRole {
  /** Lower case, so that it is the same with and without quotes. */
  readonly name: string;
  readonly exists: boolean;
}

interface KnownRole {
  readonly mayDoMore: boolean;
}

/** @throws CommandFailed for a name that is none, and for a role that could do more than read the views. */
export async function findReportingRole(manager: EntityManager, name: string): Promise<ReportingRole> {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(name) || name.startsWith("pg_")) {
    throw new CommandFailed(
      `--role: "${name}" is no name for this; use small letters, digits and _, such as reporting_reader.`,
    );
  }
  const [found] = await manager.query<KnownRole[]>(
    `SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls OR rolname = current_user
        OR EXISTS (SELECT FROM pg_auth_members WHERE member = role.oid)
        OR EXISTS (SELECT FROM pg_class WHERE relowner = role.oid)
        OR EXISTS (SELECT FROM pg_class, aclexplode(relacl) AS granted
          WHERE grantee = role.oid AND relnamespace <> to_regnamespace('reporting')) AS "mayDoMore"
      FROM pg_roles AS role WHERE rolname = $1`,
    [name],
  );
  if (found?.mayDoMore === true) {
    throw new CommandFailed(
      `--role: ${name} can do more than read: it is an administrator, belongs to another role, or owns or was granted tables. Name a role of its own.`,
    );
  }
  return { name, exists: found !== undefined };
}
