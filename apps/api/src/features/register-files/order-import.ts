import type { Text } from "@supportbook/policy";
import type { EntityManager } from "typeorm";
import { reasonOf } from "../../platform/change-reason.ts";
import type { Context } from "../../platform/context.ts";
import { badInput, Refused } from "../../platform/refusal.ts";
import { storableText } from "../../platform/storable.ts";
import { type FoundImport, lockImport } from "./find-import.ts";
import { beginRun, followRun, type NewRun } from "./run-import.ts";

/** Finds out anew what an import would do, without writing. */
export async function checkImport(context: Context, id: string): Promise<void> {
  await runNext(context, id, (found) => {
    if (isOver(found)) throw outOfTurn(fileIsGone);
    return { importId: found.id, state: "CHECKING" };
  });
}

export interface Applying {
  readonly id: string;
  readonly reason?: string | null | undefined;
  readonly leaveOutRefused?: boolean | null | undefined;
}

/** Begins to write what the check showed: all of it in one transaction. Returns as soon as it has begun. */
export async function applyImport(context: Context, { id, reason, leaveOutRefused }: Applying): Promise<void> {
  await runNext(context, id, (found) => {
    if (isOver(found)) throw outOfTurn(fileIsGone);
    if (found.checkedAt === null) throw outOfTurn(checkFirst);
    if (found.refused > 0 && leaveOutRefused !== true)
      throw new Refused([badInput(["leaveOutRefused"], someRefused(found))]);
    const given = storableText(reasonOf(reason?.trim() || `Import of ${found.fileName}`));
    return { importId: found.id, state: "APPLYING", reason: given, leaveOutRefused: leaveOutRefused === true };
  });
}

/** Ends an import without writing, also one that is being checked or applied, and deletes its file. */
export async function cancelImport(context: Context, id: string): Promise<void> {
  await context.db.transaction(async (manager) => {
    const found = await ownImport(context, manager, id);
    if (found.state === "DONE") throw outOfTurn(appliedAlready);
    await manager.query(
      `UPDATE register_import SET state = 'CANCELLED', run_id = NULL, heartbeat_at = NULL, error = NULL,
         finished_at = $2 WHERE id = $1`,
      [found.id, context.now().toString()],
    );
    await manager.query("DELETE FROM register_import_part WHERE import_id = $1", [found.id]);
  });
}

async function runNext(context: Context, id: string, next: (found: FoundImport) => NewRun): Promise<void> {
  const run = await context.db.transaction(async (manager) => {
    const found = await ownImport(context, manager, id);
    if (found.state === "CHECKING" || found.state === "APPLYING") throw outOfTurn(atWork);
    return await beginRun(manager, context.now(), next(found));
  });
  followRun(context, run);
}

/** Held until the transaction ends. @throws Refused where there is none, or where it is another's. */
async function ownImport(context: Context, manager: EntityManager, id: string): Promise<FoundImport> {
  const found = await lockImport(context, manager, id);
  if (found === null) throw new Refused([{ code: "NOT_FOUND", field: ["id"], text: notThere(id) }]);
  if (found.ownerSubject === context.actor?.subject) return found;
  const text = {
    en: `This is the import of ${found.ownerName}. Upload the file yourself to import it.`,
    zh: `此导入由 ${found.ownerName} 创建。如需导入，请自行上传文件。`,
  };
  throw new Refused([{ code: "FORBIDDEN", field: ["id"], text }]);
}

function isOver({ state }: FoundImport): boolean {
  return state === "DONE" || state === "CANCELLED";
}

function outOfTurn(text: Text): Refused {
  return new Refused([{ code: "CONFLICT", field: ["id"], text }]);
}

const notThere = (id: string): Text => ({
  en: `There is no import "${id}" of a register that you may import, or it has expired. Upload the file again.`,
  zh: `没有您可导入的登记册的导入“${id}”，或其已过期。请重新上传文件。`,
});

const someRefused = ({ refused }: FoundImport): Text => ({
  en: `${refused} of the rows are refused. Mend the file and upload it again, or say that they are to be left out.`,
  zh: `有 ${refused} 行被拒绝。请修正文件后重新上传，或选择略过这些行。`,
});

const atWork: Text = {
  en: "This import is being worked on. Wait until it has come to its end, or cancel it.",
  zh: "此导入正在处理。请等待其结束，或取消。",
};

const fileIsGone: Text = {
  en: "This import is over and its file is deleted. Upload the file again.",
  zh: "此导入已结束，文件已删除。请重新上传文件。",
};

const appliedAlready: Text = {
  en: "This import is applied already and cannot be cancelled.",
  zh: "此导入已应用，无法取消。",
};

const checkFirst: Text = {
  en: "No check of this file has come to its end yet. Check it first, look at what it would do, then apply.",
  zh: "此文件尚未完成检查。请先检查并查看结果，再应用。",
};
