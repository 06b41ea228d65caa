import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountedPlan, isUsedUp, planUseOn, planUseStatement } from "./plan-use.ts";

const plan: CountedPlan = {
  heldFrom: "2026-03-15",
  heldThrough: null,
  yearlyIncidents: 2,
  usedOn: ["2026-03-15", "2027-03-14", "2027-03-15"],
};

describe("[5.1] the use of a plan", () => {
  it("counts the incidents of the contract year, its first and last day included", () => {
    expect(planUseOn(plan, "2026-11-23")).toEqual({
      included: 2,
      used: 2,
      left: 0,
      from: "2026-03-15",
      through: "2027-03-14",
    });
    expect(planUseOn(plan, "2027-03-15")).toMatchObject({ used: 1, left: 1, from: "2027-03-15" });
  });

  it("has nothing left, and never less, where the plan came to include fewer than were used", () => {
    expect(planUseOn({ ...plan, yearlyIncidents: 1 }, "2026-11-23")).toMatchObject({ used: 2, left: 0 });
  });

  it("is never used up where the plan sets no limit", () => {
    const use = planUseOn({ ...plan, yearlyIncidents: null }, "2026-11-23");
    expect(use).toMatchObject({ included: null, used: 2, left: null });
    expect(isUsedUp({ left: null })).toBe(false);
  });

  it("is used up from the start where the plan includes no incident", () => {
    const use = planUseOn({ ...plan, yearlyIncidents: 0, usedOn: [] }, "2026-11-23");
    expect(use).toMatchObject({ used: 0, left: 0 });
    expect(isUsedUp({ left: 0 })).toBe(true);
  });

  it("ends where the plan ends", () => {
    expect(planUseOn({ ...plan, heldThrough: "2026-12-31" }, "2026-11-23")?.through).toBe("2026-12-31");
    expect(planUseOn({ ...plan, heldThrough: "2027-12-31" }, "2026-11-23")?.through).toBe("2027-03-14");
  });

  it("does not exist before the plan is held", () => {
    expect(planUseOn(plan, "2026-03-14")).toBeNull();
  });

  it("is said in words", () => {
    expect(planUseStatement({ included: 12, used: 4 })).toEqual({ en: "4 of 12 used", zh: "12 次中已使用 4 次" });
    expect(planUseStatement({ included: null, used: 4 })).toEqual({
      en: "4 used, without limit",
      zh: "已使用 4 次，次数不限",
    });
  });

  it("has used and left add up to what is included, and an incident of the year takes one of what is left", () => {
    const anyCount = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(anyCount, anyCount, (included, used) => {
        const counted = { ...plan, yearlyIncidents: included, usedOn: Array<string>(used).fill("2026-06-01") };
        const before = planUseOn(counted, "2026-11-23");
        const after = planUseOn({ ...counted, usedOn: [...counted.usedOn, "2026-11-23"] }, "2026-11-23");
        if (before?.left == null || after?.left == null) throw new Error("The plan is held and has a limit.");
        expect(before.left + Math.min(before.used, included)).toBe(included);
        expect(after.used).toBe(before.used + 1);
        expect(after.left).toBe(Math.max(0, before.left - 1));
      }),
    );
  });
});
