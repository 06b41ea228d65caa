import type { Edition } from "./clause.ts";
import { edition20220407 } from "./rulebook/2022-04-07/index.ts";

/** Every edition of the rules, oldest first. An edition is never edited: a change is a new edition. */
export const editions: readonly Edition[] = [edition20220407];

/**
 * The edition that applies on a calendar date (`YYYY-MM-DD`): from its `effectiveFrom` until the next one's. Before the
 * first edition there is none: null, and callers say that the rules of that day are not on record, and since when they are.
 */
export function editionAt(date: string, among: readonly Edition[] = editions): Edition | null {
  return among.findLast((edition) => edition.effectiveFrom <= date) ?? null;
}
