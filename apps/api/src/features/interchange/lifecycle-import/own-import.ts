import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { type Refusal, Refused } from "../../../platform/refusal.ts";
import { LifecycleImportEntity } from "./lifecycle-import.entity.ts";

/** After so long without a sign of life nobody is taken to be at work any more. The sign comes every two seconds. */
export const STALLED_AFTER_SECONDS = 15;
export const SIGN_OF_LIFE_EVERY_MS = 2_000;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The import, while it has not expired; null where there is none. */
export async function findImport(context: Context, id: string): Promise<LifecycleImportEntity | null> {
  if (!UUID.test(id)) return null;
  const found = await context.db.getRepository(LifecycleImportEntity).findOneBy({ id });
  return found !== null && found.expiresAt.getTime() > context.now().epochMilliseconds ? found : null;
}

/** The same, where the caller made it. @throws Refused where there is none, or where it is another's. */
export async function ownImport(context: Context, id: string): Promise<LifecycleImportEntity> {
  const found = await findImport(context, id);
  if (found === null) throw new Refused([notThere(id)]);
  if (found.ownerSubject === context.actor?.subject) return found;
  const text = {
    en: `This is the import of ${found.ownerName}. Upload the file yourself to import it.`,
    zh: `此导入由 ${found.ownerName} 创建。如需导入，请自行上传文件。`,
  };
  throw new Refused([{ code: "FORBIDDEN", field: ["id"], text }]);
}

/** Holds an import against every other process until the transaction ends. @throws Refused where it is gone. */
export async function lockImport(manager: EntityManager, id: string): Promise<LifecycleImportEntity> {
  const lock = { mode: "pessimistic_write" } as const;
  const found = await manager.getRepository(LifecycleImportEntity).findOne({ where: { id }, lock });
  if (found === null) throw new Refused([notThere(id)]);
  return found;
}

function notThere(id: string): Refusal {
  const text = {
    en: `There is no import "${id}", or it has expired. Upload the file again.`,
    zh: `没有导入“${id}”，或其已过期。请重新上传文件。`,
  };
  return { code: "NOT_FOUND", field: ["id"], text };
}

/** Refuses because of where the import stands. */
export function outOfTurn(text: Refusal["text"]): Refused {
  return new Refused([{ code: "CONFLICT", field: ["id"], text }]);
}

export const beingApplied = {
  en: "This import is being applied. Wait until it is done.",
  zh: "此导入正在执行。请等待其完成。",
};
