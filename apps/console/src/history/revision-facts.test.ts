import { NO_MILESTONES } from "@supportbook/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differingFields, type Facts, factsByRevision, knownAt, milestonesOf } from "./revision-facts.ts";

const FIELDS = ["name", "supportEndsOn", "longTermSupport", "undatedMilestones"];
const anyFacts: fc.Arbitrary<Record<string, string | null>> = fc.record(
  Object.fromEntries(FIELDS.map((field) => [field, fc.option(fc.constantFrom("one", "two", "three"))])),
);

/** How the API tells a history: of each revision the fields that differ from the one before, the newest first. */
function historyOf(states: readonly Facts[]) {
  return states
    .map((after, place) => {
      const before = states[place - 1] ?? {};
      const changed = FIELDS.filter((field) => (before[field] ?? null) !== (after[field] ?? null));
      return { revision: place + 1, changes: changed.map((field) => ({ field, to: after[field] ?? null })) };
    })
    .reverse();
}

const given = (facts: Facts = {}) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));

describe("the facts of a revision", () => {
  it("are what the changes up to it add up to", () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { minLength: 1, maxLength: 6 }), (states) => {
        const facts = factsByRevision(historyOf(states));
        expect(states.map((_, place) => given(facts.get(place + 1)))).toEqual(states.map(given));
      }),
    );
  });

  it("are milestones for the rules", () => {
    expect(milestonesOf({})).toEqual(NO_MILESTONES);
    const facts = {
      supportEndsOn: "2027-01-31",
      endedOnUnknownDate: "true",
      undatedMilestones: '["FULL_SUPPORT_END"]',
    };
    expect(milestonesOf(facts)).toEqual({
      ...NO_MILESTONES,
      supportEndsOn: "2027-01-31",
      endedOnUnknownDate: true,
      undatedMilestones: ["FULL_SUPPORT_END"],
    });
  });
});

describe("two sets of facts", () => {
  it("differ in what one of them says otherwise or not at all", () => {
    const one = { name: "1.0", supportEndsOn: "2027-01-31", retired: "false" };
    expect(differingFields(one, { name: "1.0", supportEndsOn: null, codename: "Tern" })).toEqual([
      "supportEndsOn",
      "codename",
    ]);
    expect(differingFields(one, one)).toEqual([]);
  });
});

describe("what was known at a moment", () => {
  const history = [{ at: "2026-06-01T10:00:00Z" }, { at: "2026-04-01T10:00:00.5Z" }];

  it.each([
    ["2026-04-01T10:00:00.499Z", null],
    ["2026-04-01T10:00:00.500Z", history[1]],
    ["2026-06-01T09:59:59Z", history[1]],
    ["2026-12-01T00:00:00Z", history[0]],
  ])("at %s", (instant, expected) => {
    expect(knownAt(history, Date.parse(instant))).toBe(expected);
  });
});
