import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../../../platform/context.ts";
import { anonymous, ask, put } from "../graphql-testbed.ts";
import { aVersion, type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";

let bed: LifecycleTestbed;
let caller: Context;
beforeAll(async () => {
  bed = await openLifecycleTestbed();
  caller = anonymous(bed.context);
  const dates = {
    releasedOn: "2025-01-15",
    fullSupportEndsOn: "2026-06-30",
    supportEndsOn: "2026-12-31",
    extendedSupportEndsOn: "2027-12-31",
  };
  await put(bed.context, { slug: "business", segment: "BUSINESS" }, [aVersion({ name: "1.0", ...dates })]);
  await put(bed.context, { slug: "home", segment: "HOME_MOBILE" }, [aVersion({ name: "1.0", ...dates })]);
  await put(bed.context, { slug: "unknown-never-over" }, [
    aVersion({ name: "not announced", releasedOn: "2025-01-01" }),
    aVersion({ name: "over since an unknown day", releasedOn: "2025-01-01", endedOnUnknownDate: true }),
    aVersion({ name: "over since a known day", releasedOn: "2025-01-01", supportEndsOn: "2025-12-31" }),
    aVersion({
      name: "extension without an end",
      releasedOn: "2025-01-01",
      supportEndsOn: "2025-12-31",
      unannouncedMilestones: ["EXTENDED_SUPPORT_END"],
    }),
    aVersion({
      name: "past full support since an unknown day",
      releasedOn: "2025-01-01",
      undatedMilestones: ["FULL_SUPPORT_END"],
    }),
    aVersion({ name: "no date at all" }),
  ]);
});
afterAll(() => bed.close());

interface VersionOnDay {
  readonly name: string;
  readonly phase: string;
  readonly daysLeft: number | null;
}

async function onDay(slug: string, at: string | null, context = caller) {
  const query = `query ($slug: String!, $at: Date) { product(slug: $slug) { versions {
    name phase(at: $at) daysLeft(at: $at) nextMilestone(at: $at) { kind date } } } }`;
  const { product } = await ask<{ product: { versions: VersionOnDay[] } }>(context, query, { slug, at });
  return product.versions;
}

const phaseOn = async (slug: string, at: string) => (await onDay(slug, at))[0]?.phase;

describe("Version.phase", () => {
  it.each([
    ["2025-01-14", "UPCOMING", "UPCOMING"],
    ["2025-01-15", "FULL", "FULL"],
    ["2026-06-30", "FULL", "FULL"],
    ["2026-07-01", "LIMITED", "ENDED"],
    ["2026-12-31", "LIMITED", "ENDED"],
    ["2027-01-01", "EXTENDED", "EXTENDED"],
    ["2027-12-31", "EXTENDED", "EXTENDED"],
    ["2028-01-01", "ENDED", "ENDED"],
  ])("counts the last day in: on %s a business version is %s, a home one %s", async (day, business, home) => {
    expect(await phaseOn("business", day)).toBe(business);
    expect(await phaseOn("home", day)).toBe(home);
  });

  it("keeps not announced, over since an unknown day and over since a known day apart", async () => {
    const versions = await onDay("unknown-never-over", "2026-11-23");
    const told = Object.fromEntries(versions.map((version) => [version.name, version.phase]));
    expect(told).toEqual({
      "not announced": "FULL",
      "over since an unknown day": "ENDED",
      "over since a known day": "ENDED",
      "extension without an end": "EXTENDED",
      "past full support since an unknown day": "LIMITED",
      "no date at all": "FULL",
    });
  });
});

describe("Version.daysLeft and nextMilestone", () => {
  it("count the last day as 0 and say nothing of an end that is not announced or has passed", async () => {
    const [lastDay] = await onDay("business", "2026-12-31");
    expect(lastDay).toMatchObject({ daysLeft: 0, nextMilestone: { kind: "SUPPORT_END", date: "2026-12-31" } });
    const [dayAfter] = await onDay("business", "2027-01-01");
    expect(dayAfter).toMatchObject({
      daysLeft: null,
      nextMilestone: { kind: "EXTENDED_SUPPORT_END", date: "2027-12-31" },
    });
    const versions = await onDay("unknown-never-over", "2026-11-23");
    expect(versions.map(({ daysLeft }) => daysLeft)).toEqual(versions.map(() => null));
  });
});

describe("today, where no day is given,", () => {
  const phaseAt = async (instant: string, vendorTimeZone: string) => {
    const now = () => Temporal.Instant.from(instant);
    const [version] = await onDay("business", null, { ...caller, now, vendorTimeZone });
    return [version?.phase, version?.daysLeft];
  };

  it("is the vendor's: the last day ends at midnight in Auckland, not in UTC", async () => {
    // In December Auckland is 13 hours ahead: its 31 December ends at 11:00 UTC.
    expect(await phaseAt("2026-12-31T10:59:59.999Z", "Pacific/Auckland")).toEqual(["LIMITED", 0]);
    expect(await phaseAt("2026-12-31T11:00:00Z", "Pacific/Auckland")).toEqual(["EXTENDED", null]);
    expect(await phaseAt("2026-12-31T11:00:00Z", "UTC")).toEqual(["LIMITED", 0]);
  });

  it("follows the zone's own clock through the year: in June Auckland is 12 hours ahead", async () => {
    expect(await phaseAt("2026-06-30T11:59:59Z", "Pacific/Auckland")).toEqual(["FULL", 184]);
    expect(await phaseAt("2026-06-30T12:00:00Z", "Pacific/Auckland")).toEqual(["LIMITED", 183]);
  });

  it("is later for a vendor west of Greenwich", async () => {
    expect(await phaseAt("2027-01-01T07:59:59Z", "America/Los_Angeles")).toEqual(["LIMITED", 0]);
    expect(await phaseAt("2027-01-01T08:00:00Z", "America/Los_Angeles")).toEqual(["EXTENDED", null]);
  });
});

describe("the names of a version", () => {
  it("fall back from the label to the name, and lead to the successor unless it is retired", async () => {
    const context = bed.context;
    const [, newer, retired] = await put(context, { slug: "names" }, [
      aVersion({ name: "1.0" }),
      aVersion({ name: "2.0", label: "Two" }),
      aVersion({ name: "1.5", retired: true }),
    ]);
    const successors = [
      aVersion({ name: "1.0", successorId: newer ?? "" }),
      aVersion({ name: "0.9", successorId: retired ?? "" }),
    ];
    await put(context, { slug: "names" }, successors);
    const query = `{ product(slug: "names") { versions { name label product { slug } successor { label } } } }`;
    expect(await ask(caller, query)).toHaveProperty("product.versions", [
      { name: "2.0", label: "Two", product: { slug: "names" }, successor: null },
      { name: "1.0", label: "1.0", product: { slug: "names" }, successor: { label: "Two" } },
      { name: "0.9", label: "0.9", product: { slug: "names" }, successor: null },
    ]);
  });
});
