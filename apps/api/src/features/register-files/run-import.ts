import { randomUUID } from "node:crypto";
import type { Text } from "@supportbook/policy";
import type { EntityManager } from "typeorm";
import type { Context } from "../../platform/context.ts";
import { BrokenTable, placeInFile } from "../../platform/csv/broken-table.ts";
import { cellsIn } from "../../platform/csv/read-cells.ts";
import { Refused } from "../../platform/refusal.ts";
import { RegisterImportEntity } from "./register-import.entity.ts";
import { endRun, endRunWithin, giveSignOfLife, leaveRun, type Run, RunLost, recordProgress } from "./run-record.ts";
import { unsealed } from "./sealed-file.ts";
import { type TakingFile, takeFile } from "./take-file.ts";

export interface NewRun {
  readonly importId: string;
  readonly state: "CHECKING" | "APPLYING";
  readonly reason?: string;
  readonly leaveOutRefused?: boolean;
}

/** Notes that an import is being checked or applied. Once this is committed, `followRun` does it. */
export async function beginRun(
  manager: Pick<EntityManager, "query">,
  at: Temporal.Instant,
  wanted: NewRun,
): Promise<Run> {
  const { importId, state, reason = null, leaveOutRefused = false } = wanted;
  const runId = randomUUID();
  await manager.query(
    `UPDATE register_import SET state = $2, run_id = $3, reason = $4, leave_out_refused = $5, started_at = $6,
       finished_at = NULL, error = NULL, rows_done = 0, created = 0, updated = 0, unchanged = 0, refused = 0,
       problem_count = 0, heartbeat_at = now() WHERE id = $1`,
    [importId, state, runId, reason, leaveOutRefused, at.toString()],
  );
  return { importId, runId };
}

/** Checks or applies in the background. */
export function followRun(context: Context, run: Run): void {
  context.registerFiles.start({
    giveSignOfLife: () => giveSignOfLife(context.db, run),
    work: (stopping) => carryOut(context, run, stopping),
  });
}

/** The process is being ended. */
class Stopping extends Error {}

async function carryOut(context: Context, run: Run, stopping: () => boolean): Promise<void> {
  try {
    if (stopping()) throw new Stopping();
    await takeKept(context, run, stopping);
  } catch (error) {
    if (error instanceof RunLost) return;
    if (error instanceof Stopping) return await leaveRun(context.db, run);
    await endRun(context, run, { state: "FAILED", error: told(context, error) });
    // What can be told has been told; the rest is a bug, for the log.
    if (!(error instanceof Refused || error instanceof BrokenTable)) throw error;
  }
}

async function takeKept(context: Context, run: Run, stopping: () => boolean): Promise<void> {
  const found = await context.db.getRepository(RegisterImportEntity).findOneBy({ id: run.importId, runId: run.runId });
  if (found === null) throw new RunLost();
  const register = context.registerFiles.registers.get(found.register);
  if (register === undefined) throw new Error(`there is no register ${found.register}`);
  const dryRun = found.state === "CHECKING";
  const taking: TakingFile = {
    file: found,
    records: cellsIn(unsealed(context, found.id)),
    reason: found.reason ?? `Import of ${found.fileName}`,
    dryRun,
    leaveOutRefused: found.leaveOutRefused,
    async onProgress(counts) {
      if (stopping()) throw new Stopping();
      await recordProgress(context.db, run, counts);
    },
    beforeCommit: async (manager, report) => {
      await endRunWithin(manager, run, { state: "DONE", report, at: context.now() });
      await manager.query("DELETE FROM register_import_part WHERE import_id = $1", [run.importId]);
    },
  };
  const report = await takeFile(context, register, taking);
  if (report.written) return;
  await endRun(context, run, dryRun ? { state: "CHECKED", report } : { state: "FAILED", report, error: rowsRefused });
}

const rowsRefused: Text = {
  en: "Some rows are refused, and they were not to be left out: nothing was written. Mend the file, or leave them out.",
  zh: "部分行被拒绝，且未选择略过：未写入任何内容。请修正文件，或略过这些行。",
};

function told({ requestId }: Context, error: unknown): Text {
  if (error instanceof BrokenTable) {
    const place = placeInFile(error.line);
    return { en: `${place.en}: ${error.text.en}`, zh: `${place.zh}：${error.text.zh}` };
  }
  if (error instanceof Refused) {
    const texts = error.refusals.map(({ text }) => text);
    return { en: texts.map(({ en }) => en).join(" "), zh: texts.map(({ zh }) => zh).join("") };
  }
  return {
    en: `Something failed on our side; nothing was written. Check the file again. Quote ${requestId} when you report it.`,
    zh: `服务器内部错误；未写入任何内容。请重新检查文件。反馈问题时请提供编号 ${requestId}。`,
  };
}
