import { expect, test } from "vitest";
import type { PlanResponseTime } from "../../src/index.ts";
import { answer, business, citing, home } from "../ask.ts";

const cases = [
  ["4.4.1", { environment: { infected: true } }],
  ["4.4.2", { environment: { incompatibleSoftware: true } }],
  ["4.4.3", { environment: { hardwareFault: true } }],
  ["4.4.4", { environment: { incompatiblePlatform: true } }],
  ["4.4.5", { gaveInformation: false }],
  ["4.4.6", { environment: { followedInstructions: false } }],
] as const;

test.each(cases)("[%s] takes the guarantee away and leaves the outcome", (clause, fact) => {
  for (const ask of [business, home]) {
    expect(answer(ask(fact))).toMatchObject({ guarantee: "NONE", outcome: "COVERED" });
    expect(answer(ask(fact)).decidedBy).toEqual(answer(ask()).decidedBy);
  }
  expect(citing(business(fact), clause)).toMatchObject([{ effect: "DISCLAIMS" }]);
  expect(answer(business({ ...fact, licence: "NONE" }))).toMatchObject({ outcome: "NOT_COVERED", guarantee: "NONE" });
});

test("[4.4.1] nothing is disclaimed while nothing is known", () => {
  const nothingKnown = Object.fromEntries(Object.keys(business().facts.environment).map((fact) => [fact, null]));
  expect(answer(business({ environment: nothingKnown, gaveInformation: null })).guarantee).toBe("BEST_EFFORT");
});

test("[4.4.5] no guarantee stands above the response time of a paid plan", () => {
  const day: PlanResponseTime = { severity: 2, within: "PT8H", counted: "SUPPORT_HOURS" };
  const asked = business({ gaveInformation: false, planResponseTimes: [day], severity: 2 });
  expect(answer(asked).guarantee).toBe("NONE");
});

test("[4.4.6] every clause that disclaims is cited", () => {
  const asked = home({ environment: { infected: true, followedInstructions: false }, gaveInformation: false });
  expect(answer(asked).findings.flatMap(({ clause, effect }) => (effect === "DISCLAIMS" ? [clause] : []))).toEqual([
    "4.4.1",
    "4.4.5",
    "4.4.6",
  ]);
});
