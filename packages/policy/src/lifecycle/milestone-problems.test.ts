import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderedMilestones } from "./arbitrary-milestones.ts";
import { milestoneProblems } from "./milestone-problems.ts";
import { type Milestones, NO_MILESTONES } from "./milestones.ts";

const dated = (some: Partial<Milestones>): Milestones => ({ ...NO_MILESTONES, ...some });
const found = (some: Partial<Milestones>) =>
  milestoneProblems(dated(some)).map(({ code, field, otherField }) => ({ code, field, otherField }));

describe("milestones that cannot be published", () => {
  it("[3.2] an end before the milestone that precedes it is out of order, whatever stands unannounced between them", () => {
    expect(found({ releasedOn: "2026-02-01", fullSupportEndsOn: "2026-01-31" })).toEqual([
      { code: "ORDER", field: "fullSupportEndsOn", otherField: "releasedOn" },
    ]);
    expect(found({ fullSupportEndsOn: "2026-02-01", supportEndsOn: "2026-01-31" })).toEqual([
      { code: "ORDER", field: "supportEndsOn", otherField: "fullSupportEndsOn" },
    ]);
    expect(found({ releasedOn: "2026-02-01", extendedSupportEndsOn: "2026-01-31" })).toEqual([
      { code: "ORDER", field: "extendedSupportEndsOn", otherField: "releasedOn" },
    ]);
  });
  it("[4.1.1] database updates cannot end before the release, but may outlive or precede every end of support", () => {
    expect(found({ releasedOn: "2026-02-01", databaseUpdatesEndOn: "2026-01-31" })).toEqual([
      { code: "ORDER", field: "databaseUpdatesEndOn", otherField: "releasedOn" },
    ]);
    expect(found({ supportEndsOn: "2026-02-01", databaseUpdatesEndOn: "2026-01-31" })).toEqual([]);
    expect(found({ supportEndsOn: "2026-02-01", databaseUpdatesEndOn: "2026-03-31" })).toEqual([]);
  });
  it("[3.2] names both dates and the way out, in both languages", () => {
    const [problem] = milestoneProblems(dated({ fullSupportEndsOn: "2026-02-01", supportEndsOn: "2026-01-31" }));
    expect(problem?.message.en).toBe("supportEndsOn 2026-01-31 lies before fullSupportEndsOn 2026-02-01.");
    expect(problem?.remedy.en).toMatch(/Set supportEndsOn to 2026-02-01 or later/);
    expect(problem?.message.zh).toContain("早于");
    expect(problem?.remedy.zh).toContain("2026-02-01");
  });
  it.each(["2026-02-30", "2026-2-3", "2026-02-03T00:00:00Z", "tomorrow", ""])(
    "[3.2] %j is not a calendar date",
    (value) => {
      expect(found({ supportEndsOn: value, releasedOn: "2026-01-01" })).toEqual([
        { code: "NOT_A_DATE", field: "supportEndsOn", otherField: null },
      ]);
    },
  );
  it("[4.3.2] support cannot have ended on an unknown date and end on a known one (interpretation 9)", () => {
    expect(found({ endedOnUnknownDate: true, supportEndsOn: "2027-01-01" })).toEqual([
      { code: "CONTRADICTION", field: "endedOnUnknownDate", otherField: "supportEndsOn" },
    ]);
    expect(found({ endedOnUnknownDate: true, fullSupportEndsOn: "2023-01-01" })).toEqual([]);
  });
  it("[3.2] a milestone is dated, past on an unknown day, or to come: never two of these (interpretation 9)", () => {
    expect(found({ fullSupportEndsOn: "2026-01-01", undatedMilestones: ["FULL_SUPPORT_END"] })).toEqual([
      { code: "CONTRADICTION", field: "undatedMilestones", otherField: "fullSupportEndsOn" },
    ]);
    expect(found({ releasedOn: "2026-01-01", unannouncedMilestones: ["RELEASE"] })).toEqual([
      { code: "CONTRADICTION", field: "unannouncedMilestones", otherField: "releasedOn" },
    ]);
    expect(found({ undatedMilestones: ["SUPPORT_END"], unannouncedMilestones: ["SUPPORT_END"] })).toEqual([
      { code: "CONTRADICTION", field: "undatedMilestones", otherField: "unannouncedMilestones" },
    ]);
    expect(found({ undatedMilestones: ["RELEASE"], unannouncedMilestones: ["SUPPORT_END"] })).toEqual([]);
  });
  it("[3.2] reports everything at once", () => {
    const codes = found({
      releasedOn: "2026-03-01",
      fullSupportEndsOn: "2026-02-01",
      supportEndsOn: "2026-01-01",
      endedOnUnknownDate: true,
    }).map(({ code }) => code);
    expect(codes).toEqual(["ORDER", "ORDER", "CONTRADICTION"]);
  });
  it("[3.2] milestones in their order have no problem", () => {
    fc.assert(
      fc.property(orderedMilestones, (milestones) => {
        expect(milestoneProblems(milestones)).toEqual([]);
      }),
    );
  });
});
