import { describe, expect, it } from "vitest";
import type { Edition } from "./clause.ts";
import { factsOf } from "./decide.ts";
import { editions } from "./editions.ts";
import type { CoverageQuestion, Facts } from "./facts.ts";
import { outcomeHoldsThrough } from "./holds-through.ts";
import { type Milestones, NO_MILESTONES } from "./lifecycle/milestones.ts";
import { phaseOn } from "./lifecycle/phase.ts";
import { type ServiceOffer, soldServicesIn } from "./market.ts";

const edition = editions[0] as Edition;

function askedOn(on: string, version: Milestones, facts: Partial<Facts> = {}): CoverageQuestion {
  const { segment = "BUSINESS" } = facts;
  const phase = phaseOn(segment, version, on);
  const known = factsOf({
    segment,
    kind: "SOFTWARE_FAULT",
    licensing: "COMMERCIAL",
    licence: "VALID",
    phase,
    ...facts,
  });
  return { facts: known, at: `${on}T12:00:00Z`, on, version: "1.0", newerVersion: null };
}

const version: Milestones = {
  ...NO_MILESTONES,
  releasedOn: "2025-03-01",
  fullSupportEndsOn: "2026-06-30",
  supportEndsOn: "2027-06-30",
};

const ahead = (milestones: Milestones, offers: readonly ServiceOffer[] = []) => ({ version: milestones, offers });

describe("[3.2] the outcome holds", () => {
  it.each([
    ["before the release", "2025-01-01", "2025-02-28"],
    ["in full support", "2026-01-01", "2026-06-30"],
    ["on the last day of full support", "2026-06-30", "2026-06-30"],
    ["in limited support", "2026-07-01", "2027-06-30"],
    ["after the end", "2027-07-01", null],
  ])("%s: asked on %s through %s", (_, on, expected) => {
    expect(outcomeHoldsThrough(askedOn(on, version), edition, ahead(version))).toBe(expected);
  });

  it("past a date that changes the phase and not the outcome", () => {
    const denied = askedOn("2026-01-01", version, { licence: "EXPIRED" });
    expect(outcomeHoldsThrough(denied, edition, ahead(version))).toBeNull();
  });

  it("for as long as nobody announced an end", () => {
    expect(outcomeHoldsThrough(askedOn("2026-01-01", NO_MILESTONES), edition, ahead(NO_MILESTONES))).toBeNull();
  });

  it("up to the last date that can be written, without counting beyond it", () => {
    const endless = { ...NO_MILESTONES, supportEndsOn: "9999-12-31" };
    expect(outcomeHoldsThrough(askedOn("2026-01-01", endless), edition, ahead(endless))).toBeNull();
  });
});

describe("[5.2] the outcome of an excluded request holds", () => {
  const offer = (days: Partial<ServiceOffer>): ServiceOffer => ({
    code: "PROFESSIONAL_SERVICES",
    country: "DE",
    soldFrom: null,
    soldThrough: null,
    ...days,
  });
  const heldThrough = (on: string, offers: readonly ServiceOffer[], country: string | null = "DE") => {
    const soldServices = soldServicesIn(offers, country, on);
    const excluded = askedOn(on, NO_MILESTONES, { kind: "ONSITE_OR_REMOTE_SESSION", country, soldServices });
    return outcomeHoldsThrough(excluded, edition, ahead(NO_MILESTONES, offers));
  };

  it("until the last day of sale", () => {
    expect(heldThrough("2026-01-01", [offer({ soldThrough: "2026-03-31" })])).toBe("2026-03-31");
    expect(heldThrough("2026-03-31", [offer({ soldThrough: "2026-03-31" })])).toBe("2026-03-31");
    expect(heldThrough("2026-04-01", [offer({ soldThrough: "2026-03-31" })])).toBeNull();
  });

  it("until the day before the first day of sale", () => {
    expect(heldThrough("2026-01-01", [offer({ soldFrom: "2026-04-01" })])).toBe("2026-03-31");
  });

  it("across a change of provider that leaves no day without", () => {
    const handedOver = [offer({ soldThrough: "2026-03-31" }), offer({ soldFrom: "2026-04-01" })];
    expect(heldThrough("2026-01-01", handedOver)).toBeNull();
  });

  it("whatever ends in another country", () => {
    expect(heldThrough("2026-01-01", [offer({ soldThrough: "2026-03-31" })], "FR")).toBeNull();
  });
});
