import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDate } from "../lifecycle/arbitrary-milestones.ts";
import { type AccountLicence, accountStanding } from "./account-standing.ts";
import { anyAccountLicence } from "./arbitrary-licences.ts";

const stored: AccountLicence = {
  product: "guard",
  validFrom: "2026-01-01",
  validThrough: "2026-12-31",
  isBlocked: false,
  graceDays: 0,
  isStored: true,
};
const issued = { ...stored, isStored: false };
const expired = { ...stored, validThrough: "2026-06-30" };
const later = { ...stored, validFrom: "2026-12-01" };
const blocked = { ...stored, isBlocked: true };
const another = { ...stored, product: "mail" };

const statusOf = (...licences: AccountLicence[]) =>
  accountStanding(licences, { product: "guard", on: "2026-11-23" }).standing.status;

describe("an account and a product", () => {
  it("[2.4] is VALID by a valid licence that is stored in the account", () => {
    const { standing, licence } = accountStanding([issued, stored], { product: "guard", on: "2026-11-23" });
    expect(standing).toEqual({
      status: "VALID",
      valid: true,
      reason: "CURRENT",
      validThrough: "2026-12-31",
      graceThrough: null,
    });
    expect(licence).toBe(stored);
  });

  it("[2.4] is NOT_STORED, and valid, by a licence that was issued to it and is not in the account", () => {
    const { standing } = accountStanding([issued], { product: "guard", on: "2026-11-23" });
    expect(standing).toMatchObject({ status: "NOT_STORED", valid: true, reason: "NOT_STORED" });
  });

  it("[2.4] a stored licence in grace counts as stored and valid", () => {
    const inGrace = { ...stored, validThrough: "2026-11-20", graceDays: 7 };
    const { standing } = accountStanding([inGrace, issued], { product: "guard", on: "2026-11-23" });
    expect(standing).toMatchObject({ status: "VALID", reason: "IN_GRACE", graceThrough: "2026-11-27" });
  });

  it("[4.5b] otherwise stands as its most hopeful licence: to come, expired, blocked", () => {
    expect(statusOf(blocked, expired, later)).toBe("NOT_YET_VALID");
    expect(statusOf(blocked, expired)).toBe("EXPIRED");
    expect(statusOf(another, blocked)).toBe("BLOCKED");
  });

  it("[4.5b] has a licence of another product only where that one is stored and valid", () => {
    expect(statusOf(another)).toBe("OTHER_PRODUCT");
    expect(statusOf({ ...another, isStored: false })).toBe("NONE");
    expect(statusOf({ ...another, isBlocked: true })).toBe("NONE");
  });

  it("[4.5b] has none without licences", () => {
    expect(accountStanding([], { product: "guard", on: "2026-11-23" })).toEqual({
      standing: { status: "NONE", valid: false, reason: "NONE", validThrough: null, graceThrough: null },
      licence: null,
    });
  });

  it("[4.5b] of two valid licences rests on the one that ends last", () => {
    const endless = { ...stored, validThrough: null };
    const longer = { ...stored, validThrough: "2028-12-31" };
    const on = { product: "guard", on: "2026-11-23" };
    expect(accountStanding([stored, longer], on).licence).toBe(longer);
    expect(accountStanding([endless, longer, stored], on).licence).toBe(endless);
  });

  it("[4.5b] never stands worse for one licence more", () => {
    const hope = ["NONE", "OTHER_PRODUCT", "BLOCKED", "EXPIRED", "NOT_YET_VALID", "NOT_STORED", "VALID"];
    const stands = (licences: readonly AccountLicence[], on: string) =>
      hope.indexOf(accountStanding(licences, { product: "a", on }).standing.status);
    fc.assert(
      fc.property(fc.array(anyAccountLicence, { maxLength: 6 }), anyAccountLicence, anyDate, (some, one, on) => {
        expect(stands([...some, one], on)).toBeGreaterThanOrEqual(stands(some, on));
      }),
    );
  });

  it("[4.5b] stands the same in whatever order its licences come", () => {
    const day = fc.tuple(fc.array(anyAccountLicence, { maxLength: 6 }), anyDate);
    fc.assert(
      fc.property(day, ([licences, on]) => {
        const asked = { product: "a", on };
        expect(accountStanding(licences.toReversed(), asked).standing).toEqual(
          accountStanding(licences, asked).standing,
        );
      }),
    );
  });
});
