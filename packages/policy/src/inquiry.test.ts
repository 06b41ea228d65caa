import { describe, expect, it } from "vitest";
import type { Edition } from "./clause.ts";
import { factsOf } from "./decide.ts";
import { editions } from "./editions.ts";
import { decideInMarket, type Inquiry, type Market, questionOf, type Subject, soldServicesIn } from "./inquiry.ts";
import { NO_MILESTONES } from "./lifecycle/milestones.ts";

const market: Market = {
  offers: [
    { code: "INCIDENT_RESPONSE", soldEverywhere: false, countries: [] },
    { code: "PREMIUM_SUPPORT", soldEverywhere: true, countries: [] },
    { code: "PROFESSIONAL_SERVICES", soldEverywhere: false, countries: ["DE", "FR"] },
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
    ["DE", ["PROFESSIONAL_SERVICES", "PREMIUM_SUPPORT"]],
    ["KE", ["PREMIUM_SUPPORT"]],
    [null, ["PROFESSIONAL_SERVICES", "PREMIUM_SUPPORT"]],
  ])("in %s", (where, expected) => {
    expect(soldServicesIn(market.offers, where)).toEqual(expected);
    expect(questionOf(inquiry({ said: { ...said, country: where } })).facts.soldServices).toEqual(expected);
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
