import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Edition } from "../clause.ts";
import { casesThatApply, conclude } from "../conclude.ts";
import { CONDITION_FACTS, CONDITION_VALUES, type ConditionValue, type Profile } from "../conditions.ts";
import { editions } from "../editions.ts";
import { actingClauses } from "./acting-clauses.ts";
import type { Combination } from "./smallest-combination.ts";

const edition = editions[0] as Edition;
const acting = actingClauses(edition);

const anyProfile = fc.record(
  Object.fromEntries(CONDITION_FACTS.map((fact) => [fact, fc.constantFrom<ConditionValue>(...CONDITION_VALUES[fact])])),
) as fc.Arbitrary<Profile>;

const withFacts = (profile: Profile, combination: Combination) =>
  ({ ...profile, ...Object.fromEntries(combination.map(({ fact, value }) => [fact, value])) }) as Profile;
const cites = (profile: Profile, clause: string) =>
  casesThatApply(profile, edition).some((row) => row.clause === clause);
const decides = (profile: Profile, clause: string) =>
  conclude(casesThatApply(profile, edition)).decidedBy.includes(clause);

/** Whether leaving out any one fact lets the clause fall silent somewhere. */
function isSmallest(combination: Combination, acts: (profile: Profile) => boolean): boolean {
  const profiles = fc.sample(anyProfile, { numRuns: 500, seed: 7 });
  return combination.every((left) => {
    const rest = combination.filter((each) => each !== left);
    return profiles.some((profile) => !acts(withFacts(profile, rest)));
  });
}

describe.each(acting.map((each) => [each.clause, each] as const))(
  "clause %s",
  (clause, { cited, decides: deciding }) => {
    it("is cited wherever the facts are as told, and no fact of them can be left out", () => {
      fc.assert(fc.property(anyProfile, (profile) => cites(withFacts(profile, cited), clause)));
      expect(isSmallest(cited, (profile) => cites(profile, clause))).toBe(true);
    });

    it("decides wherever the facts are as told, and nowhere where it is told to decide nothing", () => {
      fc.assert(
        fc.property(anyProfile, (profile) =>
          deciding === null ? !decides(profile, clause) : decides(withFacts(profile, deciding), clause),
        ),
      );
      if (deciding !== null) expect(isSmallest(deciding, (profile) => decides(profile, clause))).toBe(true);
    });
  },
);

it("every clause with rows is told of, in the rules' order", () => {
  const withRows = edition.clauses.filter(({ cases }) => cases.length > 0).map(({ id }) => id);
  expect(acting.map(({ clause }) => clause)).toEqual(withRows);
});
