import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { reasonOf } from "../../platform/change-reason.ts";
import { CommandFailed, type CommandTools, type RegisterCommand } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import { BrokenTable } from "../../platform/csv/broken-table.ts";
import { decodeText } from "../../platform/csv/decode-text.ts";
import { cellsIn } from "../../platform/csv/read-cells.ts";
import { openProgress } from "../../platform/progress.ts";
import { registerAt } from "./register-address.ts";
import { problemLines, summaryLine } from "./report-lines.ts";
import { type TakenFile, takeFile } from "./take-file.ts";

interface ImportFlags {
  readonly register: string;
  readonly dryRun: boolean;
  readonly leaveOutRefused: boolean;
  readonly reason?: string;
}

/** `import-register`: a CSV file into a register, with a report of the rows that are refused. */
export const importRegisterCommand: RegisterCommand = (program, tools) => {
  program
    .command("import-register")
    .description("Bring a register in line with a CSV file, all rows in one transaction; what it does not name stays")
    .argument("<file>", "a CSV file")
    .requiredOption("--register <name>", "which one, such as licences")
    .option("--dry-run", "report what would happen and write nothing", false)
    .option("--leave-out-refused", "write the rows that are not refused; otherwise one keeps all of them out", false)
    .option("--reason <text>", "why, for the audit")
    .action((path: string, flags: ImportFlags) => run(path, flags, tools));
};

async function run(path: string, flags: ImportFlags, tools: CommandTools): Promise<void> {
  const measured = await measure(path);
  const taken = await tools.withContext((context) => take(context, { path, flags, measured, tools }));
  for (const line of problemLines(taken)) tools.print(line);
  tools.print(summaryLine(taken, flags));
  if (taken.counts.refused > 0) throw new CommandFailed("");
}

interface Measured {
  readonly checksum: string;
  readonly rows: number;
}

/** Reads the file once: what is wrong with it as a whole is told before anything is opened. */
async function measure(path: string): Promise<Measured> {
  const hash = createHash("sha256");
  let lines = 0;
  try {
    for await (const _ of cellsIn(decodeText(hashed(path, (piece) => hash.update(piece))))) lines += 1;
  } catch (error) {
    throw unreadable(path, error);
  }
  return { checksum: hash.digest("hex"), rows: Math.max(0, lines - 1) };
}

async function* hashed(path: string, note: (piece: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const piece of createReadStream(path)) {
    note(piece as Buffer);
    yield piece as Buffer;
  }
}

interface Taking {
  readonly path: string;
  readonly flags: ImportFlags;
  readonly measured: Measured;
  readonly tools: CommandTools;
}

async function take(context: Context, { path, flags, measured, tools }: Taking): Promise<TakenFile> {
  const register = registerAt(context, flags.register.toLowerCase());
  const fileName = basename(path);
  const progress = openProgress({ doing: flags.dryRun ? "Checking" : "Importing", things: "rows" }, tools.progress);
  try {
    return await takeFile(context, register, {
      file: { id: randomUUID(), fileName, checksum: measured.checksum },
      records: cellsIn(decodeText(createReadStream(path))),
      reason: reasonOf(flags.reason?.trim() || `Import of ${fileName}`),
      dryRun: flags.dryRun,
      leaveOutRefused: flags.leaveOutRefused,
      onProgress: async ({ done }) => progress.step(done, measured.rows),
    });
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    progress.stop();
  }
}

function unreadable(path: string, error: unknown): unknown {
  if (error instanceof BrokenTable) return new CommandFailed(`${path}: ${error.message}. Nothing was changed.`);
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === "ENOENT") return new CommandFailed(`${path}: there is no such file.`);
  if (code === "EISDIR") return new CommandFailed(`${path} is a folder; name a file.`);
  if (code === "EACCES") return new CommandFailed(`${path}: this account may not read it.`);
  return error;
}
