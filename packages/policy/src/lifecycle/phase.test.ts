import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PHASES, type Phase, type Segment } from "../facts.ts";
import { anyDate, anyMilestones, dayAfter, orderedMilestones } from "./arbitrary-milestones.ts";
import { type Milestones, NO_MILESTONES } from "./milestones.ts";
import { phaseOn } from "./phase.ts";

const dated = (some: Partial<Milestones>): Milestones => ({ ...NO_MILESTONES, ...some });

const everyMilestone = dated({
  releasedOn: "2024-01-10",
  fullSupportEndsOn: "2025-06-30",
  supportEndsOn: "2026-06-30",
  extendedSupportEndsOn: "2027-06-30",
});

const rank = (phase: Phase) => PHASES.indexOf(phase);

describe("phases of a version with every milestone", () => {
  const days: [string, Phase, Phase][] = [
    ["2024-01-09", "UPCOMING", "UPCOMING"],
    ["2024-01-10", "FULL", "FULL"],
    ["2025-06-30", "FULL", "FULL"],
    ["2025-07-01", "LIMITED", "ENDED"],
    ["2026-06-30", "LIMITED", "ENDED"],
    ["2026-07-01", "EXTENDED", "EXTENDED"],
    ["2027-06-30", "EXTENDED", "EXTENDED"],
    ["2027-07-01", "ENDED", "ENDED"],
  ];
  it.each(days)("[3.2] a business version on %s is %s, the last day of each phase included", (date, business) => {
    expect(phaseOn("BUSINESS", everyMilestone, date)).toBe(business);
  });
  it.each(days)("[3.1] on %s, where business is %s, a home & mobile version is %s", (date, _business, home) => {
    expect(phaseOn("HOME_MOBILE", everyMilestone, date)).toBe(home);
  });
});

describe("milestones that are not announced (interpretation 9)", () => {
  it("[3.2] a version without any milestone is in full support", () => {
    expect(phaseOn("BUSINESS", NO_MILESTONES, "2026-11-23")).toBe("FULL");
    expect(phaseOn("HOME_MOBILE", NO_MILESTONES, "2026-11-23")).toBe("FULL");
  });
  it("[3.2] without an end of full support, full support runs through the end of support", () => {
    const m = dated({ supportEndsOn: "2026-06-30" });
    expect(phaseOn("BUSINESS", m, "2026-06-30")).toBe("FULL");
    expect(phaseOn("BUSINESS", m, "2026-07-01")).toBe("ENDED");
  });
  it("[3.2] without an end of support, the limited phase goes on", () => {
    expect(phaseOn("BUSINESS", dated({ fullSupportEndsOn: "2020-01-31" }), "2099-12-31")).toBe("LIMITED");
  });
  it("[3.2] an end of extended support alone ends nothing while support goes on", () => {
    expect(phaseOn("BUSINESS", dated({ extendedSupportEndsOn: "2026-08-10" }), "2026-11-23")).toBe("FULL");
  });
  it("[4.3.2] an extended phase announced without an end goes on after the end of support", () => {
    const m = dated({ supportEndsOn: "2026-06-30", unannouncedMilestones: ["EXTENDED_SUPPORT_END"] });
    expect(phaseOn("BUSINESS", m, "2026-06-30")).toBe("FULL");
    expect(phaseOn("BUSINESS", m, "2099-12-31")).toBe("EXTENDED");
  });
  it("[4.3.2] a release that is announced without a date is upcoming (interpretation 7)", () => {
    const m = dated({ unannouncedMilestones: ["RELEASE"] });
    expect(phaseOn("BUSINESS", m, "2099-12-31")).toBe("UPCOMING");
    expect(phaseOn("HOME_MOBILE", { ...m, releasedOn: "2026-01-01" }, "2026-01-01")).toBe("FULL");
  });
  it("[3.2] an end of full support that is announced without a date has not come yet", () => {
    expect(phaseOn("BUSINESS", dated({ unannouncedMilestones: ["FULL_SUPPORT_END"] }), "2099-12-31")).toBe("FULL");
  });
});

describe("milestones that passed on an unknown day", () => {
  it("[4.3.2] ended on an unknown date wins over every end still to come", () => {
    const m = dated({ ...everyMilestone, endedOnUnknownDate: true });
    expect(phaseOn("BUSINESS", m, "2024-01-10")).toBe("ENDED");
  });
  it("[4.3.2] a release still to come is upcoming, even of a version called ended (interpretation 7)", () => {
    const m = dated({ releasedOn: "2027-01-01", endedOnUnknownDate: true });
    expect(phaseOn("BUSINESS", m, "2026-12-31")).toBe("UPCOMING");
    expect(phaseOn("BUSINESS", m, "2027-01-01")).toBe("ENDED");
  });
  it("[3.2] full support that ended on an unknown day leaves a business version limited, a home one ended", () => {
    const m = dated({ undatedMilestones: ["FULL_SUPPORT_END"], supportEndsOn: "2026-06-30" });
    expect(phaseOn("BUSINESS", m, "2026-06-30")).toBe("LIMITED");
    expect(phaseOn("HOME_MOBILE", m, "2026-06-30")).toBe("ENDED");
  });
  it("[4.3.2] support that ended on an unknown day still leaves the extended phase that was sold (interpretation 6)", () => {
    const m = dated({ undatedMilestones: ["SUPPORT_END"], extendedSupportEndsOn: "2027-06-30" });
    expect(phaseOn("BUSINESS", m, "2027-06-30")).toBe("EXTENDED");
    expect(phaseOn("BUSINESS", m, "2027-07-01")).toBe("ENDED");
    expect(phaseOn("BUSINESS", dated({ undatedMilestones: ["SUPPORT_END"] }), "2026-01-01")).toBe("ENDED");
  });
  it("[4.3.2] extended support that ended on an unknown day leaves nothing after the end of support", () => {
    const m = dated({ supportEndsOn: "2026-06-30", undatedMilestones: ["EXTENDED_SUPPORT_END"] });
    expect(phaseOn("BUSINESS", m, "2026-07-01")).toBe("ENDED");
  });
});

describe("what holds of any milestones", () => {
  it("[3.2] a business version never goes back to an earlier phase as time goes on", () => {
    fc.assert(
      fc.property(anyMilestones, anyDate, anyDate, (milestones, one, other) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one];
        expect(rank(phaseOn("BUSINESS", milestones, earlier))).toBeLessThanOrEqual(
          rank(phaseOn("BUSINESS", milestones, later)),
        );
      }),
    );
  });
  it("[3.2] the phase of a business version is never worse on any day after an end was moved later", () => {
    const end = fc.constantFrom("fullSupportEndsOn", "supportEndsOn", "extendedSupportEndsOn");
    fc.assert(
      fc.property(orderedMilestones, end, anyDate, anyDate, (milestones, field, to, date) => {
        const from = milestones[field];
        fc.pre(from !== null && to > from);
        const after = phaseOn("BUSINESS", { ...milestones, [field]: to }, date);
        expect(rank(after)).toBeLessThanOrEqual(rank(phaseOn("BUSINESS", milestones, date)));
      }),
    );
  });
  it("[3.1] a home & mobile version is ended where a business one is limited, and otherwise in the same phase", () => {
    fc.assert(
      fc.property(anyMilestones, anyDate, (milestones, date) => {
        const business = phaseOn("BUSINESS", milestones, date);
        expect(phaseOn("HOME_MOBILE", milestones, date)).toBe(business === "LIMITED" ? "ENDED" : business);
      }),
    );
  });
  it("[3.2] the phase changes only on the day of release or on the day after an end", () => {
    const segments: Segment[] = ["BUSINESS", "HOME_MOBILE"];
    fc.assert(
      fc.property(anyMilestones, anyDate, fc.constantFrom(...segments), (m, date, segment) => {
        const next = dayAfter(date);
        fc.pre(phaseOn(segment, m, date) !== phaseOn(segment, m, next));
        const ends = [m.fullSupportEndsOn, m.supportEndsOn, m.extendedSupportEndsOn];
        expect(m.releasedOn === next || ends.includes(date)).toBe(true);
      }),
    );
  });
});
