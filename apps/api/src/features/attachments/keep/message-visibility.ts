import type { EntityManager } from "typeorm";
import { RequestMessageEntity } from "../../requests/index.ts";

/** Who reads what is attached to a message; what belongs to the request as a whole is public. */
export async function messageVisibility(manager: EntityManager, messageId: string | null) {
  if (messageId === null) return "PUBLIC";
  const { visibility } = await manager.findOneByOrFail(RequestMessageEntity, { id: messageId });
  return visibility;
}
