import { once } from "node:events";
import type { RegisterCommand } from "../../platform/command.ts";
import { exportedRegister } from "./export-register.ts";
import { registerAt } from "./register-address.ts";

/** `export-register`: all of a register as CSV to standard output; what is secret is not in it. */
export const exportRegisterCommand: RegisterCommand = (program, tools) => {
  program
    .command("export-register")
    .description("Write all of a register to standard output, as CSV without its secrets")
    .requiredOption("--register <name>", "which one, such as licences")
    .action(async ({ register }: { readonly register: string }) => {
      await tools.withContext(async (context) => {
        const found = registerAt(context, register.toLowerCase());
        for await (const piece of exportedRegister(context, found, null)) {
          if (!process.stdout.write(piece as Buffer)) await once(process.stdout, "drain");
        }
      });
    });
};
