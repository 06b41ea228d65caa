import { describe, expect, test } from "vitest";
import { SERVICE_CODES } from "../../src/index.ts";
import { answer, business, citing, home, verdict } from "../ask.ts";

describe("requests that no service covers", () => {
  test.each([
    ["4.2.1", "FEATURE_DEVELOPMENT"],
    ["4.2.2", "DEVICE_TUNING"],
    ["4.2.3", "HANDS_ON_DISINFECTION"],
    ["4.2.4", "MALWARE_DESCRIPTION"],
    ["4.2.6", "LIVE_HELP_WHILE_COLLECTING"],
    ["4.2.7", "THIRD_PARTY_QUESTION"],
    ["4.2.8", "THIRD_PARTY_PATCHING"],
    ["4.2.9", "THIRD_PARTY_INTEGRATION"],
    ["4.2.11", "TRAINING"],
    ["4.2.13", "ROOT_CAUSE_OPINION"],
  ] as const)("[%s] excludes %s, whatever is held or sold", (clause, kind) => {
    for (const ask of [business, home]) {
      expect(verdict(ask({ kind }))).toBe(`NOT_COVERED BEST_EFFORT by ${clause}`);
      expect(answer(ask({ kind, services: SERVICE_CODES, soldServices: SERVICE_CODES })).outcome).toBe("NOT_COVERED");
    }
    expect(citing(business({ kind }), clause)).toMatchObject([{ effect: "EXCLUDES", service: null }]);
  });
});

describe("requests that a service covers", () => {
  test.each([
    ["4.2.5", "ONSITE_OR_REMOTE_SESSION", "PROFESSIONAL_SERVICES"],
    ["4.2.10", "CONFIGURATION_REVIEW", "PROFESSIONAL_SERVICES"],
    ["4.2.12", "DEMO_OR_DEPLOYMENT", "PROFESSIONAL_SERVICES"],
    ["4.2.14", "MALWARE_INCIDENT_INVESTIGATION", "INCIDENT_RESPONSE"],
  ] as const)("[%s] excludes %s, which %s covers", (clause, kind, service) => {
    const others = SERVICE_CODES.filter((code) => code !== service);
    expect(verdict(business({ kind, soldServices: others, services: others }))).toBe(
      `NOT_COVERED BEST_EFFORT by ${clause}`,
    );
    expect(verdict(business({ kind, soldServices: [service] }))).toBe(`PAID_SERVICE BEST_EFFORT by ${clause}`);
    expect(verdict(business({ kind, services: [service] }))).toBe(`COVERED BEST_EFFORT by ${clause} 5.1`);
    expect(verdict(home({ kind, services: [service] }))).toBe(`COVERED BEST_EFFORT by ${clause} 4.5a 5.1`);
    expect(citing(business({ kind, soldServices: [service] }), clause)).toMatchObject([
      { effect: "EXCLUDES", service },
    ]);
  });
});

test("[4.2.5] a held service does not lift the limits of the phase", () => {
  const asked = business({ kind: "ONSITE_OR_REMOTE_SESSION", services: ["PROFESSIONAL_SERVICES"], phase: "LIMITED" });
  expect(verdict(asked)).toBe("LIMITED BEST_EFFORT by 3.2");
  expect(citing(asked, "4.2.5")).toHaveLength(1);
  expect(citing(asked, "5.1")).toHaveLength(1);
});

test("[4.2.11] an exclusion stays cited, but does not decide, where support is denied", () => {
  const asked = business({ kind: "TRAINING", licence: "EXPIRED" });
  expect(verdict(asked)).toBe("NOT_COVERED BEST_EFFORT by 4.5b");
  expect(citing(asked, "4.2.11")).toHaveLength(1);
});

test("[4.2.14] names no way out where the service is neither sold nor held", () => {
  const [finding] = citing(business({ kind: "MALWARE_INCIDENT_INVESTIGATION" }), "4.2.14");
  expect(finding).toMatchObject({ service: null, remedy: null });
});
