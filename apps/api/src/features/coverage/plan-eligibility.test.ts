import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { done } from "../holdings/holdings-testbed.ts";
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
