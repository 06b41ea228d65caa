import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { change } from "../licences/licences-testbed.ts";
import {
  aNewCompany,
  type EligibilityBed,
  factOf,
  holds,
  licenceOf,
  openEligibilityBed,
} from "./eligibility-testbed.ts";

let bed: EligibilityBed;
beforeAll(async () => {
  bed = await openEligibilityBed();
});
afterAll(() => bed.api.close());

const company = (country?: string) => aNewCompany(bed.api, country);

describe("[2.4] the licence of an account", () => {
  it("that is valid and stored covers, through its last day", async () => {
    const own = await company();
    const licence = await licenceOf(bed.api, own, { validThrough: "2026-12-31" });
    const answer = await bed.decided({ account: own.id });
    expect(answer).toMatchObject({
      outcome: "COVERED",
      decidedBy: ["4.1.1"],
      outcomeHoldsThrough: "2026-12-31",
      licenceStanding: { status: "VALID", valid: true, reason: "CURRENT" },
    });
    expect(factOf(answer, "licence")).toMatchObject({ value: "VALID", source: "REGISTER", asked: null });
    expect(factOf(answer, "licence").detail).toContain(`${licence.number} ${licence.maskedCode}`);
  });

  it("covers for as long as one licence follows another without a gap", async () => {
    const own = await company();
    await licenceOf(bed.api, own, { validThrough: "2026-12-31" });
    await licenceOf(bed.api, own, { validFrom: "2027-01-01", validThrough: "2027-06-30" });
    await licenceOf(bed.api, own, { validFrom: "2027-05-01", validThrough: "2028-04-30" });
    await licenceOf(bed.api, own, { validFrom: "2028-05-02", validThrough: "2030-12-31" });
    expect((await bed.decided({ account: own.id })).outcomeHoldsThrough).toBe("2028-04-30");
  });

  it("that is valid and issued to it, but not stored, limits", async () => {
    const own = await company();
    await licenceOf(bed.api, own, {}, false);
    expect(await bed.decided({ account: own.id })).toMatchObject({
      outcome: "LIMITED",
      decidedBy: ["2.4"],
      licenceStanding: { status: "NOT_STORED", valid: true, reason: "NOT_STORED" },
      remedies: [{ fact: "licence", to: "VALID", outcome: "COVERED" }],
    });
  });

  it("wins over what is said of it, and the answer tells both", async () => {
    const own = await company();
    await licenceOf(bed.api, own, { validThrough: "2026-06-30" });
    const answer = await bed.decided({ account: own.id, licence: "VALID", country: "BR" });
    expect(answer).toMatchObject({ outcome: "NOT_COVERED", decidedBy: ["4.5b"] });
    expect(factOf(answer, "licence")).toMatchObject({ value: "EXPIRED", source: "REGISTER", asked: "VALID" });
    expect(factOf(answer, "country")).toMatchObject({ value: "DE", source: "ACCOUNT", asked: "BR" });
  });
});

describe("[4.5b] a business product", () => {
  it.each([
    ["has expired", { validThrough: "2026-06-30" }, "EXPIRED"],
    ["is not valid yet", { validFrom: "2026-12-01" }, "NOT_YET_VALID"],
    ["is for another product", { product: "mail-watch" }, "OTHER_PRODUCT"],
  ])("is denied where the licence %s", async (_, some, status) => {
    const own = await company();
    await licenceOf(bed.api, own, some);
    expect(await bed.decided({ account: own.id })).toMatchObject({
      outcome: "NOT_COVERED",
      decidedBy: ["4.5b"],
      licenceStanding: { status, valid: false },
    });
  });

  it("is denied without any licence, and for the days on which there was none", async () => {
    const own = await company();
    await licenceOf(bed.api, own, { validFrom: "2026-01-01", validThrough: "2026-12-31" });
    const on = (at: string) => bed.decided({ account: own.id, at });
    expect((await on("2025-12-31T12:00:00Z")).licenceStanding.status).toBe("NOT_YET_VALID");
    expect(await on("2026-01-01T00:00:00Z")).toMatchObject({ outcome: "COVERED" });
    expect(await on("2026-12-31T23:59:59Z")).toMatchObject({ outcome: "COVERED" });
    expect(await on("2027-01-01T00:00:00Z")).toMatchObject({ outcome: "NOT_COVERED" });
    const none = await bed.decided({ account: (await company()).id });
    expect(none).toMatchObject({ outcome: "NOT_COVERED", licenceStanding: { status: "NONE", reason: "NONE" } });
  });

  it("is denied for a closed account, whatever it holds", async () => {
    const own = await company();
    await licenceOf(bed.api, own);
    await holds(bed.api, own, { plan: "SMALL" });
    await bed.api.db.query("UPDATE company_account SET closed_at = '2026-11-01' WHERE id = $1", [own.id]);
    const closed = await bed.decided({ account: own.id });
    expect(closed).toMatchObject({ outcome: "NOT_COVERED", decidedBy: ["4.5b"], planUse: null });
    expect(factOf(closed, "licence").detail).toContain("closed");
    expect(await bed.decided({ account: own.id, at: "2026-10-31T12:00:00Z" })).toMatchObject({ outcome: "COVERED" });
  });

  it("goes on through the grace period, and the answer holds as long", async () => {
    const own = await company();
    await licenceOf(bed.api, own, { product: "mail-watch", validThrough: "2026-11-20" });
    await change(bed.api, "setGracePeriod", { product: "mail-watch", days: 10, reason: "Test" });
    const asked = { account: own.id, product: "mail-watch", version: "2" };
    const answer = await bed.decided(asked);
    expect(answer).toMatchObject({
      outcome: "COVERED",
      outcomeHoldsThrough: "2026-11-30",
      licenceStanding: { status: "VALID", valid: true, reason: "IN_GRACE", graceThrough: "2026-11-30" },
    });
    expect(factOf(answer, "licence").detail).toContain("grace period");
    expect((await bed.decided({ ...asked, at: "2026-12-01T00:00:00Z" })).licenceStanding.status).toBe("EXPIRED");
  });
});

describe("[4.5a] a home product", () => {
  it("is covered for an account without any licence", async () => {
    const own = await company();
    expect(await bed.decided({ account: own.id, product: "home-guard", version: "1" })).toMatchObject({
      outcome: "COVERED",
      decidedBy: ["4.1.1", "4.5a"],
      licenceStanding: { status: "NONE" },
    });
  });
});
