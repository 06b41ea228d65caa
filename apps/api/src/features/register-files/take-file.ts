import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Context } from "../../platform/context.ts";
import type { CsvRecord } from "../../platform/csv/read-cells.ts";
import { readRows } from "./read-rows.ts";
import type { Register } from "./register.ts";
import { type RowCounts, type RowReport, takeRows } from "./take-rows.ts";

/** A file as history and audit know it. */
export interface RegisterFile {
  /** Of the import, for the audit. */
  readonly id: string;
  readonly fileName: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly checksum: string;
}

export interface TakingFile {
  readonly file: RegisterFile;
  readonly records: AsyncIterable<CsvRecord>;
  readonly reason: string;
  /** Takes everything back in the end, and says what would have happened. */
  readonly dryRun: boolean;
  /** Otherwise one refused row keeps all of them out. */
  readonly leaveOutRefused: boolean;
  /** On other connections than the one that writes. What it throws takes everything back. */
  readonly onProgress: (counts: RowCounts) => Promise<void>;
  /** Within the transaction, as its last step. What it throws takes everything back. */
  readonly beforeCommit?: (manager: EntityManager, report: RowReport) => Promise<void>;
}

export interface TakenFile extends RowReport {
  /** Whether the register is now as the file says, but for the refused rows. */
  readonly written: boolean;
}

/**
 * Brings a register in line with a file, in one transaction: a dry run does the very same and takes it back, so that what
 * it says is what will happen. Waits while another file of the same register is at it.
 * @throws BrokenTable where the file as a whole cannot be read; nothing is written then.
 */
export async function takeFile<Row>(context: Context, register: Register<Row>, taking: TakingFile): Promise<TakenFile> {
  try {
    const report = await context.db.transaction((manager) => takeWithin(manager, { context, register, taking }));
    await register.applied?.(context);
    return { ...report, written: true };
  } catch (error) {
    if (error instanceof TakenBack) return { ...error.report, written: false };
    throw error;
  }
}

/** Ends a transaction without writing, though nothing failed. */
class TakenBack extends Error {
  readonly report: RowReport;

  constructor(report: RowReport) {
    super("taken back");
    this.report = report;
  }
}

interface Undertaking<Row> {
  readonly context: Context;
  readonly register: Register<Row>;
  readonly taking: TakingFile;
}

async function takeWithin<Row>(manager: EntityManager, undertaking: Undertaking<Row>): Promise<RowReport> {
  const { context, register, taking } = undertaking;
  // Nobody waits for an answer here; the time limit is for requests. Two files at once would block each other.
  await manager.query("SET LOCAL statement_timeout = 0");
  await manager.query("SELECT pg_advisory_xact_lock(hashtextextended('register file ' || $1, 0))", [register.name]);
  const batch = { manager, context, at: context.now(), changeId: randomUUID(), reason: taking.reason };
  const rows = readRows(register, taking.records, context);
  const report = await takeRows(register, rows, { batch, onProgress: taking.onProgress });
  const { refused } = report.counts;
  if (taking.dryRun || (refused > 0 && !taking.leaveOutRefused)) throw new TakenBack(report);
  await recordTaking(undertaking, batch, report.counts);
  await taking.beforeCommit?.(manager, report);
  return report;
}

/** One entry for the file, not one a row: a hundred thousand would bury the rest. */
async function recordTaking<Row>(
  { context, register, taking }: Undertaking<Row>,
  { manager, at, changeId, reason }: { manager: EntityManager; at: Temporal.Instant; changeId: string; reason: string },
  counts: RowCounts,
): Promise<void> {
  const { id, fileName, checksum } = taking.file;
  const { done: rows, created, updated, unchanged, refused } = counts;
  const after = { register: register.name, fileName, checksum, rows, created, updated, unchanged, refused };
  const change = { targetType: "RegisterImport", targetId: id, targetLabel: fileName, before: null, after };
  await context.audit.recordDone(manager, context, {
    action: "registers.import",
    changes: [change],
    at,
    reason,
    changeId,
  });
}
