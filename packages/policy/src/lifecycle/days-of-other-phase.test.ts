import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SEGMENTS } from "../facts.ts";
import { daysOfOtherPhase, hullOf, plusDays } from "./days-of-other-phase.ts";
import { type Milestones, NO_MILESTONES } from "./milestones.ts";
import { phaseOn } from "./phase.ts";

const FIRST = "2026-01-01";
const dayAt = (offset: number) => Temporal.PlainDate.from(FIRST).add({ days: offset }).toString();
/** Ten days on which milestones lie, with room on both sides. */
const day = fc.integer({ min: 10, max: 19 }).map(dayAt);
const milestones: fc.Arbitrary<Milestones> = fc.record({
  releasedOn: fc.option(day),
  fullSupportEndsOn: fc.option(day),
  supportEndsOn: fc.option(day),
  extendedSupportEndsOn: fc.option(day),
  databaseUpdatesEndOn: fc.option(day),
  endedOnUnknownDate: fc.boolean(),
  undatedMilestones: fc.subarray(["FULL_SUPPORT_END", "SUPPORT_END", "EXTENDED_SUPPORT_END"] as const),
  unannouncedMilestones: fc.subarray(["EXTENDED_SUPPORT_END"] as const),
});

describe("the days on which the public gets another answer", () => {
  it("[3.2] are the first and the last of all days whose phases differ", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEGMENTS), milestones, milestones, (segment, before, after) => {
        const days = Array.from({ length: 30 }, (_, offset) => dayAt(offset));
        const differing = days.filter((date) => phaseOn(segment, before, date) !== phaseOn(segment, after, date));
        const expected =
          differing.length === 0
            ? null
            : {
                // Days at the edge stand for all before and after them, because no milestone lies there.
                from: differing[0] === dayAt(0) ? null : differing[0],
                through: differing.at(-1) === dayAt(29) ? null : differing.at(-1),
              };
        expect(daysOfOtherPhase(segment, before, after)).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it("[3.2] begin on the day after the old last day, which itself was supported", () => {
    const before = { ...NO_MILESTONES, supportEndsOn: "2026-06-30" };
    const after = { ...NO_MILESTONES, supportEndsOn: "2026-09-30" };
    expect(daysOfOtherPhase("BUSINESS", before, after)).toEqual({ from: "2026-07-01", through: "2026-09-30" });
  });

  it("[3.2] do not fail at the last day that can be written", () => {
    const before = { ...NO_MILESTONES, supportEndsOn: "9999-12-31" };
    expect(daysOfOtherPhase("BUSINESS", before, { ...before, supportEndsOn: "2026-09-30" })).toEqual({
      from: "2026-10-01",
      // No day follows.
      through: null,
    });
  });
});

describe("hullOf", () => {
  it("[3.2] holds all spans, and is open where one is", () => {
    const [a, b] = [
      { from: "2026-03-01", through: "2026-04-01" },
      { from: "2026-02-01", through: "2026-02-10" },
    ];
    expect(hullOf([a, b])).toEqual({ from: "2026-02-01", through: "2026-04-01" });
    expect(hullOf([a, { from: null, through: "2020-01-01" }])).toEqual({ from: null, through: "2026-04-01" });
    expect(hullOf([b, { from: "2026-05-01", through: null }])).toEqual({ from: "2026-02-01", through: null });
    expect(hullOf([])).toBeNull();
  });
});

describe("plusDays", () => {
  it("[3.2] counts calendar days and knows where four digits end", () => {
    expect(plusDays("2028-02-28", 2)).toBe("2028-03-01");
    expect(plusDays("9999-12-31", 1)).toBeNull();
    expect(plusDays("0001-01-01", -1)).toBeNull();
  });
});
