import { casesThatApply, conclude } from "../conclude.ts";
import type { Condition, ConditionFact, ConditionValue } from "../conditions.ts";
import { CONDITION_VALUES } from "../conditions.ts";
import type { Outcome } from "../decision.ts";
import { OUTCOMES } from "../decision.ts";
import { placesRequest, type Rows } from "./components.ts";
import { digitOf, type FactSpace, factSpace, factsMentionedBy, visitCombinations } from "./fact-space.ts";

/** The outcome of every combination of the facts that an outcome can depend on. */
export interface OutcomeMap {
  readonly space: FactSpace;
  /** Position in `OUTCOMES`, which runs from the best to the worst; `UNDECIDED` where the rules do not say. */
  readonly outcomes: Uint8Array;
  /** Combinations that no clause of 4.1 and 4.2 places, and those that several do, by the clauses that do. */
  readonly unplaced: ReadonlySet<number>;
  readonly placedTwice: ReadonlyMap<string, ReadonlySet<number>>;
}

export const UNDECIDED = OUTCOMES.length;

/** Walks the whole space by the same two steps that `decide` takes. */
export function mapOutcomes(rows: Rows): OutcomeMap {
  const space = factSpace(factsMentionedBy(rows.cases));
  const outcomes = new Uint8Array(space.size);
  const unplaced = new Set<number>();
  const placedTwice = new Map<string, Set<number>>();
  visitCombinations(space, (profile, index) => {
    const applied = casesThatApply(profile, rows);
    const { outcome } = conclude(applied);
    outcomes[index] = outcome === null ? UNDECIDED : OUTCOMES.indexOf(outcome);
    const placing = applied.filter(placesRequest);
    if (placing.length === 0) unplaced.add(index);
    if (placing.length > 1) {
      const clauses = placing.map((each) => each.clause).join(" ");
      placedTwice.set(clauses, (placedTwice.get(clauses) ?? new Set()).add(index));
    }
  });
  return { space, outcomes, unplaced, placedTwice };
}

export function outcomeCounts({ outcomes }: OutcomeMap): Readonly<Record<Outcome, number>> {
  const counts = OUTCOMES.map(() => 0);
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return Object.fromEntries(OUTCOMES.map((outcome, place) => [outcome, counts[place] ?? 0])) as Record<Outcome, number>;
}

export interface Improvement {
  readonly fact: ConditionFact;
  readonly from: ConditionValue;
  readonly to: ConditionValue;
  /** Where `to` counts as better than, or as good as, `from`. */
  readonly within: Condition;
}

/** The combinations with `from` whose outcome gets worse by putting `to` in its place, and one pair of outcomes. */
export function worsenedBy(map: OutcomeMap, improvement: Improvement) {
  const { space, outcomes } = map;
  const { fact, from, to, within } = improvement;
  const position = space.facts.indexOf(fact);
  const worsened = new Set<number>();
  if (position === -1) return worsened;
  const values: readonly ConditionValue[] = CONDITION_VALUES[fact];
  const step = (values.indexOf(to) - values.indexOf(from)) * (space.strides[position] ?? 1);
  const isWithin = contextTest(space, { ...within, [fact]: [from] });
  for (let index = 0; index < space.size; index += 1) {
    const [before, after] = [outcomes[index] ?? UNDECIDED, outcomes[index + step] ?? UNDECIDED];
    if (after > before && isWithin(index)) worsened.add(index);
  }
  return worsened;
}

function contextTest(space: FactSpace, condition: Condition): (index: number) => boolean {
  const tests = space.facts.flatMap((fact, position) => {
    const allowed: readonly ConditionValue[] | undefined = condition[fact];
    if (allowed === undefined) return [];
    const values: readonly ConditionValue[] = CONDITION_VALUES[fact];
    return [{ position, digits: new Set(allowed.map((value) => values.indexOf(value))) }];
  });
  return (index) => tests.every(({ position, digits }) => digits.has(digitOf(space, index, position)));
}
