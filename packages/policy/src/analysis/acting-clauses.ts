import type { Clause, Edition } from "../clause.ts";
import { casesThatApply, conclude } from "../conclude.ts";
import { CONDITION_VALUES, type ConditionValue } from "../conditions.ts";
import { outcomeRows, withOverriders } from "./components.ts";
import { digitOf, type FactSpace, factSpace, factsMentionedBy, visitCombinations } from "./fact-space.ts";
import { type Combination, smallestCombination } from "./smallest-combination.ts";

/** Where a clause acts: whatever the facts not named are, every question with these values shows it. */
export interface ActingClause {
  readonly clause: string;
  /** The fewest facts with which the clause is cited. */
  readonly cited: Combination;
  /** The fewest facts with which the clause sets the outcome; null for a clause that never does. */
  readonly decides: Combination | null;
}

/**
 * Every clause with rows, in the rules' order, and the smallest combinations in which it is cited and in which it
 * decides. A clause that only a product's own terms bring to decide (4.0) has no combination of facts for that.
 */
export function actingClauses(edition: Edition): readonly ActingClause[] {
  const deciding = decidingCombinations(edition);
  return edition.clauses
    .filter(({ cases }) => cases.length > 0)
    .map((clause) => {
      const indexes = deciding.byClause.get(clause.id);
      const cited = citing(clause, edition);
      return {
        clause: clause.id,
        cited,
        decides: indexes === undefined ? null : decides(cited, indexes, deciding.space),
      };
    });
}

// A clause that decides is cited, so that where it always decides when cited no smaller combination can be found: that
// spares the search through the clauses that decide most.
function decides(cited: Combination, indexes: ReadonlySet<number>, space: FactSpace): Combination {
  const places = cited.map(({ fact, value }) => {
    const values: readonly ConditionValue[] = CONDITION_VALUES[fact];
    return { position: space.facts.indexOf(fact), digit: values.indexOf(value) };
  });
  if (places.some(({ position }) => position === -1)) return smallestCombination(space, indexes);
  const whole = places.reduce((size, { position }) => size / (space.radixes[position] ?? 1), space.size);
  let within = 0;
  for (const index of indexes) {
    if (places.every(({ position, digit }) => digitOf(space, index, position) === digit)) within += 1;
  }
  return within === whole ? cited : smallestCombination(space, indexes);
}

function citing(clause: Clause, edition: Edition): Combination {
  const rows = withOverriders(edition.cases, (each) => each.clause === clause.id);
  const space = factSpace(factsMentionedBy(rows.cases));
  const indexes = new Set<number>();
  visitCombinations(space, (profile, index) => {
    if (casesThatApply(profile, rows).some((each) => each.clause === clause.id)) indexes.add(index);
  });
  return smallestCombination(space, indexes);
}

function decidingCombinations(edition: Edition): {
  readonly space: FactSpace;
  readonly byClause: ReadonlyMap<string, ReadonlySet<number>>;
} {
  const rows = outcomeRows(edition);
  const space = factSpace(factsMentionedBy(rows.cases));
  const byClause = new Map<string, Set<number>>();
  visitCombinations(space, (profile, index) => {
    for (const clause of conclude(casesThatApply(profile, rows)).decidedBy) {
      byClause.set(clause, (byClause.get(clause) ?? new Set()).add(index));
    }
  });
  return { space, byClause };
}
