import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDate, anyMilestones, dayAfter, orderedMilestones } from "./arbitrary-milestones.ts";
import { daysLeft, nextMilestone } from "./countdown.ts";
import { type Milestones, NO_MILESTONES } from "./milestones.ts";
import { phaseOn } from "./phase.ts";

const dated = (some: Partial<Milestones>): Milestones => ({ ...NO_MILESTONES, ...some });

describe("days left of support", () => {
  const m = dated({
    fullSupportEndsOn: "2026-01-31",
    supportEndsOn: "2026-03-01",
    extendedSupportEndsOn: "2027-03-01",
  });

  it("[3.2] a business version counts to the end of support, its last day as 0", () => {
    expect(daysLeft("BUSINESS", m, "2026-02-27")).toBe(2);
    expect(daysLeft("BUSINESS", m, "2026-03-01")).toBe(0);
    expect(daysLeft("BUSINESS", m, "2026-03-02")).toBeNull();
  });
  it("[3.1] a home & mobile version counts to the end of full support (interpretation 5)", () => {
    expect(daysLeft("HOME_MOBILE", m, "2026-01-30")).toBe(1);
    expect(daysLeft("HOME_MOBILE", m, "2026-01-31")).toBe(0);
    expect(daysLeft("HOME_MOBILE", m, "2026-02-01")).toBeNull();
    expect(daysLeft("HOME_MOBILE", dated({ supportEndsOn: "2026-03-01" }), "2026-02-01")).toBe(28);
    expect(daysLeft("HOME_MOBILE", dated({ fullSupportEndsOn: "2026-03-01" }), "2026-02-01")).toBe(28);
  });
  it("[3.2] is unknown while no end is announced, and a paid extension is no end for ordinary customers", () => {
    expect(daysLeft("BUSINESS", NO_MILESTONES, "2026-01-01")).toBeNull();
    expect(daysLeft("BUSINESS", dated({ fullSupportEndsOn: "2027-01-01" }), "2026-01-01")).toBeNull();
    expect(daysLeft("BUSINESS", dated({ extendedSupportEndsOn: "2027-01-01" }), "2026-01-01")).toBeNull();
  });
  it("[4.3.2] is nothing once support ended on an unknown day", () => {
    const ended = dated({ supportEndsOn: "2027-01-01", endedOnUnknownDate: true });
    expect(daysLeft("BUSINESS", ended, "2026-01-01")).toBeNull();
    expect(daysLeft("HOME_MOBILE", dated({ undatedMilestones: ["SUPPORT_END"] }), "2026-01-01")).toBeNull();
    const pastFull = dated({ undatedMilestones: ["FULL_SUPPORT_END"], supportEndsOn: "2027-01-01" });
    expect(daysLeft("HOME_MOBILE", pastFull, "2026-01-01")).toBeNull();
    expect(daysLeft("BUSINESS", pastFull, "2026-12-31")).toBe(1);
  });
  it("[3.2] counts a leap day", () => {
    expect(daysLeft("BUSINESS", dated({ supportEndsOn: "2028-03-01" }), "2028-02-28")).toBe(2);
  });
  it("[3.2] falls by one from day to day, and ordinary support is over on the day after 0", () => {
    fc.assert(
      fc.property(
        orderedMilestones,
        anyDate,
        fc.constantFrom("BUSINESS" as const, "HOME_MOBILE" as const),
        (milestones, date, segment) => {
          const left = daysLeft(segment, milestones, date);
          fc.pre(left !== null);
          expect(daysLeft(segment, milestones, dayAfter(date))).toBe(left === 0 ? null : left - 1);
          expect(phaseOn(segment, milestones, date)).toMatch(/^(UPCOMING|FULL|LIMITED)$/);
          if (left === 0) expect(phaseOn(segment, milestones, dayAfter(date))).toMatch(/^(UPCOMING|EXTENDED|ENDED)$/);
        },
      ),
    );
  });
});

describe("the next milestone", () => {
  const m = dated({
    releasedOn: "2024-01-10",
    fullSupportEndsOn: "2025-06-30",
    supportEndsOn: "2026-06-30",
    databaseUpdatesEndOn: "2026-12-31",
  });

  it("[3.2] a release has happened on its day, an end has not", () => {
    expect(nextMilestone(m, "2024-01-09")).toEqual({ kind: "RELEASE", date: "2024-01-10" });
    expect(nextMilestone(m, "2024-01-10")).toEqual({ kind: "FULL_SUPPORT_END", date: "2025-06-30" });
    expect(nextMilestone(m, "2025-06-30")).toEqual({ kind: "FULL_SUPPORT_END", date: "2025-06-30" });
    expect(nextMilestone(m, "2025-07-01")).toEqual({ kind: "SUPPORT_END", date: "2026-06-30" });
  });
  it("[4.1.1] the end of database updates is a milestone, and after the last one there is none", () => {
    expect(nextMilestone(m, "2026-07-01")).toEqual({ kind: "DATABASE_UPDATES_END", date: "2026-12-31" });
    expect(nextMilestone(m, "2027-01-01")).toBeNull();
    expect(nextMilestone(NO_MILESTONES, "2026-01-01")).toBeNull();
  });
  it("[3.2] where several fall on one day, the end of support is the one to name", () => {
    const sameDay = dated({
      fullSupportEndsOn: "2026-06-30",
      supportEndsOn: "2026-06-30",
      extendedSupportEndsOn: "2026-06-30",
      databaseUpdatesEndOn: "2026-06-30",
    });
    expect(nextMilestone(sameDay, "2026-01-01")?.kind).toBe("SUPPORT_END");
  });
  it("[4.3.2] of a version ended on an unknown date only release and database updates can be to come", () => {
    const ended = dated({ ...m, endedOnUnknownDate: true });
    expect(nextMilestone(ended, "2024-06-01")?.kind).toBe("DATABASE_UPDATES_END");
    expect(nextMilestone(ended, "2024-01-01")?.kind).toBe("RELEASE");
  });
  it("[3.2] until the next milestone is over, nothing changes for a business version", () => {
    fc.assert(
      fc.property(anyMilestones, anyDate, anyDate, (milestones, date, other) => {
        const next = nextMilestone(milestones, date);
        fc.pre(other > date && (next === null || other < next.date));
        expect(phaseOn("BUSINESS", milestones, other)).toBe(phaseOn("BUSINESS", milestones, date));
      }),
    );
  });
});
