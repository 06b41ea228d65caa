import type { Text } from "../text.ts";
import type { Combination } from "./smallest-combination.ts";

export const CHECKS = [
  "EVERY_COMBINATION_DECIDED",
  "ONE_CLAUSE_PER_KIND",
  "NO_CONTRADICTION",
  "NO_DEAD_CASE",
  "VALID_LICENCE_NEVER_WORSENS",
  "BETTER_PHASE_NEVER_WORSENS",
  "MORE_SERVICES_NEVER_WORSEN",
] as const;
export type Check = (typeof CHECKS)[number];

/** A fault of an edition, with the fewest facts that show it. */
export interface Counterexample {
  readonly check: Check;
  /** Ids of the clauses at fault, where they can be named. */
  readonly clauses: readonly string[];
  readonly says: Text;
  /** Whatever the facts not named are, the fault shows. Empty: it shows always. */
  readonly combination: Combination;
}
