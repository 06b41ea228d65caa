import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import { change, type Data, refusals } from "./services-testbed.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const reason = "The new contract terms";
const names = { en: "Gold", zh: "金牌" };

async function made(code: string, more: object = {}): Promise<Data> {
  const answer = await change(api, "createPlan", { code, names, yearlyIncidents: 12, ...more });
  expect(answer.userErrors).toEqual([]);
  return answer.plan;
}

/** What the rules promise an account that holds the plan. */
async function commitment(plan: string, severity: number): Promise<Data> {
  const document = `query ($question: CoverageQuestion!) { checkCoverage(question: $question) {
    guarantee openQuestions responseCommitment { within aroundTheClock } } }`;
  const question = { segment: "BUSINESS", licence: "VALID", kind: "SOFTWARE_FAULT", plan, severity };
  return (await api.query(document, { question })).data.checkCoverage;
}

describe("[5.1] a plan", () => {
  it("that is new promises nothing but what was entered", async () => {
    const plan = await made("BARE", { yearlyIncidents: null });
    expect(plan).toMatchObject({
      code: "BARE",
      names,
      yearlyIncidents: null,
      namedContacts: 0,
      retired: false,
      revision: 1,
    });
    expect(plan.responseTimes).toEqual([]);
    expect(plan.severities).toEqual(
      [1, 2, 3, 4].map((severity) => ({
        severity,
        counted: "SUPPORT_HOURS",
        responseMinutes: null,
        nextResponseMinutes: null,
        resolutionMinutes: null,
      })),
    );
  });

  it("[4] promises a time only at the severities that have minutes, in the hours that it counts", async () => {
    const severities = [
      { severity: 1, counted: "AROUND_THE_CLOCK", responseMinutes: 90 },
      { severity: 2, counted: "AROUND_THE_CLOCK" },
    ];
    const { responseTimes } = await made("TIMED", { severities });
    expect(responseTimes).toEqual([{ severity: 1, within: "PT1H30M", aroundTheClock: true }]);
    expect(await commitment("TIMED", 1)).toMatchObject({
      guarantee: "RESPONSE_TIME",
      responseCommitment: { within: "PT1H30M", aroundTheClock: true },
    });
    expect(await commitment("TIMED", 2)).toMatchObject({ guarantee: "BEST_EFFORT", responseCommitment: null });
  });

  it.each([
    ["minutes", { severities: [{ severity: 1, responseMinutes: 30 }] }],
    ["minutes taken away", { severities: [{ severity: 3, responseMinutes: null }] }],
    ["hours that count", { severities: [{ severity: 4, counted: "AROUND_THE_CLOCK" }] }],
    ["time to the solution", { severities: [{ severity: 2, resolutionMinutes: 600 }] }],
    ["incidents", { yearlyIncidents: null }],
    ["contacts", { namedContacts: 3 }],
  ])("changes its promise only with a reason: %s", async (what, promise) => {
    const code = `REASONED_${what.replaceAll(" ", "_").toUpperCase()}`;
    const severities = [{ severity: 3, responseMinutes: 600 }];
    await made(code, { severities, namedContacts: 2 });
    const changed = { code, expectedRevision: 1, ...promise };
    expect(refusals(await change(api, "updatePlan", changed))).toEqual([["BAD_USER_INPUT", "input.reason"]]);
    const { plan } = await change(api, "updatePlan", { ...changed, reason });
    expect(plan).toMatchObject({ revision: 2, namedContacts: (promise as Data).namedContacts ?? 2 });
    expect(plan.history[0]).toMatchObject({ action: "services.updatePlan", reason, author: "Test keeper" });
    expect(plan.history[0].changes).toHaveLength(1);
  });

  it("is renamed without one", async () => {
    await made("RENAMED");
    const { plan } = await change(api, "updatePlan", { code: "RENAMED", expectedRevision: 1, names: { en: "Golden" } });
    expect(plan).toMatchObject({ names: { en: "Golden", zh: "金牌" }, revision: 2 });
  });

  it("has a code of its own", async () => {
    await made("TAKEN");
    const again = await change(api, "createPlan", { code: "TAKEN", names, yearlyIncidents: 1 });
    expect(refusals(again)).toEqual([["CONFLICT", "input.code"]]);
    expect(again.plan).toMatchObject({ code: "TAKEN", yearlyIncidents: 12 });
  });

  it("that is retired is sold and given no more, and still promises its holders what it did", async () => {
    await made("RETIRED", { severities: [{ severity: 1, responseMinutes: 60 }] });
    const { offer } = await change(api, "createOffer", { plan: "RETIRED", country: "DE" });
    const retiring = { code: "RETIRED", expectedRevision: 1, reason };
    expect(refusals(await change(api, "retirePlan", retiring))).toEqual([["BAD_USER_INPUT", "input.code"]]);
    await change(api, "endOffer", { id: offer.id, expectedRevision: 1, reason });
    expect(refusals(await change(api, "retirePlan", { ...retiring, reason: " " }))).toEqual([
      ["BAD_USER_INPUT", "input.reason"],
    ]);
    expect((await change(api, "retirePlan", retiring)).plan).toMatchObject({ retired: true, revision: 2 });
    const held = await commitment("RETIRED", 1);
    expect(held).toMatchObject({ guarantee: "RESPONSE_TIME", responseCommitment: { within: "PT1H" } });
    expect(held.openQuestions).not.toContain("plan");
    const listed = async (argument: string) => {
      const { data } = await api.query(`{ supportPlans${argument} { code } }`);
      return data.supportPlans.map(({ code }: Data) => code);
    };
    expect(await listed("")).not.toContain("RETIRED");
    expect(await listed("(includeRetired: true)")).toContain("RETIRED");
    const sold = await change(api, "createOffer", { plan: "RETIRED", country: "FR" });
    expect(refusals(sold)).toEqual([["BAD_USER_INPUT", "input.plan"]]);
    const back = await change(api, "reinstatePlan", { ...retiring, expectedRevision: 2 });
    expect(back.plan).toMatchObject({ retired: false, revision: 3 });
  });

  it("[5.2] is listed for the countries in which it is sold on the day", async () => {
    await made("LOCAL");
    await change(api, "createOffer", { plan: "LOCAL", country: "SG", soldFrom: "2027-01-01" });
    const listed = async (at: string) => {
      const { data } = await api.query(`{ supportPlans(country: "SG", at: "${at}") { code offers { country } } }`);
      return data.supportPlans;
    };
    expect(await listed("2026-12-31")).toEqual([]);
    expect(await listed("2027-01-01")).toEqual([{ code: "LOCAL", offers: [{ country: "SG" }] }]);
  });
});
