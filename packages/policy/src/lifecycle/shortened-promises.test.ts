import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PHASES } from "../facts.ts";
import { anyDate, anyMilestones, orderedMilestones } from "./arbitrary-milestones.ts";
import { MILESTONE_FIELDS, type Milestones, NO_MILESTONES } from "./milestones.ts";
import { phaseOn } from "./phase.ts";
import { shortensPromise } from "./shortened-promises.ts";

const dated = (some: Partial<Milestones>): Milestones => ({ ...NO_MILESTONES, ...some });

const before = dated({
  releasedOn: "2024-01-10",
  fullSupportEndsOn: "2025-06-30",
  supportEndsOn: "2026-06-30",
  extendedSupportEndsOn: "2027-06-30",
  databaseUpdatesEndOn: "2026-12-31",
});
const shortenedBy = (change: Partial<Milestones>) => shortensPromise(before, { ...before, ...change });

describe("a published promise that gets shorter", () => {
  it.each(["FULL_SUPPORT_END", "SUPPORT_END", "EXTENDED_SUPPORT_END", "DATABASE_UPDATES_END"] as const)(
    "[3.2] %s moved earlier is named, moved later or left alone is not",
    (kind) => {
      expect(shortenedBy({ [MILESTONE_FIELDS[kind]]: "2025-06-01" })).toEqual([kind]);
      expect(shortenedBy({ [MILESTONE_FIELDS[kind]]: "2028-01-01" })).toEqual([]);
      expect(shortenedBy({})).toEqual([]);
    },
  );
  it("[4.3.2] support that ended on an unknown day takes the promise away, announced or not", () => {
    expect(shortenedBy({ endedOnUnknownDate: true })).toEqual(["SUPPORT_END"]);
    expect(shortenedBy({ supportEndsOn: null, undatedMilestones: ["SUPPORT_END"] })).toEqual(["SUPPORT_END"]);
    expect(shortensPromise(NO_MILESTONES, dated({ endedOnUnknownDate: true }))).toEqual(["SUPPORT_END"]);
  });
  it("[4.3.2] withdrawing extended support is a shortening, unless support itself now runs as long", () => {
    expect(shortenedBy({ extendedSupportEndsOn: null })).toEqual(["EXTENDED_SUPPORT_END"]);
    expect(shortenedBy({ extendedSupportEndsOn: null, supportEndsOn: "2027-06-30" })).toEqual([]);
    const undated = dated({ supportEndsOn: "2026-06-30", unannouncedMilestones: ["EXTENDED_SUPPORT_END"] });
    expect(shortensPromise(undated, dated({ supportEndsOn: "2026-06-30" }))).toEqual(["EXTENDED_SUPPORT_END"]);
  });
  it("[4.3.2] extended support that was never promised cannot be taken away", () => {
    const plain = dated({ supportEndsOn: "2026-06-30" });
    expect(shortensPromise(plain, { ...plain, undatedMilestones: ["EXTENDED_SUPPORT_END"] })).toEqual([]);
  });
  it("[3.2] a first end where none was published is no shortening", () => {
    expect(shortensPromise(NO_MILESTONES, before)).toEqual([]);
    const toCome = dated({ unannouncedMilestones: ["SUPPORT_END"] });
    expect(shortensPromise(toCome, dated({ supportEndsOn: "2026-01-01" }))).toEqual([]);
  });
  it("[3.2] a first end of full support before the published end of support is one: full support was to run as long", () => {
    const plain = dated({ supportEndsOn: "2026-06-30" });
    expect(shortensPromise(plain, { ...plain, fullSupportEndsOn: "2025-12-31" })).toEqual(["FULL_SUPPORT_END"]);
    expect(shortensPromise(plain, { ...plain, fullSupportEndsOn: "2026-06-30" })).toEqual([]);
    const warned = dated({ supportEndsOn: "2026-06-30", unannouncedMilestones: ["FULL_SUPPORT_END"] });
    expect(shortensPromise(warned, { ...plain, fullSupportEndsOn: "2025-12-31" })).toEqual([]);
  });
  it("[3.2] an end that is withdrawn lets the phase go on", () => {
    expect(shortenedBy({ supportEndsOn: null })).toEqual([]);
    expect(shortenedBy({ databaseUpdatesEndOn: null })).toEqual([]);
    expect(shortenedBy({ fullSupportEndsOn: null })).toEqual([]);
  });
  it("[3.2] the day of release is not a promise of support", () => {
    expect(shortenedBy({ releasedOn: "2024-03-01" })).toEqual([]);
  });
  it("[3.2] bringing a version back to life is no shortening", () => {
    const ended = dated({ endedOnUnknownDate: true });
    expect(shortensPromise(ended, dated({ supportEndsOn: "2020-01-01" }))).toEqual([]);
  });
});

describe("what holds of any change", () => {
  it("[3.2] a change and its reverse never both shorten the same dated milestone", () => {
    const field = fc.constantFrom("fullSupportEndsOn", "supportEndsOn", "databaseUpdatesEndOn");
    fc.assert(
      fc.property(anyMilestones, field, anyDate, anyDate, (milestones, changed, one, other) => {
        const a = { ...milestones, [changed]: one };
        const b = { ...milestones, [changed]: other };
        const both = shortensPromise(a, b).filter((kind) => shortensPromise(b, a).includes(kind));
        expect(both).toEqual([]);
      }),
    );
  });
  it("[3.2] where every end was published and none is shortened, no day of a business version gets worse", () => {
    const allPublished = orderedMilestones.filter(
      (m) => m.fullSupportEndsOn !== null && m.supportEndsOn !== null && m.extendedSupportEndsOn !== null,
    );
    fc.assert(
      fc.property(allPublished, orderedMilestones, anyDate, (was, change, date) => {
        const is = { ...change, releasedOn: was.releasedOn };
        fc.pre(shortensPromise(was, is).length === 0);
        expect(PHASES.indexOf(phaseOn("BUSINESS", is, date))).toBeLessThanOrEqual(
          PHASES.indexOf(phaseOn("BUSINESS", was, date)),
        );
      }),
    );
  });
});
