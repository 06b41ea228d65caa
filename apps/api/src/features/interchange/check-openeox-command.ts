import { CommandFailed, type RegisterCommand } from "../../platform/command.ts";
import { checkDocument, type Verdict, verdictLines } from "./openeox/check-document.ts";
import { readSource } from "./read-source.ts";

/** `check-openeox`: a verdict on each file, by the tests of OpenEoX Core 1.0. */
export const checkOpeneoxCommand: RegisterCommand = (program, tools) => {
  program
    .command("check-openeox")
    .description("Check OpenEoX documents (Core 1.0, its draft, Shell) and say which test each fails")
    .argument("<files...>", "files, or https addresses")
    .action(async (files: readonly string[]) => {
      let allValid = true;
      for (const file of files) {
        const verdict = await verdictOn(file);
        allValid &&= verdict.valid;
        for (const line of verdictLines(file, verdict)) tools.print(line);
      }
      if (!allValid) throw new CommandFailed("");
    });
};

/** A file that cannot be read is as little valid as a bad one, and does not keep the others from being checked. */
async function verdictOn(file: string): Promise<Verdict> {
  try {
    return checkDocument(await readSource(file));
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    const finding = { test: "file", severity: "MANDATORY", property: "", reason: error.message } as const;
    return { valid: false, findings: [finding] };
  }
}
