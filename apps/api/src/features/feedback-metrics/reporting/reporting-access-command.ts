import { text } from "node:stream/consumers";
import type { RegisterCommand } from "../../../platform/command.ts";
import { grantReporting, revokeReporting } from "./reporting-access.ts";

interface Options {
  readonly role: string;
  readonly passwordStdin?: boolean;
  readonly revoke?: boolean;
}

/** `reporting-access`: for operators who connect a BI tool to the figures. */
export const reportingAccessCommand: RegisterCommand = (program, tools) => {
  program
    .command("reporting-access")
    .description("Let a database role read the reporting views, and nothing else; run it again after an update")
    .requiredOption("--role <name>", "the role; it is made if there is none")
    .option("--password-stdin", "read the role's password from standard input")
    .option("--revoke", "take the access back")
    .action(async ({ role, passwordStdin, revoke }: Options) => {
      const password = passwordStdin === true ? (await text(process.stdin)).replace(/\r?\n$/, "") : null;
      const lines = await tools.withContext(({ db }) =>
        revoke === true ? revokeReporting(db, role) : grantReporting(db, role, password),
      );
      for (const line of lines) tools.print(line);
    });
};
