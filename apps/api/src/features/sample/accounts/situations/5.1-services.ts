import type { RequestKind } from "@supportbook/policy";
import { type Asked, keptLicence, type Situation } from "../situation.ts";

const ENDPOINT = "sample-endpoint-protection";
const SHIELD = "sample-home-shield";

/** The requests that a paid service covers, and the clause that excludes them from standard support. */
const BY_PROFESSIONALS = [
  ["ONSITE_OR_REMOTE_SESSION", "4.2.5"],
  ["CONFIGURATION_REVIEW", "4.2.10"],
  ["DEMO_OR_DEPLOYMENT", "4.2.12"],
] as const;

/** The requests that nothing covers. */
const BY_NOBODY: readonly (readonly [RequestKind, string])[] = [
  ["FEATURE_DEVELOPMENT", "4.2.1"],
  ["DEVICE_TUNING", "4.2.2"],
  ["HANDS_ON_DISINFECTION", "4.2.3"],
  ["MALWARE_DESCRIPTION", "4.2.4"],
  ["LIVE_HELP_WHILE_COLLECTING", "4.2.6"],
  ["THIRD_PARTY_QUESTION", "4.2.7"],
  ["THIRD_PARTY_PATCHING", "4.2.8"],
  ["THIRD_PARTY_INTEGRATION", "4.2.9"],
  ["TRAINING", "4.2.11"],
  ["ROOT_CAUSE_OPINION", "4.2.13"],
];

const BUSINESS_VERSION = { product: ENDPOINT, version: "12.4" } as const;
const HOME_VERSION = { product: SHIELD, version: "2026" } as const;

/** Clause 5.1: a service that the account holds covers what standard support excludes, on the days that it is held. */
export const HELD_SERVICES: readonly Situation[] = [
  {
    number: "A200401",
    name: "Sample Shipyard, holds Professional Services",
    country: "DE",
    licences: [keptLicence(ENDPOINT)],
    services: [{ service: "PROFESSIONAL_SERVICES", from: -100, through: 265 }],
    asked: BY_PROFESSIONALS.map(
      ([kind, clause]): Asked => ({
        ...BUSINESS_VERSION,
        kind,
        expected: { outcome: "COVERED", decidedBy: [clause, "5.1"], standing: "CURRENT" },
        why: "Standard support excludes it, and the service that the account holds covers it; both are cited.",
      }),
    ),
  },
  {
    number: "A200402",
    name: "Sample Tailor, holds Incident Response",
    country: "DE",
    licences: [keptLicence(ENDPOINT)],
    services: [{ service: "INCIDENT_RESPONSE", from: -100, through: null }],
    asked: [
      {
        ...BUSINESS_VERSION,
        kind: "MALWARE_INCIDENT_INVESTIGATION",
        expected: { outcome: "COVERED", decidedBy: ["4.2.14", "5.1"], standing: "CURRENT" },
        why: "The service that the account holds covers investigations.",
      },
      {
        ...BUSINESS_VERSION,
        kind: "ONSITE_OR_REMOTE_SESSION",
        expected: {
          outcome: "PAID_SERVICE",
          decidedBy: ["4.2.5"],
          standing: "CURRENT",
          purchase: {
            service: "PROFESSIONAL_SERVICES",
            soldBy: ["Sample Partner Europe", "Sample Partner Consulting"],
          },
        },
        why: "Visits are another service's business, and in Germany two partners sell it.",
      },
    ],
  },
  {
    number: "A200403",
    name: "Sample University, holds every service",
    country: "FR",
    licences: [keptLicence(ENDPOINT)],
    services: [
      { service: "PROFESSIONAL_SERVICES", from: -100, through: 265 },
      { service: "INCIDENT_RESPONSE", from: -100, through: 265 },
      { service: "PREMIUM_SUPPORT", from: -100, through: 265 },
      { service: "SUPPORT_EXTENSION", product: ENDPOINT, from: -100, through: 265 },
    ],
    asked: BY_NOBODY.map(
      ([kind, clause]): Asked => ({
        ...BUSINESS_VERSION,
        kind,
        expected: {
          outcome: "NOT_COVERED",
          decidedBy: [clause],
          standing: "CURRENT",
          purchase: { service: null, soldBy: [] },
        },
        why: "No service covers what this clause excludes, whatever the account holds.",
      }),
    ),
  },
  {
    number: "A200404",
    name: "Sample Violin Maker, service is over",
    country: "FR",
    licences: [keptLicence(ENDPOINT)],
    services: [{ service: "PROFESSIONAL_SERVICES", from: -200, through: -1 }],
    asked: [
      {
        ...BUSINESS_VERSION,
        kind: "ONSITE_OR_REMOTE_SESSION",
        expected: {
          outcome: "PAID_SERVICE",
          decidedBy: ["4.2.5"],
          standing: "CURRENT",
          purchase: { service: "PROFESSIONAL_SERVICES", soldBy: ["Sample Partner Europe"] },
        },
        why: "The service ended yesterday, and it can be bought again.",
      },
      {
        ...BUSINESS_VERSION,
        kind: "ONSITE_OR_REMOTE_SESSION",
        day: -1,
        expected: { outcome: "COVERED", decidedBy: ["4.2.5", "5.1"], standing: "CURRENT" },
        why: "Its last day is inclusive.",
      },
    ],
  },
  {
    number: "A200405",
    name: "Sample Weaver, service held and licence not stored",
    country: "DE",
    licences: [{ product: ENDPOINT, from: -300, through: 65 }],
    services: [{ service: "PROFESSIONAL_SERVICES", from: -100, through: 265 }],
    asked: [
      {
        ...BUSINESS_VERSION,
        kind: "CONFIGURATION_REVIEW",
        expected: { outcome: "LIMITED", decidedBy: ["2.4"], standing: "NOT_STORED" },
        why: "The service lifts the exclusion; that the licence is not stored limits what is left.",
      },
    ],
  },
  {
    number: "A200406",
    name: "Sample Household, holds Professional Services",
    country: "DE",
    services: [
      { service: "PROFESSIONAL_SERVICES", from: -100, through: 265 },
      { service: "INCIDENT_RESPONSE", from: -100, through: 265 },
    ],
    asked: [
      ...BY_PROFESSIONALS.map(
        ([kind, clause]): Asked => ({
          ...HOME_VERSION,
          kind,
          expected: { outcome: "COVERED", decidedBy: [clause, "4.5a", "5.1"], standing: "NONE" },
          why: "A service covers home software as it does business software, and no licence is asked for.",
        }),
      ),
      {
        ...HOME_VERSION,
        kind: "MALWARE_INCIDENT_INVESTIGATION",
        expected: { outcome: "COVERED", decidedBy: ["4.2.14", "4.5a", "5.1"], standing: "NONE" },
        why: "The same for an investigation.",
      },
    ],
  },
];
