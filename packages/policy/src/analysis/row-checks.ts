import type { Case, Edition } from "../clause.ts";
import { casesThatApply } from "../conclude.ts";
import { isVerdict, promiseOf, type Rows, withOverriders } from "./components.ts";
import { factSpace, factsMentionedBy, visitCombinations } from "./fact-space.ts";
import type { Counterexample } from "./finding.ts";
import { smallestCombination } from "./smallest-combination.ts";

/**
 * Pairs of rows that apply together although they cannot both hold: different verdicts on one ground, two different
 * promises, or the same clause saying the same thing twice. Rows of different grounds do not contradict each other: the
 * precedence of effects settles them. Nor does a pair of which one overrides or lifts the other.
 */
export function contradictions({ cases }: Edition): readonly Counterexample[] {
  const pairs = cases.flatMap((one, place) => cases.slice(place + 1).map((other) => [one, other] as const));
  return pairs
    .filter(([one, other]) => cannotBothHold(one, other) && !settles(one, other) && !settles(other, one))
    .flatMap(([one, other]) => {
      const failing = combinationsWith(cases, [one, other]);
      if (failing.indexes.size === 0) return [];
      const ids = one.clause === other.clause ? one.clause : `${one.clause} ${other.clause}`;
      return [
        {
          check: "NO_CONTRADICTION" as const,
          clauses: [...new Set([one.clause, other.clause])],
          says: {
            en: `${ids}: ${one.effect.kind} and ${other.effect.kind} at once, and neither overrides the other`,
            zh: `${ids}：同时为 ${one.effect.kind} 和 ${other.effect.kind}，且互不取代`,
          },
          combination: smallestCombination(failing.space, failing.indexes),
        },
      ];
    });
}

function cannotBothHold(one: Case, other: Case): boolean {
  if (isVerdict(one) && isVerdict(other) && groundOf(one) === groundOf(other)) {
    return one.effect.kind !== other.effect.kind;
  }
  const promises = [promiseOf(one), promiseOf(other)];
  if (!promises.includes(null) && promises[0] !== promises[1]) return true;
  return one.clause === other.clause && JSON.stringify(one.effect) === JSON.stringify(other.effect);
}

const groundOf = ({ effect }: Case) => ("ground" in effect ? effect.ground : null);
const settles = (one: Case, other: Case) => [...one.overrides, ...one.lifts].includes(other.clause);

/** Rows that apply nowhere: their condition cannot hold, or something overrides them wherever it does. */
export function deadCases({ cases }: Edition): readonly Counterexample[] {
  return cases
    .filter((each) => combinationsWith(cases, [each]).indexes.size === 0)
    .map((dead) => {
      const overriders = cases.filter((each) => each.overrides.includes(dead.clause)).map((each) => each.clause);
      const why = overriders.length === 0 ? "" : ` (overridden by ${[...new Set(overriders)].join(", ")})`;
      const row = cases.filter((each) => each.clause === dead.clause).indexOf(dead) + 1;
      return {
        check: "NO_DEAD_CASE" as const,
        clauses: [dead.clause],
        says: {
          en: `${dead.clause}, case ${row}: can never apply${why}`,
          zh: `${dead.clause} 第 ${row} 种情形永远不会适用${why}`,
        },
        combination: Object.entries(dead.when).flatMap(([fact, values]) =>
          values.map((value) => ({ fact: fact as keyof typeof dead.when, value })),
        ),
      };
    });
}

// The combinations of the facts that bear on some rows at which all of them apply.
function combinationsWith(cases: readonly Case[], wanted: readonly Case[]) {
  const rows: Rows = withOverriders(cases, (each) => wanted.includes(each));
  const space = factSpace(factsMentionedBy(rows.cases));
  const indexes = new Set<number>();
  visitCombinations(space, (profile, index) => {
    const applied = casesThatApply(profile, rows);
    if (wanted.every((each) => applied.includes(each))) indexes.add(index);
  });
  return { space, indexes };
}
