import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import { loadSample } from "../sample/index.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await loadSample(api.contextFor());
});
afterAll(() => api.close());

async function check(question: Record<string, unknown>) {
  const document = "query ($question: CoverageQuestion!) { checkCoverage(question: $question) { outcome } }";
  return await api.query(document, { question });
}

const endpoint = { product: "sample-endpoint-protection", licence: "VALID", kind: "SOFTWARE_FAULT" };

describe("a question that cannot be answered names the field and the remedy", () => {
  it.each([
    [{ ...endpoint, product: "sample-endpoint-protectoin" }, "product", "sample-endpoint-protection"],
    [{ ...endpoint, version: "99" }, "version", "12.4"],
    [{ ...endpoint, segment: "BUSINESS" }, "segment", "leave it out"],
    [{ kind: "TRAINING" }, "segment", "HOME_MOBILE or BUSINESS"],
    [{ kind: "TRAINING", segment: "BUSINESS", version: "12.4" }, "product", "slug"],
    [{ ...endpoint, severity: 5 }, "severity", "1 (most urgent) to 4"],
    [{ ...endpoint, problems: 0 }, "problems", "at least 1"],
    [{ ...endpoint, services: ["GOLD"] }, "services", "PROFESSIONAL_SERVICES"],
  ])("%j", async (question, field, remedy) => {
    const { errors, status } = await check(question);
    expect(status).toBe(400);
    expect(errors[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT", field: ["question", field] } });
    expect(errors[0]?.message).toContain(field);
    expect(errors[0]?.message).toContain(remedy);
  });

  it("gives the nearest products as data too", async () => {
    const { errors } = await check({ ...endpoint, product: "sample-endpoint-protectoin" });
    expect(errors[0]?.extensions?.candidates).toContain("sample-endpoint-protection");
  });

  it("refuses a date where an instant belongs", async () => {
    const { errors } = await check({ ...endpoint, at: "2026-03-01" });
    expect(errors[0]?.message).toContain("2026-08-22T09:30:00Z");
  });
});
