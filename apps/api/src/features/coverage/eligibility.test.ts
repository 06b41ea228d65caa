import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { done } from "../holdings/holdings-testbed.ts";
import { change } from "../licences/licences-testbed.ts";
import { aCompany, type EligibilityBed, factOf, holds, licenceOf, openEligibilityBed } from "./eligibility-testbed.ts";

let bed: EligibilityBed;
beforeAll(async () => {
  bed = await openEligibilityBed();
});
afterAll(() => bed.api.close());

let companies = 0;
/** A company of its own for a test. */
async function company(country = "DE") {
  companies += 1;
  return await aCompany(bed.api, `Company ${companies}`, country);
}

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

  it("has no service to name for what none covers", async () => {
    const own = await company();
    await licenceOf(bed.api, own);
    expect(await bed.decided({ account: own.id, kind: "TRAINING" })).toMatchObject({
      outcome: "NOT_COVERED",
      purchase: null,
    });
  });
});

describe("[5.1] the plan of an account", () => {
  it("promises the time of its severity, due by the clock or in support hours", async () => {
    const own = await company();
    await licenceOf(bed.api, own);
    await holds(bed.api, own, { plan: "SMALL" });
    // Monday; two hours from 16:30 are up on Tuesday at 10:30 in hours from 9 to 17.
    const at = "2026-11-23T16:30:00Z";
    const urgent = await bed.decided({ account: own.id, severity: 1, at });
    expect(urgent).toMatchObject({
      guarantee: "RESPONSE_TIME",
      planUse: { included: 2, used: 0, left: 2, statement: "0 of 2 used" },
      responseTarget: {
        state: "COMMITTED",
        because: null,
        severity: 1,
        within: "PT2H",
        counted: "AROUND_THE_CLOCK",
        dueAt: "2026-11-23T18:30:00Z",
      },
    });
    const lesser = await bed.decided({ account: own.id, severity: 2, at });
    expect(lesser.responseTarget).toMatchObject({ counted: "SUPPORT_HOURS", dueAt: "2026-11-24T10:30:00Z" });
    expect(await bed.decided({ account: own.id, severity: 3, at })).toMatchObject({
      guarantee: "BEST_EFFORT",
      responseTarget: { state: "NOT_PROMISED", because: "NO_TIME_FOR_SEVERITY", within: null, dueAt: null },
    });
    expect((await bed.decided({ account: own.id, at })).responseTarget).toMatchObject({
      state: "NOT_PROMISED",
      because: "SEVERITY_NOT_KNOWN",
      within: null,
    });
  });

  it("promises no instant where no support hours are published", async () => {
    const own = await company("KE");
    await licenceOf(bed.api, own);
    await holds(bed.api, own, { plan: "SMALL" });
    const { responseTarget } = await bed.decided({ account: own.id, severity: 2 });
    expect(responseTarget).toMatchObject({ state: "COMMITTED", within: "PT2H", dueAt: null });
  });

  it("that is used up promises nothing for a further incident, and the answer says why", async () => {
    const own = await company();
    await licenceOf(bed.api, own);
    const { id: heldPlan } = await holds(bed.api, own, { plan: "SMALL" });
    for (const reference of ["R-1", "R-2"]) await done(bed.api, "recordIncident", { heldPlan, reference });
    const answer = await bed.decided({ account: own.id, severity: 1 });
    expect(answer).toMatchObject({
      outcome: "COVERED",
      guarantee: "BEST_EFFORT",
      planUse: { used: 2, left: 0, statement: "2 of 2 used" },
      responseCommitment: null,
      responseTarget: { state: "NOT_PROMISED", because: "USED_UP", within: null, dueAt: null },
    });
    expect(factOf(answer, "planResponseTimes")).toMatchObject({ value: null, source: "ACCOUNT" });
    expect(factOf(answer, "planResponseTimes").detail).toContain("used up");
    const nextYear = await bed.decided({ account: own.id, severity: 1, licence: null, at: "2027-01-01T12:00:00Z" });
    expect(nextYear.planUse).toMatchObject({ used: 0, left: 2 });
  });

  it("is none where none is held, whatever is said: nothing promises a time", async () => {
    const own = await company();
    await licenceOf(bed.api, own);
    const answer = await bed.decided({ account: own.id, plan: "SMALL", severity: 1 });
    expect(answer).toMatchObject({
      guarantee: "BEST_EFFORT",
      planUse: null,
      responseTarget: { state: "NOT_APPLICABLE", because: null, within: null, counted: null, dueAt: null },
    });
    expect(factOf(answer, "plan")).toMatchObject({ value: null, source: "ACCOUNT", asked: "SMALL" });
  });
});

it("answers in the language of the reader, with the same facts", async () => {
  const own = await company();
  await licenceOf(bed.api, own);
  await holds(bed.api, own, { plan: "SMALL" });
  const [english, chinese] = await Promise.all([
    bed.decided({ account: own.id }),
    bed.decided({ account: own.id }, { actor: own.administrator, locale: "zh-CN" }),
  ]);
  const coded = ({ facts }: { facts: { fact: string; value: string; source: string }[] }) =>
    facts.map(({ fact, value, source }) => [fact, value, source]);
  expect(coded(chinese)).toEqual(coded(english));
  for (const { detail } of chinese.facts) expect(detail).toMatch(/[\u4e00-\u9fff]/);
  expect(chinese.planUse.statement).toBe("2 次中已使用 0 次");
});
