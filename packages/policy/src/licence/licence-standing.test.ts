import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDate } from "../lifecycle/arbitrary-milestones.ts";
import { anyTerms } from "./arbitrary-licences.ts";
import { type LicenceTerms, standingOf } from "./licence-standing.ts";

const aYear: LicenceTerms = { validFrom: "2026-03-01", validThrough: "2027-02-28", isBlocked: false, graceDays: 0 };

describe("one licence on one day", () => {
  it("[4.5b] is valid from its first day through its last, both included", () => {
    expect(standingOf(aYear, "2026-02-28")).toMatchObject({ status: "NOT_YET_VALID", valid: false });
    expect(standingOf(aYear, "2026-03-01")).toMatchObject({ status: "VALID", valid: true, reason: "CURRENT" });
    expect(standingOf(aYear, "2027-02-28")).toMatchObject({ status: "VALID", valid: true, reason: "CURRENT" });
    expect(standingOf(aYear, "2027-03-01")).toMatchObject({ status: "EXPIRED", valid: false, reason: "EXPIRED" });
  });

  it("[4.5b] without a last day goes on", () => {
    const endless = { ...aYear, validThrough: null, graceDays: 30 };
    expect(standingOf(endless, "2099-12-31")).toEqual({
      status: "VALID",
      valid: true,
      reason: "CURRENT",
      validThrough: null,
      graceThrough: null,
    });
  });

  it("[4.5b] in the grace period of its product is valid, and says that it is in grace and through when", () => {
    const granted = { ...aYear, graceDays: 14 };
    expect(standingOf(granted, "2027-03-14")).toEqual({
      status: "VALID",
      valid: true,
      reason: "IN_GRACE",
      validThrough: "2027-02-28",
      graceThrough: "2027-03-14",
    });
    expect(standingOf(granted, "2027-03-15")).toMatchObject({ status: "EXPIRED", valid: false });
  });

  it("[4.5b] counts the days of grace over a leap day", () => {
    const ends = { ...aYear, validThrough: "2028-02-28", graceDays: 2 };
    expect(standingOf(ends, "2028-03-01")).toMatchObject({ reason: "IN_GRACE", graceThrough: "2028-03-01" });
  });

  it("[4.5b] is blocked while the vendor blocks it, on every day", () => {
    for (const day of ["2026-02-28", "2026-03-01", "2027-03-01"]) {
      expect(standingOf({ ...aYear, isBlocked: true, graceDays: 30 }, day)).toMatchObject({
        status: "BLOCKED",
        valid: false,
        reason: "BLOCKED",
      });
    }
  });

  it("[4.5b] within its dates is valid unless it is blocked, whatever the grace", () => {
    fc.assert(
      fc.property(anyTerms, anyDate, (terms, on) => {
        fc.pre(terms.validFrom <= on && (terms.validThrough === null || on <= terms.validThrough));
        expect(standingOf(terms, on).valid).toBe(!terms.isBlocked);
      }),
    );
  });

  it("[4.5b] is never valid for less time because of a longer grace, and never before its first day", () => {
    fc.assert(
      fc.property(anyTerms, anyDate, fc.integer({ min: 1, max: 10 }), (terms, on, more) => {
        const longer = standingOf({ ...terms, graceDays: terms.graceDays + more }, on);
        if (standingOf(terms, on).valid) expect(longer.valid).toBe(true);
        if (on < terms.validFrom) expect(longer.valid).toBe(false);
      }),
    );
  });

  it("[4.5b] has a status and a reason that agree with whether it is valid", () => {
    fc.assert(
      fc.property(anyTerms, anyDate, (terms, on) => {
        const { status, valid, reason } = standingOf(terms, on);
        expect(valid).toBe(status === "VALID");
        expect(reason === "CURRENT" || reason === "IN_GRACE").toBe(valid);
      }),
    );
  });
});
