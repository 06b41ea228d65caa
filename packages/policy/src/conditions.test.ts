import { expect, test } from "vitest";
import { home } from "../test/ask.ts";
import { CONDITION_FACTS, CONDITION_VALUES, holds, profileOf, termsInForce } from "./conditions.ts";

test("a condition holds where each of its facts has one of the values listed", () => {
  const profile = profileOf(home({ phase: "ENDED" }));
  expect(holds({}, profile)).toBe(true);
  expect(holds({ segment: ["HOME_MOBILE"], phase: ["UPCOMING", "ENDED"] }, profile)).toBe(true);
  expect(holds({ segment: ["HOME_MOBILE"], phase: ["FULL"] }, profile)).toBe(false);
  expect(holds({ segment: [] }, profile)).toBe(false);
});

test("unknown is a value, and not any value", () => {
  const profile = profileOf(home({ licence: null }));
  expect(holds({ licence: [null] }, profile)).toBe(true);
  expect(holds({ licence: ["VALID", "NONE"] }, profile)).toBe(false);
});

test("every fact of a question lies within the fact space", () => {
  const profile = profileOf(home({ problems: 7, country: null, services: ["INCIDENT_RESPONSE"] }));
  for (const fact of CONDITION_FACTS) expect(CONDITION_VALUES[fact], fact).toContain(profile[fact]);
  expect(profile).toMatchObject({ severalProblems: true, countryKnown: false, "held:INCIDENT_RESPONSE": true });
});

test.each([
  [null, true],
  [1, true],
  [2, false],
] as const)("[5.1] a plan with a time for severity 1 only commits for severity %s: %s", (severity, commits) => {
  const planResponseTimes = [{ severity: 1, within: "PT4H", counted: "SUPPORT_HOURS" }] as const;
  expect(profileOf(home({ planResponseTimes, severity })).planCommits).toBe(commits);
});

test("[4.0] terms are in force through both of their dates, and without dates always", () => {
  const term = (from: string | null, to: string | null) => ({
    clauses: [],
    waives: false,
    summary: `${from}..${to}`,
    url: null,
    from,
    to,
  });
  const terms = [term(null, null), term("2026-05-01", null), term(null, "2026-05-01"), term("2026-05-02", null)];
  expect(termsInForce(terms, "2026-05-01")).toEqual(terms.slice(0, 3));
});
