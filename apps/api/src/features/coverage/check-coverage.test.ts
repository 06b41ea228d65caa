import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import { loadSample } from "../sample/index.ts";

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await loadSample(api.contextFor());
});
afterAll(() => api.close());

const decision = `
  outcome guarantee decidedBy openQuestions edition at outcomeHoldsThrough
  findings { clause effect explanation remedy service { code name } }
  remedies { fact from to outcome explanation }
  duties { clause } channels { code clause url } localContact { name }
  responseCommitment { severity within aroundTheClock }
`;

async function check(question: Record<string, unknown>, locale: "en" | "zh-CN" = "en") {
  const document = `query ($question: CoverageQuestion!) { checkCoverage(question: $question) { ${decision} } }`;
  return await api.query(document, { question }, { locale });
}

async function decided(question: Record<string, unknown>) {
  const { errors, data } = await check(question);
  expect(errors).toEqual([]);
  return data.checkCoverage;
}

const endpoint = { product: "sample-endpoint-protection", licence: "VALID", kind: "SOFTWARE_FAULT" };

describe("[4.1.1] a question about a version of the catalogue", () => {
  it("is covered while the version is in full support, until the day that ends it", async () => {
    const answer = await decided({ ...endpoint, version: "12.4" });
    expect(answer).toMatchObject({ outcome: "COVERED", decidedBy: ["4.1.1"], edition: "2022-04-07", remedies: [] });
    const { data } = await api.query(
      `{ product(slug: "sample-endpoint-protection") { versions { name fullSupportEndsOn } } }`,
    );
    const version = data.product.versions.find((each: { name: string }) => each.name === "12.4");
    expect(answer.outcomeHoldsThrough).toBe(version.fullSupportEndsOn);
  });

  it("takes a build for the version that it belongs to", async () => {
    expect(await decided({ ...endpoint, version: "12.4.0.467" })).toEqual(
      await decided({ ...endpoint, version: "12.4" }),
    );
  });

  it("is decided for the instant asked about, in the vendor's calendar", async () => {
    const { data } = await api.query(
      `{ product(slug: "sample-endpoint-protection") { versions { name supportEndsOn } } }`,
    );
    const { supportEndsOn } = data.product.versions.find((each: { name: string }) => each.name === "12.0");
    const lastMoment = await decided({ ...endpoint, version: "12.0", at: `${supportEndsOn}T23:59:59Z` });
    expect(lastMoment).toMatchObject({ outcome: "LIMITED", decidedBy: ["3.2"], outcomeHoldsThrough: supportEndsOn });
    const after = Temporal.PlainDate.from(supportEndsOn).add({ days: 1 });
    expect(await decided({ ...endpoint, version: "12.0", at: `${after}T00:00:00Z` })).toMatchObject({
      outcome: "NOT_COVERED",
      decidedBy: ["4.3.2"],
    });
  });
});

describe("[4.3.2] an ended version", () => {
  it("names the version to move to", async () => {
    const answer = await decided({ ...endpoint, version: "11.4" });
    expect(answer).toMatchObject({ outcome: "NOT_COVERED", decidedBy: ["4.3.2"] });
    expect(answer.remedies).toEqual([
      expect.objectContaining({ fact: "version", from: "11.4", to: "12.4", outcome: "COVERED" }),
    ]);
  });

  it("in its extended phase is covered for an account that holds the extension, and offers it where it is sold", async () => {
    expect(await decided({ ...endpoint, version: "11.6", services: ["SUPPORT_EXTENSION"] })).toMatchObject({
      outcome: "COVERED",
      decidedBy: ["4.1.1"],
    });
    const remedies = (answer: { remedies: { fact: string; to: string }[] }) =>
      answer.remedies.map(({ fact, to }) => [fact, to]);
    expect(remedies(await decided({ ...endpoint, version: "11.6", country: "DE" }))).toContainEqual([
      "services",
      "SUPPORT_EXTENSION",
    ]);
    expect(remedies(await decided({ ...endpoint, version: "11.6", country: "BR" }))).toEqual([["version", "12.4"]]);
  });
});

describe("[5.2] an excluded request with a service that covers it", () => {
  const session = { ...endpoint, version: "12.4", kind: "ONSITE_OR_REMOTE_SESSION" };

  it("is a paid service where it is sold", async () => {
    const answer = await decided({ ...session, country: "DE" });
    expect(answer).toMatchObject({ outcome: "PAID_SERVICE", decidedBy: ["4.2.5"] });
    const exclusion = answer.findings.find((finding: { clause: string }) => finding.clause === "4.2.5");
    expect(exclusion.service).toEqual({ code: "PROFESSIONAL_SERVICES", name: "Sample Professional Services" });
  });

  it("is taken as sold where the country is unknown, and asks for it", async () => {
    const answer = await decided(session);
    expect(answer.outcome).toBe("PAID_SERVICE");
    expect(answer.openQuestions).toContain("country");
  });

  it("is not covered where it is not sold, and names the local contact", async () => {
    const answer = await decided({ ...session, country: "KE" });
    expect(answer).toMatchObject({ outcome: "NOT_COVERED", localContact: { name: "Sample partner in Kenya" } });
    expect(answer.findings.map((finding: { clause: string }) => finding.clause)).toContain("5.2");
  });
});

describe("[4] a response time", () => {
  it("is promised by a plan of the catalogue and by nothing else", async () => {
    const answer = await decided({ ...endpoint, version: "12.4", plan: "SAMPLE_PREMIUM", severity: 1 });
    expect(answer).toMatchObject({
      guarantee: "RESPONSE_TIME",
      responseCommitment: { severity: 1, within: "PT2H", aroundTheClock: true },
    });
    expect(await decided({ ...endpoint, version: "12.4", severity: 1 })).toMatchObject({
      guarantee: "BEST_EFFORT",
      responseCommitment: null,
    });
  });

  it("is published with its plan, in the caller's language, as a question about it is answered", async () => {
    const document = "{ supportPlans { code name responseTimes { severity within aroundTheClock } } }";
    const { data } = await api.query(document, {}, { locale: "zh-CN" });
    const named = new Map(data.supportPlans.map(({ code, name }: { code: string; name: string }) => [code, name]));
    expect(named.get("SAMPLE_PREMIUM")).toBe("示例高级计划");
    expect(named.get("SAMPLE_PREMIUM_PLUS")).toBe("示例高级增强计划");
    const promising = data.supportPlans.filter((plan: { responseTimes: unknown[] }) => plan.responseTimes.length > 0);
    expect(promising.length).toBeGreaterThanOrEqual(2);
    for (const { code, responseTimes } of promising) {
      for (const promised of responseTimes) {
        const answer = await decided({ ...endpoint, version: "12.4", plan: code, severity: promised.severity });
        expect(answer.responseCommitment).toEqual(promised);
      }
    }
  });

  it("is not invented for a plan that the catalogue does not know; the plan stays an open question", async () => {
    const answer = await decided({ ...endpoint, version: "12.4", plan: "GOLD", severity: 1 });
    expect(answer).toMatchObject({ guarantee: "BEST_EFFORT", responseCommitment: null });
    expect(answer.openQuestions).toContain("plan");
  });
});

describe("[4.0] a product with terms of its own", () => {
  it("is decided by them and says so", async () => {
    const machine = { kind: "SOFTWARE_FAULT", licence: "VALID", environment: { meetsRequirements: false } };
    const plant = await decided({ ...machine, product: "sample-plant-guard", version: "4.5" });
    expect(plant.outcome).toBe("COVERED");
    expect(plant.findings.map((finding: { clause: string }) => finding.clause)).toContain("4.0");
    expect(await decided({ ...machine, product: "sample-endpoint-protection", version: "12.4" })).toMatchObject({
      outcome: "NOT_COVERED",
      decidedBy: ["4.3.1"],
    });
  });
});

describe("[preamble] the edition", () => {
  it("is the one in force at the instant asked about; before the first there is none", async () => {
    const { errors } = await check({ ...endpoint, version: "12.4", at: "2022-04-06T12:00:00Z" });
    expect(errors[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT", field: ["question", "at"] } });
    expect(errors[0]?.message).toContain("2022-04-07");
  });
});

it("answers in the language of the reader, with the same codes", async () => {
  const [english, chinese] = await Promise.all([check(endpoint), check(endpoint, "zh-CN")]);
  const coded = ({ findings }: { findings: { clause: string; effect: string }[] }) =>
    findings.map(({ clause, effect }) => [clause, effect]);
  expect(coded(chinese.data.checkCoverage)).toEqual(coded(english.data.checkCoverage));
  expect(chinese.data.checkCoverage.findings[0].explanation).toMatch(/[\u4e00-\u9fff]/);
});

it("gives channels with the vendor's addresses", async () => {
  const { channels } = await decided(endpoint);
  expect(channels).toContainEqual({
    code: "KNOWLEDGE_BASE_BUSINESS",
    clause: "2.1",
    url: "https://example.com/help/business",
  });
});
