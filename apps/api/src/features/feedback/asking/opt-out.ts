import type { EntityManager } from "typeorm";
import { FeedbackOptOutEntity } from "./feedback-opt-out.entity.ts";

/** Since when somebody does not want to be asked; null where they may be. @param person as `personHash` makes it. */
export async function optedOutSince(manager: EntityManager, person: Buffer): Promise<Date | null> {
  return (await manager.findOneBy(FeedbackOptOutEntity, { person }))?.at ?? null;
}

/** Leaves it at the first time where they said so before. */
export async function optOut(manager: EntityManager, person: Buffer, at: Temporal.Instant): Promise<void> {
  const row = { person, at: new Date(at.epochMilliseconds) };
  await manager.createQueryBuilder().insert().into(FeedbackOptOutEntity).values(row).orIgnore().execute();
}

export async function optIn(manager: EntityManager, person: Buffer): Promise<void> {
  await manager.delete(FeedbackOptOutEntity, { person });
}
