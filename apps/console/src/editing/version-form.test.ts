import { MILESTONE_KINDS } from "@supportbook/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VersionRecord } from "../resources/versions/version-records.ts";
import { changedFields } from "./changed-fields.ts";
import { EMPTY_VERSION, milestonesOf, versionFormOf, versionInputOf } from "./version-form.ts";

const date = fc.option(
  fc
    .date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);
const text = fc.option(fc.stringMatching(/^[a-z0-9.]{1,12}$/));

/** A version as the API gives it: a milestone with a date stands in no list. */
const version: fc.Arbitrary<VersionRecord> = fc
  .record({
    name: fc.stringMatching(/^[0-9.]{1,6}$/),
    codename: text,
    releasedOn: date,
    fullSupportEndsOn: date,
    supportEndsOn: date,
    extendedSupportEndsOn: date,
    databaseUpdatesEndOn: date,
    endedOnUnknownDate: fc.boolean(),
    longTermSupport: fc.boolean(),
    longTermSupportFrom: date,
    discontinued: fc.option(fc.boolean()),
    discontinuedOn: date,
    latestBuild: text,
    latestBuildOn: date,
    latestBuildUrl: text,
    successor: fc.option(fc.record({ id: fc.uuid(), name: fc.string() })),
    passed: fc.subarray([...MILESTONE_KINDS]),
  })
  .map(({ passed, ...facts }) => {
    const undated = milestonesOf({
      ...EMPTY_VERSION,
      ...facts,
      ...{ label: "", codename: "", discontinued: "", latestBuild: "", latestBuildUrl: "", successor: "" },
      gaps: { ...EMPTY_VERSION.gaps, ...Object.fromEntries(passed.map((kind) => [kind, "PASSED"])) },
    }).undatedMilestones;
    return {
      ...facts,
      id: "00000000-0000-4000-8000-000000000000",
      label: facts.name,
      product: { slug: "gateway", name: "Gateway", segment: "BUSINESS" },
      phase: "FULL",
      daysLeft: null,
      undatedMilestones: undated,
      unannouncedMilestones: [],
      retired: false,
      revision: 1,
      changedAt: "2026-11-23T10:00:00Z",
    } satisfies VersionRecord;
  });

describe("the form of a version", () => {
  it("asks for no change as long as nothing is touched", () => {
    fc.assert(
      fc.property(version, (given) => {
        const form = versionFormOf(given);
        expect(changedFields(versionInputOf(form), versionInputOf({ ...form }))).toEqual({});
        const { name, label, successor, ...input } = versionInputOf(form);
        expect(input).toEqual(
          Object.fromEntries(Object.keys(input).map((key) => [key, given[key as keyof VersionRecord]])),
        );
        expect({ name, label, successor }).toEqual({
          name: given.name,
          label: null,
          successor: given.successor?.id ?? null,
        });
      }),
    );
  });

  it("names only what was touched, and clears what was emptied", () => {
    const before = { ...EMPTY_VERSION, name: "11.6", codename: "Kittiwake", supportEndsOn: "2026-12-31" };
    const after = { ...before, codename: " ", supportEndsOn: "2027-06-30" };
    expect(changedFields(versionInputOf(before), versionInputOf(after))).toEqual({
      codename: null,
      supportEndsOn: "2027-06-30",
    });
  });

  it("takes a milestone that is given a date off the lists of those without one", () => {
    const gaps = { ...EMPTY_VERSION.gaps, SUPPORT_END: "PASSED", RELEASE: "TO_COME" } as const;
    const form = { ...EMPTY_VERSION, gaps };
    expect(milestonesOf(form)).toMatchObject({
      undatedMilestones: ["SUPPORT_END"],
      unannouncedMilestones: ["RELEASE"],
    });
    expect(milestonesOf({ ...form, supportEndsOn: "2026-12-31" })).toMatchObject({ undatedMilestones: [] });
  });
});
