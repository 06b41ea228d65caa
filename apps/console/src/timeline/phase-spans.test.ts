import { NO_MILESTONES, phaseOn, plusDays, SEGMENTS } from "@supportbook/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DatedVersion, phaseSpans } from "./phase-spans.ts";

const business = (dates: Partial<DatedVersion>): DatedVersion => ({
  ...NO_MILESTONES,
  product: { segment: "BUSINESS" },
  ...dates,
});

const anyDay = fc.integer({ min: 0, max: 60 }).map((days) => String(plusDays("2026-01-01", days)));
const anyVersion: fc.Arbitrary<DatedVersion> = fc.record({
  releasedOn: fc.option(anyDay),
  fullSupportEndsOn: fc.option(anyDay),
  supportEndsOn: fc.option(anyDay),
  extendedSupportEndsOn: fc.option(anyDay),
  databaseUpdatesEndOn: fc.constant(null),
  endedOnUnknownDate: fc.boolean(),
  undatedMilestones: fc.subarray(["RELEASE", "FULL_SUPPORT_END", "SUPPORT_END", "EXTENDED_SUPPORT_END"] as const),
  unannouncedMilestones: fc.subarray(["RELEASE", "FULL_SUPPORT_END", "SUPPORT_END", "EXTENDED_SUPPORT_END"] as const),
  product: fc.record({ segment: fc.constantFrom(...SEGMENTS) }),
});

describe("the phases of a version", () => {
  it("tell of every day what the rules tell", () => {
    fc.assert(
      fc.property(anyVersion, anyDay, (version, day) => {
        const on = phaseSpans(version).filter(
          ({ from, through }) => (from === null || from <= day) && (through === null || day <= through),
        );
        expect(on.map(({ phase }) => phase)).toEqual([phaseOn(version.product.segment, version, day)]);
      }),
    );
  });

  it("follow one another and differ from their neighbours", () => {
    fc.assert(
      fc.property(anyVersion, (version) => {
        const spans = phaseSpans(version);
        expect(spans[0]?.from).toBe(null);
        expect(spans.at(-1)?.through).toBe(null);
        for (const [place, span] of spans.slice(1).entries()) {
          expect(span.from).toBe(plusDays(String(spans[place]?.through), 1));
          expect(span.phase).not.toBe(spans[place]?.phase);
        }
      }),
    );
  });

  it("turn the day after the last day of each", () => {
    const version = business({
      releasedOn: "2024-03-01",
      fullSupportEndsOn: "2025-12-31",
      supportEndsOn: "2026-12-31",
      extendedSupportEndsOn: "2027-12-31",
    });
    expect(phaseSpans(version).map(({ phase, from, through }) => [phase, from, through])).toEqual([
      ["UPCOMING", null, "2024-02-29"],
      ["FULL", "2024-03-01", "2025-12-31"],
      ["LIMITED", "2026-01-01", "2026-12-31"],
      ["EXTENDED", "2027-01-01", "2027-12-31"],
      ["ENDED", "2028-01-01", null],
    ]);
  });

  it("are in doubt where an end has passed on an unknown day", () => {
    const undated = business({ releasedOn: "2024-03-01", undatedMilestones: ["FULL_SUPPORT_END"] });
    expect(phaseSpans(undated).at(-1)).toMatchObject({ phase: "LIMITED", begunUndated: true });
    const over = business({ releasedOn: "2024-03-01", endedOnUnknownDate: true });
    expect(phaseSpans(over).at(-1)).toMatchObject({ phase: "ENDED", begunUndated: true });
    const dated = business({ releasedOn: "2024-03-01", fullSupportEndsOn: "2025-12-31" });
    expect(phaseSpans(dated).map(({ begunUndated }) => begunUndated)).toEqual([false, false, false]);
  });
});
