import { Option } from "commander";
import type { RegisterCommand } from "../../platform/command.ts";
import { exportLifecycle } from "./export-lifecycle.ts";
import { FORMATS, type Format } from "./record.ts";

interface ExportFlags {
  readonly format: Format;
  readonly product?: string;
  readonly vendor: string;
}

/** `export-lifecycle`: the public catalogue, or one product of it, to standard output. */
export const exportLifecycleCommand: RegisterCommand = (program, tools) => {
  program
    .command("export-lifecycle")
    .description("Write the public catalogue to standard output")
    .addOption(new Option("--format <format>", "what to write").choices(FORMATS).makeOptionMandatory())
    .option("--product <slug>", "only this product")
    .option("--vendor <name>", "openeox: who publishes", "The vendor")
    .action(async ({ format, product, vendor }: ExportFlags) => {
      const wanted = { format, vendorName: vendor, ...(product !== undefined && { product }) };
      const { text, leftOut } = await tools.withContext(async (context) => exportLifecycle(context, wanted));
      // A line end follows whatever is printed.
      tools.print(text.replace(/\r?\n$/, ""));
      for (const { product, version, reason } of leftOut) tools.progress(`Left out: ${product} ${version}: ${reason}.`);
    });
};
