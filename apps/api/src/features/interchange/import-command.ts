import { basename } from "node:path";
import { LICENSINGS, type Licensing, SEGMENTS, type Segment } from "@supportbook/policy";
import { InvalidArgumentError, Option } from "commander";
import { CommandFailed, type CommandTools, type RegisterCommand } from "../../platform/command.ts";
import { openProgress } from "../../platform/progress.ts";
import { HEADERS } from "./csv/columns.ts";
import { type ImportReport, importLifecycle } from "./import-lifecycle.ts";
import { readSource } from "./read-source.ts";
import { FORMATS, type Format, MalformedFile } from "./record.ts";
import { rowLines, summaryLine } from "./report-lines.ts";

interface ImportFlags {
  readonly format: Format;
  readonly segment?: Segment;
  readonly licensing?: Licensing;
  readonly reclassify: boolean;
  readonly dryRun: boolean;
  readonly column: Readonly<Record<string, string>>;
  readonly ignoreColumn: readonly string[];
}

/** `import-lifecycle`: a file or an https address into the catalogue, with a report row by row. */
export const importLifecycleCommand: RegisterCommand = (program, tools) => {
  program
    .command("import-lifecycle")
    .description("Bring products, versions and their dates into the catalogue; what the file does not name stays")
    .argument("<source>", "a file, or an https address")
    .addOption(new Option("--format <format>", "what the file is").choices(FORMATS).makeOptionMandatory())
    .addOption(new Option("--segment <segment>", "of new products (otherwise BUSINESS)").choices(SEGMENTS))
    .addOption(new Option("--licensing <licensing>", "of new products (otherwise COMMERCIAL)").choices(LICENSINGS))
    .option("--reclassify", "give --segment and --licensing also to products that stand in the catalogue", false)
    .option("--dry-run", "report what would happen and write nothing", false)
    .addOption(
      new Option("--column <ours=theirs>", "csv: the header of a column in the file, such as released_on=GA")
        .argParser(addMapping)
        .default({}),
    )
    .addOption(
      new Option("--ignore-column <header>", "csv: a column of the file that is not taken")
        .argParser((header: string, before: readonly string[]) => [...before, header])
        .default([]),
    )
    .action((source: string, flags: ImportFlags) => run(source, flags, tools));
};

async function run(source: string, flags: ImportFlags, tools: CommandTools): Promise<void> {
  if (flags.reclassify && flags.segment === undefined && flags.licensing === undefined) {
    throw new CommandFailed("--reclassify needs --segment, --licensing or both: to what?");
  }
  const text = await readSource(source);
  const report = await tools.withContext(async (context) => {
    const progress = openProgress(
      { doing: flags.dryRun ? "Comparing" : "Importing", things: "products" },
      tools.progress,
    );
    try {
      const { column, ignoreColumn, ...options } = flags;
      const wanted = { ...options, columns: column, ignored: ignoreColumn, onProduct: progress.step };
      return await importLifecycle(context, { name: nameOf(source), text }, wanted);
    } catch (error) {
      if (error instanceof MalformedFile) throw new CommandFailed(`${source}: ${error.message}. Nothing was changed.`);
      throw error;
    } finally {
      progress.stop();
    }
  });
  printReport(report, tools);
  if (report.counts.REFUSED > 0) throw new CommandFailed("");
}

function printReport(report: ImportReport, tools: CommandTools): void {
  for (const row of report.rows) for (const line of rowLines(row)) tools.print(line);
  tools.print(summaryLine(report));
}

/** An address may carry a key in its query, which does not belong into the history. */
function nameOf(source: string): string {
  if (!source.startsWith("https://")) return basename(source);
  const { origin, pathname } = new URL(source);
  return `${origin}${pathname}`;
}

function addMapping(text: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const [ours = "", ...theirs] = text.split("=");
  if (!HEADERS.includes(ours) || theirs.length === 0) {
    throw new InvalidArgumentError(`Write <ours>=<header in the file>, where ours is one of ${HEADERS.join(", ")}.`);
  }
  return { ...before, [ours]: theirs.join("=") };
}
