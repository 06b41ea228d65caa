import fc from "fast-check";
import { expect, test } from "vitest";
import { CONDITION_VALUES } from "../conditions.ts";
import { digitOf, factSpace, visitCombinations, withDigit } from "./fact-space.ts";
import { type Combination, smallestCombination } from "./smallest-combination.ts";

const space = factSpace(["segment", "phase", "gaveInformation", "planCommits"]);

function indexesWhere(combination: Combination): Set<number> {
  const indexes = new Set<number>();
  visitCombinations(space, (profile, index) => {
    if (combination.every(({ fact, value }) => profile[fact] === value)) indexes.add(index);
  });
  return indexes;
}

const size = 2 * 6 * 3 * 2;

test("a fault that shows everywhere needs no fact", () => {
  expect(smallestCombination(space, indexesWhere([]))).toEqual([]);
});

test("only the facts that matter are named", () => {
  const fault: Combination = [
    { fact: "segment", value: "BUSINESS" },
    { fact: "gaveInformation", value: null },
  ];
  expect(smallestCombination(space, indexesWhere(fault))).toEqual(fault);
});

test("of two ways to show a fault the one with fewer facts is taken", () => {
  const narrow = indexesWhere([
    { fact: "segment", value: "HOME_MOBILE" },
    { fact: "phase", value: "FULL" },
    { fact: "planCommits", value: false },
  ]);
  const wide = indexesWhere([{ fact: "phase", value: "ENDED" }]);
  expect(smallestCombination(space, narrow.union(wide))).toEqual([{ fact: "phase", value: "ENDED" }]);
});

test("nothing that fails is nothing to show", () => {
  expect(() => smallestCombination(space, new Set())).toThrow(/nothing fails/);
});

test("everything under the combination fails, and no fact of it can be left out", () => {
  const failing = fc.uniqueArray(fc.nat({ max: size - 1 }), { minLength: 1 }).map((indexes) => new Set(indexes));
  fc.assert(
    fc.property(failing, (indexes) => {
      const combination = smallestCombination(space, indexes);
      expect(indexesWhere(combination).isSubsetOf(indexes)).toBe(true);
      for (const left of combination) {
        const wider = combination.filter((each) => each !== left);
        expect(indexesWhere(wider).isSubsetOf(indexes)).toBe(false);
      }
    }),
  );
});

test("a space numbers every combination of its facts once", () => {
  const seen = new Set<string>();
  visitCombinations(space, (profile, index) => {
    seen.add(space.facts.map((fact) => profile[fact]).join());
    for (const [position, fact] of space.facts.entries()) {
      const digit = digitOf(space, index, position);
      expect(CONDITION_VALUES[fact][digit]).toBe(profile[fact]);
      expect(digitOf(space, withDigit(space, index, position, 0), position)).toBe(0);
    }
  });
  expect(space.size).toBe(size);
  expect(seen.size).toBe(size);
});
