import { NO_MILESTONES } from "@supportbook/policy";
import { describe, expect, it } from "vitest";
import { type Answer, askRules } from "./ask-rules.ts";
import { type AskedFacts, NOTHING_ASKED, withRemedy } from "./asked-facts.ts";
import { type AskedMarket, type AskedProduct, askedMarket, askedProduct } from "./catalogue-facts.ts";

const always = (country: string | null) => ({ country, soldFrom: null, soldThrough: null });
const market: AskedMarket = askedMarket({
  about: { now: "2026-11-23T10:00:00Z", vendorTimeZone: "Europe/Lisbon" },
  paidServices: [
    { code: "PROFESSIONAL_SERVICES", name: "Professional", url: null, offers: [always("DE")] },
    { code: "SUPPORT_EXTENSION", name: "Extension", url: null, offers: [always(null)] },
  ],
  supportPlans: [
    { code: "GOLD", name: "Gold", responseTimes: [{ severity: 1, within: "PT1H", aroundTheClock: true }] },
  ],
});

const version = (name: string, dates: object = {}) => ({
  ...NO_MILESTONES,
  id: name,
  name,
  label: null,
  latestBuild: null,
  successor: null,
  ...dates,
});
const guard = askedProduct({
  product: {
    slug: "guard",
    name: "Guard",
    segment: "BUSINESS",
    licensing: "COMMERCIAL",
    retired: false,
    specialTerms: [],
    versions: [
      version("3.1"),
      version("3"),
      version("2.0", { supportEndsOn: "2026-12-31", extendedSupportEndsOn: "2027-12-31" }),
      version("1.0", { supportEndsOn: "2025-12-31" }),
    ],
  },
}) as AskedProduct;

const ask = (facts: Partial<AskedFacts>, at = "2026-11-23T10:00:00Z") =>
  askRules({ ...NOTHING_ASKED, ...facts }, { market, product: facts.product === "guard" ? guard : null, at });
const fault: Partial<AskedFacts> = { product: "guard", kind: "SOFTWARE_FAULT", licence: "VALID" };

function decided(answer: Answer) {
  if (answer.state !== "DECIDED") throw new Error(`Not decided: ${JSON.stringify(answer)}`);
  return answer;
}

describe("asking the rules in the browser", () => {
  it("waits for what a question cannot do without", () => {
    expect(ask({})).toEqual({ state: "INCOMPLETE", missing: ["subject", "kind"] });
    expect(ask({ segment: "BUSINESS" })).toEqual({ state: "INCOMPLETE", missing: ["kind"] });
    expect(ask({ kind: "TRAINING" })).toEqual({ state: "INCOMPLETE", missing: ["subject"] });
  });

  it("finds the version of a build, and tells through which day the outcome holds", () => {
    const { version: found, question, decision, holdsThrough } = decided(ask({ ...fault, version: "2.0.7.1" }));
    expect(found?.name).toBe("2.0");
    expect(question.facts.phase).toBe("FULL");
    expect(decision.outcome).toBe("COVERED");
    expect(holdsThrough).toBe("2026-12-31");
  });

  it("never guesses a product or a version", () => {
    const obstacle = (facts: Partial<AskedFacts>) => {
      const answer = ask({ ...fault, ...facts });
      return answer.state === "OBSTRUCTED" ? answer.obstacle : answer.state;
    };
    expect(obstacle({ product: "gaurd" })).toEqual({ fact: "product", reason: "UNKNOWN" });
    expect(obstacle({ version: "9" })).toEqual({ fact: "version", reason: "UNKNOWN", candidates: [] });
    expect(obstacle({ version: "3.1.5" })).toEqual({ fact: "version", reason: "AMBIGUOUS", candidates: ["3.1", "3"] });
  });

  it("goes by the vendor's calendar, and says where the rules of a day are not on record", () => {
    // Lisbon keeps summer time until October: its first of April begins an hour before that of UTC.
    const early = { ...fault, version: "1.0" };
    expect(decided(ask(early, "2026-03-31T23:30:00Z")).question.on).toBe("2026-04-01");
    expect(ask(early, "2022-04-06T22:59:59Z")).toMatchObject({ obstacle: { fact: "at", first: "2022-04-07" } });
    expect(ask(early, "2022-04-06T23:00:00Z").state).toBe("DECIDED");
  });

  it("takes a plan of the catalogue at its word, and leaves another open", () => {
    const plan = (code: string) => decided(ask({ ...fault, version: "2.0", plan: code, severity: 1 })).decision;
    expect(plan("GOLD").responseCommitment).toMatchObject({ within: "PT1H", counted: "AROUND_THE_CLOCK" });
    expect(plan("SILVER").openQuestions).toContain("plan");
  });

  it("sees no product that was taken off the lists: the server answers no question about it", () => {
    const { specialTerms, versions, ...facts } = guard;
    const product = { ...facts, specialTerms: [], versions: [], retired: true };
    expect([specialTerms.length, versions.length]).toEqual([0, 4]);
    expect(askedProduct({ product })).toBeNull();
  });
});

describe("a remedy that is applied", () => {
  const cases: [string, Partial<AskedFacts>][] = [
    ["a licence", { ...fault, version: "2.0", licence: "EXPIRED" }],
    ["a version", { ...fault, version: "1.0" }],
    ["a phase", { kind: "SOFTWARE_FAULT", segment: "HOME_MOBILE", phase: "ENDED" }],
    [
      "the requirements",
      { ...fault, version: "2.0", environment: { ...NOTHING_ASKED.environment, meetsRequirements: false } },
    ],
    ["a service", { ...fault, version: "2.0", kind: "ONSITE_OR_REMOTE_SESSION", services: ["SUPPORT_EXTENSION"] }],
  ];

  it.each(cases)("leads to the outcome that it promises: %s", (_, facts) => {
    const before = decided(ask(facts)).decision;
    expect(before.remedies.length).toBeGreaterThan(0);
    for (const remedy of before.remedies) {
      const after = withRemedy({ ...NOTHING_ASKED, ...facts }, remedy);
      expect(decided(ask(after)).decision.outcome).toBe(remedy.outcome);
    }
  });
});
