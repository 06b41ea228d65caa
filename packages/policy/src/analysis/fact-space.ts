import type { Case } from "../clause.ts";
import type { ConditionFact, ConditionValue, Profile } from "../conditions.ts";
import { CONDITION_FACTS, CONDITION_VALUES } from "../conditions.ts";

/** Every combination of the values of some facts, numbered from 0. */
export interface FactSpace {
  readonly facts: readonly ConditionFact[];
  /** How many values each fact has, and how far apart in the numbering two neighbouring values of it are. */
  readonly radixes: readonly number[];
  readonly strides: readonly number[];
  readonly size: number;
}

/** The facts that conditions of these rows look at, in the order of the vocabulary. */
export function factsMentionedBy(cases: readonly Case[]): readonly ConditionFact[] {
  return CONDITION_FACTS.filter((fact) => cases.some(({ when }) => fact in when));
}

export function factSpace(facts: readonly ConditionFact[]): FactSpace {
  const radixes = facts.map((fact) => CONDITION_VALUES[fact].length);
  const strides: number[] = [];
  let size = 1;
  for (const radix of radixes) {
    strides.push(size);
    size *= radix;
  }
  return { facts, radixes, strides, size };
}

/** How many combinations all facts of the vocabulary have together, as a decimal number: too large for a `number`. */
export function wholeSpaceSize(): string {
  return CONDITION_FACTS.reduce((size, fact) => size * BigInt(CONDITION_VALUES[fact].length), 1n).toString();
}

/** The value of a fact in a combination, as a position in the fact's list of values. */
export function digitOf(space: FactSpace, index: number, position: number): number {
  return Math.floor(index / (space.strides[position] ?? 1)) % (space.radixes[position] ?? 1);
}

export function withDigit(space: FactSpace, index: number, position: number, digit: number): number {
  return index + (digit - digitOf(space, index, position)) * (space.strides[position] ?? 1);
}

export function valueAt(fact: ConditionFact, digit: number): ConditionValue {
  // A digit comes from `digitOf`, so it is within the list.
  return CONDITION_VALUES[fact][digit] as ConditionValue;
}

type MutableProfile = { -readonly [F in ConditionFact]: Profile[F] };

/** Visits every combination. Facts outside the space keep their first value; the profile is reused between visits. */
export function visitCombinations(space: FactSpace, visit: (profile: Profile, index: number) => void): void {
  const values: Record<string, ConditionValue> = {};
  for (const fact of CONDITION_FACTS) values[fact] = valueAt(fact, 0);
  const profile = values as MutableProfile;
  const digits = space.facts.map(() => 0);
  for (let index = 0; index < space.size; index += 1) {
    visit(profile, index);
    for (let position = 0; position < digits.length; position += 1) {
      const fact = space.facts[position] as ConditionFact;
      const digit = ((digits[position] ?? 0) + 1) % (space.radixes[position] ?? 1);
      digits[position] = digit;
      values[fact] = valueAt(fact, digit);
      if (digit !== 0) break;
    }
  }
}
