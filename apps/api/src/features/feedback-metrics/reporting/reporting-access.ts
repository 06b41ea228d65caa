import type { DataSource } from "typeorm";
import { CommandFailed } from "../../../platform/command.ts";
import { grantStatements, type ReportedDatabase, readReportedDatabase, revokeStatements } from "./access-statements.ts";
import { findReportingRole, type ReportingRole } from "./reporting-role.ts";
import { scramVerifier } from "./scram-verifier.ts";

const FEWEST_CHARACTERS = 12;

/**
 * Lets a role read the views of the schema `reporting`, and nothing else; makes the role if there is none.
 * @param password null leaves it as it is, and a new role without one.
 * @returns what was done, a line each.
 * @throws CommandFailed with what an administrator of the database would have to run where the account may not.
 */
export async function grantReporting(
  db: DataSource,
  name: string,
  password: string | null,
): Promise<readonly string[]> {
  if (password !== null) checkPassword(password);
  const secret = password === null ? null : scramVerifier(password);
  const { role, database } = await carryOut(db, name, (role, database) => ({
    statements: grantStatements(role, database, secret),
    forOthers: grantStatements(role, database, password === null ? null : "<the password>"),
  }));
  return [
    `${role.exists ? "The role" : "The new role"} ${name} reads ${database.views.join(", ")}, and nothing else.`,
    ...(role.exists || password !== null
      ? []
      : ["It has no password: give it one with --password-stdin, or have it sign in otherwise (pg_hba.conf)."]),
  ];
}

/** Takes back all that {@link grantReporting} gave. The role stays: what else it may be used for is not known here. */
export async function revokeReporting(db: DataSource, name: string): Promise<readonly string[]> {
  await carryOut(db, name, (role, database) => {
    if (!role.exists) throw new CommandFailed(`--role: there is no role ${name}; nothing was changed.`);
    const statements = revokeStatements(role, database);
    return { statements, forOthers: statements };
  });
  return [`The role ${name} reads the reporting views no longer. Where nothing else needs it, run: DROP ROLE ${name};`];
}

interface Statements {
  readonly statements: readonly string[];
  /** The same, to be run by somebody else: without a secret. */
  readonly forOthers: readonly string[];
}

/** All of it, or nothing. */
async function carryOut(
  db: DataSource,
  name: string,
  plan: (role: ReportingRole, database: ReportedDatabase) => Statements,
): Promise<{ readonly role: ReportingRole; readonly database: ReportedDatabase }> {
  return await db.transaction(async (manager) => {
    const role = await findReportingRole(manager, name);
    const database = await readReportedDatabase(manager);
    const { statements, forOthers } = plan(role, database);
    try {
      for (const statement of statements) await manager.query(statement);
    } catch (error) {
      throw isNotAllowed(error) ? forAdministrators(forOthers) : error;
    }
    return { role, database };
  });
}

function checkPassword(password: string): void {
  if (/^[\x21-\x7e]+$/.test(password) && password.length >= FEWEST_CHARACTERS) return;
  throw new CommandFailed(
    `The password on standard input has to be ${FEWEST_CHARACTERS} or more letters, digits and signs of ASCII, without spaces.`,
  );
}

const INSUFFICIENT_PRIVILEGE = "42501";

const isNotAllowed = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === INSUFFICIENT_PRIVILEGE;

function forAdministrators(statements: readonly string[]): CommandFailed {
  const script = ["BEGIN", ...statements, "COMMIT"].map((statement) => `  ${statement};`).join("\n");
  return new CommandFailed(
    `The account of DATABASE_URL may not do this; nothing was changed. Have an administrator of the database run:\n${script}`,
  );
}
