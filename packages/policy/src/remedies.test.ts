import { describe, expect, test } from "vitest";
import { answer, business, home } from "../test/ask.ts";
import { compareOutcomes } from "./remedies.ts";

const steps = (asked: Parameters<typeof answer>[0]) =>
  answer(asked).remedies.map(({ fact, from, to, outcome }) => `${fact} ${from} → ${to}: ${outcome}`);

test("covered support needs no remedy", () => {
  expect(steps(business())).toEqual([]);
});

describe("each thing that someone can change", () => {
  test("[2.4] a licence to store", () => {
    const asked = business({ licence: "NOT_STORED" });
    expect(steps(asked)).toEqual(["licence NOT_STORED → VALID: COVERED"]);
    expect(answer(asked).remedies[0]?.explanation.en).toMatch(/store/i);
  });

  test.each([
    ["EXPIRED", /renew/i],
    ["NOT_YET_VALID", /activate|wait/i],
    ["BLOCKED", /block/i],
    ["OTHER_PRODUCT", /this product/i],
    ["NONE", /get a licence/i],
  ] as const)("[4.5b] a licence that is %s, each in its own way", (licence, words) => {
    expect(answer(business({ licence })).remedies[0]?.explanation.en).toMatch(words);
  });

  test("[4.3.2] a newer version, where one is known", () => {
    const ended = { phase: "ENDED", version: "10.1" } as const;
    const newer = { name: "12.0", phase: "FULL" } as const;
    expect(steps(business({ ...ended, newerVersion: newer }))).toEqual(["version 10.1 → 12.0: COVERED"]);
    expect(steps(business(ended))).toEqual([]);
  });

  test("[4.3.2] a newer version that is limited is better than none, and one that has ended is no remedy", () => {
    const ended = { phase: "ENDED", version: "10.1" } as const;
    expect(steps(business({ ...ended, newerVersion: { name: "11", phase: "LIMITED" } }))).toEqual([
      "version 10.1 → 11: LIMITED",
    ]);
    expect(steps(home({ ...ended, newerVersion: { name: "11", phase: "LIMITED" } }))).toEqual([]);
  });

  test("[3.2] the phase itself, where no version was named", () => {
    expect(steps(business({ phase: "LIMITED" }))).toEqual(["phase LIMITED → FULL: COVERED"]);
  });

  test("[4.3.1] a device that meets the requirements", () => {
    expect(steps(home({ environment: { meetsRequirements: false } }))).toEqual([
      "environment.meetsRequirements false → true: COVERED",
    ]);
  });

  test("[5.1] a service that is sold, and only one that bears on the question", () => {
    const sold = ["PREMIUM_SUPPORT", "PROFESSIONAL_SERVICES", "INCIDENT_RESPONSE"] as const;
    expect(steps(business({ kind: "CONFIGURATION_REVIEW", soldServices: sold }))).toEqual([
      "services null → PROFESSIONAL_SERVICES: COVERED",
    ]);
  });
});

test("what takes two changes has no remedy", () => {
  expect(steps(business({ licence: "EXPIRED", environment: { meetsRequirements: false } }))).toEqual([]);
});

test("what is unknown is a question and not a remedy", () => {
  const asked = business({ kind: "LICENCE_RECOVERY", licence: null });
  expect(answer(asked)).toMatchObject({ outcome: "LIMITED", remedies: [], openQuestions: ["licence"] });
});

test("a change that leads to a better outcome without reaching the best is offered with that outcome", () => {
  const asked = business({ phase: "LIMITED", licence: "EXPIRED" });
  expect(steps(asked)).toEqual(["licence EXPIRED → VALID: LIMITED"]);
});

test("the nearest comes first: another version before a service to buy", () => {
  const asked = business({
    phase: "EXTENDED",
    version: "9",
    newerVersion: { name: "12", phase: "FULL" },
    soldServices: ["SUPPORT_EXTENSION"],
  });
  expect(steps(asked)).toEqual(["version 9 → 12: COVERED", "services null → SUPPORT_EXTENSION: COVERED"]);
});

test("outcomes compare from the best to the worst", () => {
  const shuffled = ["PAID_SERVICE", "NOT_COVERED", "COVERED", "LIMITED"] as const;
  expect(shuffled.toSorted((one, other) => compareOutcomes(other, one))).toEqual([
    "COVERED",
    "LIMITED",
    "PAID_SERVICE",
    "NOT_COVERED",
  ]);
});
