import type { ConditionFact, ConditionValue } from "../conditions.ts";
import type { FactSpace } from "./fact-space.ts";
import { digitOf, valueAt, withDigit } from "./fact-space.ts";

/** Facts with a value each; facts that are not named may have any value. */
export type Combination = readonly { readonly fact: ConditionFact; readonly value: ConditionValue }[];

/**
 * The fewest facts that show a fault: whatever values the other facts have, every combination with these values is among
 * `failing`. Exact: sets of facts are tried from the smallest up.
 */
export function smallestCombination(space: FactSpace, failing: ReadonlySet<number>): Combination {
  const relevant = space.facts.map((_, position) => position).filter((position) => matters(space, failing, position));
  const projected = projectionOf(space, failing, relevant);
  for (let count = 0; count <= relevant.length; count += 1) {
    for (const chosen of subsetsOf(relevant, count)) {
      const found = fullCell(space, projected, relevant, chosen);
      if (found !== null) return combinationOf(space, found, chosen);
    }
  }
  throw new Error("There is no combination to show: nothing fails");
}

function matters(space: FactSpace, failing: ReadonlySet<number>, position: number): boolean {
  const radix = space.radixes[position] ?? 1;
  for (const index of failing) {
    for (let digit = 0; digit < radix; digit += 1) {
      if (!failing.has(withDigit(space, index, position, digit))) return true;
    }
  }
  return false;
}

// The failing combinations with every fact that does not matter at its first value.
function projectionOf(space: FactSpace, failing: Iterable<number>, positions: readonly number[]): readonly number[] {
  const kept = new Set<number>();
  for (const index of failing) kept.add(keyOf(space, index, positions));
  return [...kept];
}

function keyOf(space: FactSpace, index: number, positions: readonly number[]): number {
  return positions.reduce((key, position) => key + digitOf(space, index, position) * (space.strides[position] ?? 1), 0);
}

// A choice of values for `chosen` under which all values of the other relevant facts fail, or null.
function fullCell(
  space: FactSpace,
  projected: readonly number[],
  relevant: readonly number[],
  chosen: readonly number[],
): number | null {
  const others = relevant.filter((position) => !chosen.includes(position));
  const full = others.reduce((size, position) => size * (space.radixes[position] ?? 1), 1);
  const counts = new Map<number, number>();
  for (const index of projected) {
    const key = keyOf(space, index, chosen);
    const count = (counts.get(key) ?? 0) + 1;
    if (count === full) return key;
    counts.set(key, count);
  }
  return null;
}

function combinationOf(space: FactSpace, index: number, chosen: readonly number[]): Combination {
  return chosen.map((position) => {
    const fact = space.facts[position] as ConditionFact;
    return { fact, value: valueAt(fact, digitOf(space, index, position)) };
  });
}

function* subsetsOf(items: readonly number[], count: number): Generator<readonly number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (const [place, item] of items.entries()) {
    for (const rest of subsetsOf(items.slice(place + 1), count - 1)) yield [item, ...rest];
  }
}
