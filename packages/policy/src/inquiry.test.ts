import { describe, expect, it } from "vitest";
import type { Edition } from "./clause.ts";
import { factsOf } from "./decide.ts";
import { editions } from "./editions.ts";
import { decideInMarket, type Inquiry, questionOf, type Subject } from "./inquiry.ts";
import { NO_MILESTONES } from "./lifecycle/milestones.ts";
import type { Market } from "./market.ts";

const market: Market = {
  offers: [
    { code: "INCIDENT_RESPONSE", country: "DE", soldFrom: "2026-02-02", soldThrough: null },
    { code: "PREMIUM_SUPPORT", country: null, soldFrom: null, soldThrough: null },
    { code: "PROFESSIONAL_SERVICES", country: "DE", soldFrom: null, soldThrough: "2026-02-01" },
    { code: "PROFESSIONAL_SERVICES", country: "FR", soldFrom: "2026-01-01", soldThrough: null },
  ],
  plans: new Map([["GOLD", { responseTimes: [{ severity: 1, within: "PT1H", counted: "AROUND_THE_CLOCK" }] }]]),
};
const ending = { ...NO_MILESTONES, id: "1", name: "1.0", successorId: null, supportEndsOn: "2026-01-31" };
const next = { ...NO_MILESTONES, id: "2", name: "2.0", successorId: null };
const product: Subject = {
  segment: "BUSINESS",
  licensing: "COMMERCIAL",
  phase: null,
  specialTerms: [],
  version: ending,
  versions: [next, ending],
};
const { kind, licence, environment, gaveInformation, problems, country, plan, services, severity } = factsOf({
  segment: "BUSINESS",
  kind: "SOFTWARE_FAULT",
});
const said = { kind, licence, environment, gaveInformation, problems, country, plan, services, severity };
const inquiry = (change: Partial<Inquiry> = {}): Inquiry => ({
  subject: product,
  said,
  market,
  at: "2026-02-01T00:00:00Z",
  on: "2026-02-01",
  ...change,
});

describe("[4.3.2] the question about a version", () => {
  it("has its phase on the day and the version to move to", () => {
    expect(questionOf(inquiry())).toMatchObject({
      facts: { phase: "ENDED" },
      version: "1.0",
      newerVersion: { name: "2.0", phase: "FULL" },
    });
    expect(questionOf(inquiry({ on: "2026-01-31" })).facts.phase).toBe("FULL");
  });

  it("that is not named has the phase that the asker says, and no version to move to", () => {
    const kindOfProduct = { ...product, phase: "LIMITED" as const, version: null, versions: [] };
    expect(questionOf(inquiry({ subject: kindOfProduct }))).toMatchObject({
      facts: { phase: "LIMITED" },
      version: null,
      newerVersion: null,
    });
  });
});

describe("[5.2] what is sold", () => {
  it.each([
    ["DE", "2026-02-01", ["PROFESSIONAL_SERVICES", "PREMIUM_SUPPORT"]],
    ["DE", "2026-02-02", ["INCIDENT_RESPONSE", "PREMIUM_SUPPORT"]],
    ["FR", "2025-12-31", ["PREMIUM_SUPPORT"]],
    ["FR", "2026-01-01", ["PROFESSIONAL_SERVICES", "PREMIUM_SUPPORT"]],
    ["KE", "2026-02-01", ["PREMIUM_SUPPORT"]],
    [null, "2026-02-02", ["PROFESSIONAL_SERVICES", "INCIDENT_RESPONSE", "PREMIUM_SUPPORT"]],
  ])("in %s on %s is asked of the rules as a fact", (where, on, expected) => {
    expect(questionOf(inquiry({ said: { ...said, country: where }, on })).facts.soldServices).toEqual(expected);
  });
});

describe("[5.1] a plan", () => {
  const edition = editions[0] as Edition;
  const decided = (code: string | null) => {
    const question = questionOf(
      inquiry({ said: { ...said, licence: "VALID", plan: code, severity: 1 }, on: "2026-01-31" }),
    );
    return decideInMarket(question, edition, market);
  };

  it("promises what the market says", () => {
    expect(decided("GOLD")).toMatchObject({ guarantee: "RESPONSE_TIME", responseCommitment: { within: "PT1H" } });
    expect(decided("GOLD").openQuestions).not.toContain("plan");
  });

  it("that the market does not know promises nothing and is an open question", () => {
    expect(decided("SILVER")).toMatchObject({ guarantee: "BEST_EFFORT", responseCommitment: null });
    expect(decided("SILVER").openQuestions).toContain("plan");
    expect(decided(null).openQuestions).not.toContain("plan");
  });
});
