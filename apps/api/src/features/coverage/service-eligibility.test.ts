import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agent } from "../accounts/accounts-testbed.ts";
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

describe("[4.3.2] a support extension of an account", () => {
  it("has an ended version count as extended on its days, and the answer holds as long", async () => {
    const own = await company();
    await licenceOf(bed.api, own, { validThrough: null });
    await holds(bed.api, own, {
      service: "SUPPORT_EXTENSION",
      product: "harbour-guard",
      heldFrom: "2026-05-01",
      heldThrough: "2026-11-30",
    });
    const on = (day: string) => bed.decided({ account: own.id, version: "1", at: `${day}T12:00:00Z` });
    const today = await on("2026-11-23");
    expect(today).toMatchObject({ outcome: "COVERED", decidedBy: ["4.1.1"], outcomeHoldsThrough: "2026-11-30" });
    expect(factOf(today, "phase")).toMatchObject({ value: "EXTENDED", source: "ACCOUNT" });
    expect(factOf(today, "phase").detail).toContain("2026-05-01 through 2026-11-30");
    expect(factOf(today, "services")).toMatchObject({ value: "SUPPORT_EXTENSION", source: "ACCOUNT" });
    expect(await on("2026-04-30")).toMatchObject({ outcome: "NOT_COVERED", outcomeHoldsThrough: "2026-04-30" });
    expect(await on("2026-11-30")).toMatchObject({ outcome: "COVERED" });
    expect(await on("2026-12-01")).toMatchObject({ outcome: "NOT_COVERED", outcomeHoldsThrough: null });
  });

  it("for another product changes nothing; the refusal ends with who sells one there", async () => {
    const own = await company();
    await licenceOf(bed.api, own);
    await holds(bed.api, own, { service: "SUPPORT_EXTENSION", product: "mail-watch" });
    const answer = await bed.decided({ account: own.id, version: "1" });
    expect(answer).toMatchObject({
      outcome: "NOT_COVERED",
      decidedBy: ["4.3.2"],
      purchase: {
        country: "DE",
        service: { code: "SUPPORT_EXTENSION" },
        offers: [{ provider: { name: "Test Partner", email: "sales@example.com" } }],
      },
    });
    expect(answer.purchase.statement).toContain("sales@example.com");
    expect(factOf(answer, "phase")).toMatchObject({ value: "ENDED", source: "CATALOGUE" });
    expect(factOf(answer, "services").value).toBeNull();
    expect(answer.remedies).toContainEqual({ fact: "services", to: "SUPPORT_EXTENSION", outcome: "COVERED" });
  });
});

describe("[5.1] a paid service of an account", () => {
  const session = { kind: "ONSITE_OR_REMOTE_SESSION" };

  it("covers the request that 4.2 excludes, while it is held", async () => {
    const own = await company();
    await licenceOf(bed.api, own, { validThrough: null });
    await holds(bed.api, own, { service: "PROFESSIONAL_SERVICES", heldThrough: "2026-12-31" });
    expect(await bed.decided({ ...session, account: own.id })).toMatchObject({
      outcome: "COVERED",
      decidedBy: ["4.2.5", "5.1"],
      outcomeHoldsThrough: "2026-12-31",
      purchase: null,
    });
    const later = await bed.decided({ ...session, account: own.id, at: "2027-01-01T00:00:00Z" });
    expect(later).toMatchObject({ outcome: "PAID_SERVICE", purchase: { service: { code: "PROFESSIONAL_SERVICES" } } });
  });

  it("that is only spoken of covers nothing", async () => {
    const own = await company();
    await licenceOf(bed.api, own);
    const answer = await bed.decided({ ...session, account: own.id, services: ["PROFESSIONAL_SERVICES"] });
    expect(answer.outcome).toBe("PAID_SERVICE");
    expect(factOf(answer, "services")).toMatchObject({
      value: null,
      source: "ACCOUNT",
      asked: "PROFESSIONAL_SERVICES",
    });
  });
});

describe("[5.2] a refusal under 4.2", () => {
  it("says that nobody sells the service in the customer's country", async () => {
    const own = await company("KE");
    await licenceOf(bed.api, own);
    const answer = await bed.decided({ account: own.id, kind: "ONSITE_OR_REMOTE_SESSION" });
    expect(answer).toMatchObject({
      outcome: "NOT_COVERED",
      decidedBy: ["4.2.5"],
      purchase: { country: "KE", service: { code: "PROFESSIONAL_SERVICES" }, offers: [], contact: null },
    });
    expect(answer.purchase.statement).toBe("Test Professional Services is not sold in Kenya.");
  });

  it("says that no paid service covers it, for a kind that none does", async () => {
    const own = await company();
    await licenceOf(bed.api, own);
    const training = { account: own.id, kind: "TRAINING" };
    const answer = await bed.decided(training);
    expect(answer).toMatchObject({
      outcome: "NOT_COVERED",
      decidedBy: ["4.2.11"],
      purchase: { country: "DE", service: null, offers: [], contact: null },
    });
    expect(answer.purchase.statement).toBe("No paid service covers this; none that does is sold in Germany.");
    const zh = await bed.decided(training, { actor: agent, locale: "zh-CN" });
    expect(zh.purchase.statement).toBe("没有付费服务涵盖此类请求，在德国也无从购买。");
  });
});
