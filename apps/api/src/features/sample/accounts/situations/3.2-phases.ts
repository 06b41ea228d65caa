import { type Asked, keptLicence, type Situation } from "../situation.ts";

const ENDPOINT = "sample-endpoint-protection";
const SHIELD = "sample-home-shield";

const EXTENSION_IN_GERMANY = { service: "SUPPORT_EXTENSION", soldBy: ["Sample Partner Europe"] } as const;
const EXTENSION_IN_KENYA = { service: "SUPPORT_EXTENSION", soldBy: [] } as const;

type Version = Pick<Asked, "product" | "version">;

const denied = (version: Version, purchase: Asked["expected"]["purchase"], why: string): Asked => {
  const expected = { outcome: "NOT_COVERED", decidedBy: ["4.3.2"], standing: "CURRENT" } as const;
  return { ...version, expected: purchase === undefined ? expected : { ...expected, purchase }, why };
};

const deniedAtHome = (purchase: Asked["expected"]["purchase"], why: string): Asked => {
  const asked = denied({ product: "sample-password-vault", version: "9.0" }, purchase, why);
  return { ...asked, expected: { ...asked.expected, standing: "NONE" } };
};

/** Clauses 3.1, 3.2 and 4.3.2 without any extension of support: what the phase of a version alone decides. */
export const VERSION_PHASES: readonly Situation[] = [
  {
    number: "A200301",
    name: "Sample Estate, version in its limited phase",
    country: "DE",
    licences: [keptLicence(ENDPOINT)],
    asked: [
      {
        product: ENDPOINT,
        version: "12.0",
        expected: { outcome: "LIMITED", decidedBy: ["3.2"], standing: "CURRENT" },
        why: "The version is on the list with the mark of limited support.",
      },
    ],
  },
  {
    number: "A200302",
    name: "Sample Foundry, version has ended, extension is sold there",
    country: "DE",
    licences: [keptLicence(ENDPOINT)],
    asked: [
      denied(
        { product: ENDPOINT, version: "11.4" },
        EXTENSION_IN_GERMANY,
        "Support is over; an extension can be bought on request.",
      ),
    ],
  },
  {
    number: "A200303",
    name: "Sample Granary, version has ended, extension is not sold there",
    country: "KE",
    licences: [keptLicence(ENDPOINT)],
    asked: [
      denied(
        { product: ENDPOINT, version: "11.4" },
        EXTENSION_IN_KENYA,
        "Support is over, and nobody sells an extension in Kenya.",
      ),
    ],
  },
  {
    number: "A200304",
    name: "Sample Hatter, extended phase without an extension, sold there",
    country: "DE",
    licences: [keptLicence(ENDPOINT)],
    asked: [
      denied(
        { product: ENDPOINT, version: "11.6" },
        EXTENSION_IN_GERMANY,
        "The extended phase is for those who hold the extension.",
      ),
    ],
  },
  {
    number: "A200305",
    name: "Sample Inn, extended phase without an extension, not sold there",
    country: "KE",
    licences: [keptLicence(ENDPOINT)],
    asked: [
      denied(
        { product: ENDPOINT, version: "11.6" },
        EXTENSION_IN_KENYA,
        "Only an extension would help, and nobody sells it in Kenya.",
      ),
    ],
  },
  {
    number: "A200306",
    name: "Sample Jeweller, version not released yet",
    country: "DE",
    licences: [keptLicence(ENDPOINT)],
    asked: [
      denied(
        { product: ENDPOINT, version: "13.0" },
        undefined,
        "What is not released is not on the list (interpretation 7), and no extension helps.",
      ),
    ],
  },
  {
    number: "A200307",
    name: "Sample Kennels, version and licence have both ended",
    country: "DE",
    licences: [{ product: ENDPOINT, from: -425, through: -60, stored: { from: -425 } }],
    asked: [
      {
        product: ENDPOINT,
        version: "11.4",
        expected: {
          outcome: "NOT_COVERED",
          decidedBy: ["4.3.2", "4.5b"],
          standing: "EXPIRED",
          purchase: EXTENSION_IN_GERMANY,
        },
        why: "Two clauses deny, and both are cited.",
      },
    ],
  },
  {
    number: "A200308",
    name: "Sample Household, home versions of every age",
    country: "DE",
    licences: [keptLicence(SHIELD)],
    asked: [
      {
        product: SHIELD,
        version: "2025",
        expected: { outcome: "COVERED", decidedBy: ["4.1.1", "4.5a"], standing: "CURRENT" },
        why: "Full support of the version ends in two months.",
      },
      denied(
        { product: SHIELD, version: "2024" },
        EXTENSION_IN_GERMANY,
        "A home version past its support has ended, whatever the licence.",
      ),
      denied({ product: SHIELD, version: "2027" }, undefined, "The version is not released yet."),
    ],
  },
  {
    number: "A200309",
    name: "Sample Household, home version has ended, extension is not sold there",
    country: "KE",
    licences: [keptLicence(SHIELD)],
    asked: [
      denied(
        { product: SHIELD, version: "2024" },
        EXTENSION_IN_KENYA,
        "Support is over, and nobody sells an extension in Kenya.",
      ),
    ],
  },
  {
    number: "A200310",
    name: "Sample Household, home version in its extended phase, extension is sold there",
    country: "DE",
    asked: [deniedAtHome(EXTENSION_IN_GERMANY, "The extended phase is for those who hold the extension, at home too.")],
  },
  {
    number: "A200311",
    name: "Sample Household, home version in its extended phase, extension is not sold there",
    country: "KE",
    asked: [deniedAtHome(EXTENSION_IN_KENYA, "Only an extension would help, and nobody sells it in Kenya.")],
  },
];
