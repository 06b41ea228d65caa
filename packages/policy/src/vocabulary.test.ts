import { describe, expect, it } from "vitest";
import { CONDITION_FACTS, CONDITION_VALUES, type ConditionValue } from "./conditions.ts";
import { ENVIRONMENT_FACTS } from "./facts.ts";
import { ENVIRONMENT_NAMES, FACT_NAMES, nameOfFact, nameOfValue } from "./vocabulary.ts";

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

describe.each(CONDITION_FACTS)("the fact %s", (fact) => {
  it("has a name of its own in both languages", () => {
    const { en, zh } = nameOfFact(fact);
    expect(CONDITION_FACTS.filter((other) => nameOfFact(other).en === en)).toEqual([fact]);
    expect(CONDITION_FACTS.filter((other) => nameOfFact(other).zh === zh)).toEqual([fact]);
    expect(isChinese(zh) && !isChinese(en)).toBe(true);
  });

  it("has values that are told apart by their names", () => {
    const values: readonly ConditionValue[] = CONDITION_VALUES[fact];
    for (const language of ["en", "zh"] as const) {
      expect(new Set(values.map((value) => nameOfValue(fact, value)[language])).size).toBe(values.length);
    }
  });
});

it("the names of facts are those that questions and open questions use", () => {
  for (const fact of ENVIRONMENT_FACTS) expect(FACT_NAMES[`environment.${fact}`]).toBe(ENVIRONMENT_NAMES[fact]);
});

it("refuses a value that the fact does not have", () => {
  expect(() => nameOfValue("phase", "BUSINESS")).toThrow("BUSINESS");
});
