import { describe, expect, it } from "vitest";
import type { Edition } from "../clause.ts";
import { decide, factsOf } from "../decide.ts";
import { editions } from "../editions.ts";
import type { Facts } from "../facts.ts";
import { isSoldNowhere, serviceOnOffer } from "./service-on-offer.ts";

const edition = editions[0] as Edition;

function answered(some: Partial<Facts>) {
  const facts = factsOf({
    segment: "BUSINESS",
    licensing: "COMMERCIAL",
    licence: "VALID",
    kind: "SOFTWARE_FAULT",
    ...some,
  });
  const question = { facts, at: "2026-11-23T10:00:00Z", on: "2026-11-23", version: null, newerVersion: null };
  return [question, edition, decide(question, edition)] as const;
}

const offered = (some: Partial<Facts>) => serviceOnOffer(...answered(some));
const soldNowhere = (some: Partial<Facts>) => isSoldNowhere(...answered(some));

describe("[5.1] the service to which a refusal points", () => {
  it.each([
    ["ONSITE_OR_REMOTE_SESSION", "PROFESSIONAL_SERVICES"],
    ["CONFIGURATION_REVIEW", "PROFESSIONAL_SERVICES"],
    ["DEMO_OR_DEPLOYMENT", "PROFESSIONAL_SERVICES"],
    ["MALWARE_INCIDENT_INVESTIGATION", "INCIDENT_RESPONSE"],
    ["TRAINING", null],
    ["SOFTWARE_FAULT", null],
  ] as const)("%s: %s, sold or not", (kind, service) => {
    expect(offered({ kind })).toBe(service);
    expect(offered({ kind, soldServices: service === null ? [] : [service] })).toBe(service);
  });

  it("is none where the account holds it already", () => {
    expect(offered({ kind: "TRAINING", services: ["PROFESSIONAL_SERVICES"] })).toBeNull();
    expect(offered({ kind: "ONSITE_OR_REMOTE_SESSION", services: ["PROFESSIONAL_SERVICES"] })).toBeNull();
  });

  it("is none where something else than the exclusion denies support", () => {
    expect(offered({ kind: "ONSITE_OR_REMOTE_SESSION", licence: "EXPIRED" })).toBeNull();
  });
});

describe("[5.1] a refusal that no paid service lifts", () => {
  it.each([
    ["TRAINING", true],
    ["FEATURE_DEVELOPMENT", true],
    ["ONSITE_OR_REMOTE_SESSION", false],
    ["SOFTWARE_FAULT", false],
  ] as const)("%s: %s, whatever is sold", (kind, expected) => {
    expect(soldNowhere({ kind })).toBe(expected);
    expect(soldNowhere({ kind, soldServices: ["PROFESSIONAL_SERVICES"] })).toBe(expected);
  });

  it("is not one by a version or a licence: there something else would help", () => {
    expect(soldNowhere({ kind: "TRAINING", licence: "EXPIRED" })).toBe(false);
    expect(soldNowhere({ kind: "TRAINING", phase: "ENDED" })).toBe(false);
  });
});

describe("[4.3.2] the service to which a refusal of a version points", () => {
  it.each([
    ["UPCOMING", null],
    ["FULL", null],
    ["LIMITED", null],
    ["EXTENDED", "SUPPORT_EXTENSION"],
    ["ENDED", "SUPPORT_EXTENSION"],
  ] as const)("in the phase %s is %s", (phase, service) => {
    expect(offered({ phase })).toBe(service);
  });
});
