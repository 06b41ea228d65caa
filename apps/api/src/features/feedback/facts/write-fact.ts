import type { EntityManager } from "typeorm";
import type { FeedbackDimension } from "../feedback-enums.ts";
import { FeedbackFactEntity } from "./feedback-fact.entity.ts";
import { FeedbackLabelEntity } from "./feedback-label.entity.ts";

const NOTHING_KNOWN = {
  ...{ agent: null, team: null, product: null, version: null, phase: null, segment: null, plan: null, country: null },
  ...{ kind: null, outcome: null, clauses: [], edition: null, type: null, source: null },
  ...{ satisfaction: null, effort: null, recommend: null, wait: null, reopened: null, offered: null, answered: null },
} satisfies Partial<FeedbackFactEntity>;

export type KnownOfFact = Pick<FeedbackFactEntity, "id" | "at" | "basis" | "language"> & Partial<FeedbackFactEntity>;

/** Counts an occasion or a piece of feedback from now on, in the transaction that writes it. */
export async function writeFact(manager: EntityManager, known: KnownOfFact): Promise<void> {
  await manager.insert(FeedbackFactEntity, wholeFact(known));
}

/** The same with null for all that is not known. */
export function wholeFact(known: KnownOfFact) {
  return { ...NOTHING_KNOWN, ...known };
}

/** Keeps what values are called that have no name of their own; the newest name stays. */
export async function nameValues(
  manager: EntityManager,
  labels: readonly { readonly dimension: FeedbackDimension; readonly value: string; readonly label: string }[],
): Promise<void> {
  for (const { dimension, value, label } of labels) {
    // Who names as before locks nothing, so many may do so at once.
    const isNamed = await manager.existsBy(FeedbackLabelEntity, { dimension, value, label });
    if (!isNamed) await manager.upsert(FeedbackLabelEntity, { dimension, value, label }, ["dimension", "value"]);
  }
}
