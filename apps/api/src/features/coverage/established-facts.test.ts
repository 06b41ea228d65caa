import { ENVIRONMENT_FACTS, factsOf as policyFacts } from "@supportbook/policy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aCompany, type EligibilityBed, factOf, holds, licenceOf, openEligibilityBed } from "./eligibility-testbed.ts";

let bed: EligibilityBed;
beforeAll(async () => {
  bed = await openEligibilityBed();
});
afterAll(() => bed.api.close());

describe("the facts of an answer", () => {
  it("are all that the rules looked at, each with its source and a sentence", async () => {
    const known = policyFacts({ segment: "BUSINESS", kind: "TRAINING" });
    const names = Object.keys(known).filter((name) => name !== "environment");
    const expected = ["product", "version", ...names, ...ENVIRONMENT_FACTS.map((name) => `environment.${name}`)];
    const { member } = await aCompany(bed.api, "Weaver");
    for (const asking of [{}, { actor: member }]) {
      const { facts } = await bed.decided({}, asking);
      expect(facts.map(({ fact }: { fact: string }) => fact).sort()).toEqual(expected.sort());
      for (const { detail } of facts) expect(detail).toMatch(/\.$/);
    }
  });

  it("tell what was said from what is not known, and a build from its version", async () => {
    const question = { version: "2.0.17", severity: 2, environment: { infected: true }, country: "DE" };
    const answer = await bed.decided(question, {});
    expect(factOf(answer, "version")).toMatchObject({ value: "2", source: "CATALOGUE", asked: "2.0.17" });
    expect(factOf(answer, "phase")).toMatchObject({ value: "FULL", source: "CATALOGUE", asked: null });
    expect(factOf(answer, "segment")).toMatchObject({ value: "BUSINESS", source: "CATALOGUE" });
    expect(factOf(answer, "severity")).toMatchObject({ value: "2", source: "ASKED", asked: null });
    expect(factOf(answer, "environment.infected")).toMatchObject({ value: "true", source: "ASKED" });
    expect(factOf(answer, "environment.hardwareFault")).toMatchObject({ value: null, source: "UNKNOWN" });
    expect(factOf(answer, "licence")).toMatchObject({ value: null, source: "UNKNOWN" });
    expect(factOf(answer, "soldServices")).toMatchObject({
      value: "PROFESSIONAL_SERVICES, SUPPORT_EXTENSION",
      source: "MARKET",
    });
    const described = await bed.decided({ product: null, version: null, segment: "BUSINESS", phase: "FULL" }, {});
    expect(factOf(described, "segment")).toMatchObject({ value: "BUSINESS", source: "ASKED" });
    expect(factOf(described, "phase")).toMatchObject({ value: "FULL", source: "ASKED" });
    expect(factOf(described, "product")).toMatchObject({ value: null, source: "UNKNOWN" });
  });
});

it("asks the database a few times, however much an account holds", async () => {
  const [small, large] = [await aCompany(bed.api, "Small"), await aCompany(bed.api, "Large")];
  await licenceOf(bed.api, small);
  await holds(bed.api, small, { plan: "SMALL" });
  for (let count = 0; count < 12; count++) {
    await licenceOf(bed.api, large);
    const [heldFrom, heldThrough] = [`20${40 + count}-01-01`, `20${40 + count}-12-31`];
    await holds(bed.api, large, { plan: "LARGE", heldFrom, heldThrough });
    await holds(bed.api, large, { service: "INCIDENT_RESPONSE", heldFrom, heldThrough });
  }
  const statements: string[] = [];
  const { db } = bed.api;
  const { logger } = db;
  const counting = { ...Object.create(logger), logQuery: (statement: string) => void statements.push(statement) };
  Object.assign(db, { logger: counting });
  try {
    await bed.decided({ account: large.id });
    const forLarge = statements.length;
    statements.length = 0;
    await bed.decided({ account: small.id });
    expect(forLarge).toBe(statements.length);
    expect(forLarge).toBeGreaterThan(0);
    expect(forLarge).toBeLessThanOrEqual(6);
  } finally {
    Object.assign(db, { logger });
  }
});
