import { NO_MILESTONES, phaseOn } from "@supportbook/policy";
import { describe, expect, it } from "vitest";
import { file, product, read, release } from "./written-testbed.ts";

const factsOf = (some: object) => read(file(product([release(some)]))).products[0]?.versions[0]?.facts;

describe("what a release says", () => {
  it.each([
    [
      "every date is taken",
      {
        eoasFrom: "2025-01-10",
        isEoas: true,
        eolFrom: "2026-01-10",
        isEol: true,
        eoesFrom: "2028-01-10",
        isEoes: false,
      },
      { fullSupportEndsOn: "2025-01-10", supportEndsOn: "2026-01-10", extendedSupportEndsOn: "2028-01-10" },
    ],
    [
      "over without a date is ended on an unknown date",
      { isEol: true },
      { endedOnUnknownDate: true, supportEndsOn: null },
    ],
    [
      "full support over without a date is a milestone that passed on an unknown day",
      { isEoas: true, eoasFrom: null },
      { undatedMilestones: ["FULL_SUPPORT_END"] },
    ],
    [
      "extended support over without a date likewise",
      { isEoes: true, eoesFrom: null },
      { undatedMilestones: ["EXTENDED_SUPPORT_END"] },
    ],
    [
      "a phase that goes on without a date will end some day",
      { isEoas: false, eoasFrom: null, isEoes: false, eoesFrom: null },
      { unannouncedMilestones: ["FULL_SUPPORT_END", "EXTENDED_SUPPORT_END"], undatedMilestones: [] },
    ],
    [
      "no such phase is nothing at all",
      {},
      { fullSupportEndsOn: null, undatedMilestones: [], unannouncedMilestones: [] },
    ],
    [
      "not eligible for extended support is no such phase",
      { isEoes: null, eoesFrom: null },
      { unannouncedMilestones: [] },
    ],
    [
      "a long-term phase still to come",
      { isLts: false, ltsFrom: "2026-10-28" },
      { longTermSupport: true, longTermSupportFrom: "2026-10-28" },
    ],
    [
      "withdrawn from sale on a date",
      { isDiscontinued: true, discontinuedFrom: "2025-05-05" },
      { discontinued: true, discontinuedOn: "2025-05-05" },
    ],
    ["still sold", { isDiscontinued: false, discontinuedFrom: null }, { discontinued: false, discontinuedOn: null }],
    ["nothing said of sales", {}, { discontinued: null }],
    [
      "the latest build",
      { latest: { name: "2.4.1", date: "2026-02-03", link: "https://example.com/notes" } },
      { latestBuild: "2.4.1", latestBuildOn: "2026-02-03", latestBuildUrl: "https://example.com/notes" },
    ],
    ["a label that repeats the name is none", { label: "2" }, { label: null }],
    ["another label is kept", { label: "2 (LTS)" }, { label: "2 (LTS)" }],
  ])("%s", (_, said, expected) => {
    expect(factsOf(said)).toMatchObject(expected);
  });

  it("full support over on an unknown date leaves a business version LIMITED", () => {
    const facts = { ...NO_MILESTONES, ...factsOf({ isEoas: true, eoasFrom: null }) };
    expect(phaseOn("BUSINESS", facts, "2026-08-22")).toBe("LIMITED");
  });

  it("a release date in the future is UPCOMING, whatever the flags", () => {
    const facts = { ...NO_MILESTONES, ...factsOf({ releaseDate: "2027-01-01", isEol: true }) };
    expect(phaseOn("BUSINESS", facts, "2026-08-22")).toBe("UPCOMING");
  });

  it("a flag against its date is noted and the date taken", () => {
    const [record] = read(file(product([release({ isEol: true, eolFrom: "2027-01-01" })]))).products;
    expect(record?.versions[0]?.facts).toMatchObject({ supportEndsOn: "2027-01-01", endedOnUnknownDate: false });
    expect(record?.versions[0]?.notes).toEqual([expect.stringMatching(/isEol is true although eolFrom is 2027-01-01/)]);
  });
});
