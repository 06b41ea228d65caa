import { describe, expect, it } from "vitest";
import type { Edition } from "../clause.ts";
import { factsOf } from "../decide.ts";
import { editions } from "../editions.ts";
import { outcomeHoldsThrough } from "../holds-through.ts";
import { decideInMarket, questionOf, type SaidFacts, type Subject } from "../inquiry.ts";
import { NO_MILESTONES } from "../lifecycle/milestones.ts";
import type { Market } from "../market.ts";
import type { HeldService } from "./account-phase.ts";
import type { HeldPlan, OnRecord } from "./on-record.ts";

const edition = editions[0] as Edition;
const market: Market = {
  offers: [{ code: "SUPPORT_EXTENSION", country: "DE", soldFrom: null, soldThrough: null }],
  plans: new Map([["GOLD", { responseTimes: [{ severity: 1, within: "PT1H", counted: "AROUND_THE_CLOCK" }] }]]),
};
const licence = {
  product: "guard",
  isStored: true,
  validFrom: "2026-01-01",
  validThrough: "2026-12-31",
  isBlocked: false,
  graceDays: 0,
};
const plan: HeldPlan = {
  code: "GOLD",
  heldFrom: "2026-01-01",
  heldThrough: null,
  yearlyIncidents: 1,
  usedOn: [],
};
const extension: HeldService = {
  code: "SUPPORT_EXTENSION",
  productId: "guard",
  versionId: null,
  heldFrom: "2026-06-01",
  heldThrough: "2026-08-31",
};
const record = (change: Partial<OnRecord["holdings"] & object> = {}, licences = [licence]): OnRecord => ({
  country: "DE",
  holdings: { plans: [], services: [], ...change },
  licences,
});

const current = { ...NO_MILESTONES, id: "v2", name: "2.0", successorId: null };
const ended = { ...NO_MILESTONES, id: "v1", name: "1.0", successorId: null, supportEndsOn: "2026-03-31" };
const { environment } = factsOf({ segment: "BUSINESS", kind: "SOFTWARE_FAULT" });
const said: SaidFacts = {
  kind: "SOFTWARE_FAULT",
  licence: "BLOCKED",
  environment,
  gaveInformation: null,
  problems: 1,
  country: "FR",
  plan: "SILVER",
  services: ["PROFESSIONAL_SERVICES"],
  severity: 1,
};
const product: Subject = {
  productId: "guard",
  segment: "BUSINESS",
  licensing: "COMMERCIAL",
  phase: null,
  specialTerms: [],
  version: null,
  versions: [],
};

function asked(on: string, onRecord: OnRecord, version: typeof current = current) {
  const question = questionOf({
    subject: { ...product, version },
    said,
    market,
    at: `${on}T12:00:00Z`,
    on,
    record: onRecord,
  });
  const holdsThrough = outcomeHoldsThrough(question, edition, {
    version,
    offers: market.offers,
    onRecord: { record: onRecord, subject: { productId: "guard", versionId: version.id } },
  });
  return { question, decision: decideInMarket(question, edition, market), holdsThrough };
}

describe("[2.4] what is on record of a customer", () => {
  it("wins over what is said, and what is not on record stays as it is said", () => {
    const { facts } = asked("2026-05-01", record({ plans: [plan] })).question;
    expect(facts).toMatchObject({ country: "DE", plan: "GOLD", licence: "VALID", services: [] });
    const nothing = asked("2026-05-01", { country: null, holdings: null, licences: null }).question.facts;
    expect(nothing).toMatchObject({ country: "FR", plan: "SILVER", licence: "BLOCKED", services: said.services });
  });

  it("tells of a plan that none is held, and of a licence that there is none", () => {
    expect(asked("2025-12-31", record({ plans: [plan] }, [])).question.facts).toMatchObject({
      plan: null,
      licence: "NONE",
    });
  });
});

describe("[5.1] a plan on record", () => {
  it("commits while incidents are left, and no longer once they are used up", () => {
    const commitment = (held: HeldPlan) => asked("2026-05-01", record({ plans: [held] })).decision;
    expect(commitment(plan)).toMatchObject({ guarantee: "RESPONSE_TIME", responseCommitment: { within: "PT1H" } });
    const usedUp = { ...plan, usedOn: ["2026-02-01"] };
    expect(commitment(usedUp)).toMatchObject({
      outcome: "COVERED",
      guarantee: "BEST_EFFORT",
      responseCommitment: null,
    });
    expect(asked("2027-02-01", record({ plans: [usedUp] }, [])).decision.guarantee).toBe("RESPONSE_TIME");
  });
});

describe("[4.3.2] an extension on record", () => {
  const held = record({ services: [extension] });

  it.each([
    ["2026-03-31", "COVERED", "2026-03-31"],
    ["2026-04-01", "NOT_COVERED", "2026-05-31"],
    ["2026-06-01", "COVERED", "2026-08-31"],
    ["2026-09-01", "NOT_COVERED", null],
  ])("lengthens the support of an ended version on its days: on %s %s, and so through %s", (on, outcome, through) => {
    const { decision, holdsThrough } = asked(on, held, ended);
    expect(decision.outcome).toBe(outcome);
    expect(holdsThrough).toBe(through);
  });

  it("that could be bought is a remedy for an ended version", () => {
    const { remedies } = asked("2026-04-01", record(), ended).decision;
    expect(remedies).toContainEqual(expect.objectContaining({ to: "SUPPORT_EXTENSION", outcome: "COVERED" }));
  });
});

describe("[4.5b] the outcome holds", () => {
  it("through the last day of the licence, or of its grace period", () => {
    expect(asked("2026-05-01", record()).holdsThrough).toBe("2026-12-31");
    expect(asked("2026-05-01", record({}, [{ ...licence, graceDays: 14 }])).holdsThrough).toBe("2027-01-14");
  });

  it("beyond it where the next licence follows without a gap", () => {
    const next = { ...licence, validFrom: "2027-01-01", validThrough: "2027-06-30" };
    expect(asked("2026-05-01", record({}, [licence, next])).holdsThrough).toBe("2027-06-30");
    const late = { ...next, validFrom: "2027-01-02" };
    expect(asked("2026-05-01", record({}, [licence, late])).holdsThrough).toBe("2026-12-31");
  });

  it("until the day before a licence becomes valid", () => {
    expect(asked("2025-11-01", record())).toMatchObject({
      decision: { outcome: "NOT_COVERED" },
      holdsThrough: "2025-12-31",
    });
  });
});

describe("[5.1] the outcome of an excluded request holds", () => {
  it("through the last day of the service that covers it", () => {
    const service: HeldService = { ...extension, code: "PROFESSIONAL_SERVICES", productId: null };
    const onRecord = record({ services: [service] });
    const question = questionOf({
      subject: { ...product, productId: null, licensing: null },
      said: { ...said, kind: "ONSITE_OR_REMOTE_SESSION" },
      market,
      at: "2026-07-01T00:00:00Z",
      on: "2026-07-01",
      record: onRecord,
    });
    const ahead = {
      version: null,
      offers: market.offers,
      onRecord: { record: onRecord, subject: { productId: null, versionId: null } },
    };
    expect(decideInMarket(question, edition, market).outcome).toBe("COVERED");
    expect(outcomeHoldsThrough(question, edition, ahead)).toBe("2026-08-31");
  });
});
