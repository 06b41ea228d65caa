import { type Asked, keptLicence, type SampleHeldService, type SampleLicence, type Situation } from "../situation.ts";

const ENDPOINT = "sample-endpoint-protection";
const SHIELD = "sample-home-shield";

type Version = Pick<Asked, "product" | "version" | "day">;

const covered = (version: Version, why: string): Asked => ({
  ...version,
  expected: { outcome: "COVERED", decidedBy: ["4.1.1"], standing: "CURRENT" },
  why,
});

const denied = (version: Version, why: string): Asked => ({
  ...version,
  expected: {
    outcome: "NOT_COVERED",
    decidedBy: ["4.3.2"],
    standing: "CURRENT",
    purchase: { service: "SUPPORT_EXTENSION", soldBy: ["Sample Partner Europe"] },
  },
  why,
});

interface Told {
  readonly number: string;
  readonly name: string;
  readonly holds: Omit<SampleHeldService, "service">;
  readonly licences?: readonly SampleLicence[];
}

const holder = ({ number, name, holds, licences }: Told, ...asked: readonly Asked[]): Situation => ({
  number,
  name,
  country: "DE",
  licences: licences ?? [keptLicence(ENDPOINT)],
  services: [{ service: "SUPPORT_EXTENSION", ...holds }],
  asked,
});

/** Clauses 4.3.2 and 5.1: an extension of support, for a product or one version of it, between its days. */
export const EXTENSIONS: readonly Situation[] = [
  holder(
    {
      number: "A200321",
      name: "Sample Locksmith, extension in force",
      holds: { product: ENDPOINT, from: -100, through: 265 },
    },
    covered(
      { product: ENDPOINT, version: "11.4" },
      "For who holds the extension, a version that has ended is in its extended phase.",
    ),
    covered({ product: ENDPOINT, version: "11.6" }, "In the extended phase the extension covers (interpretation 6)."),
    denied({ product: ENDPOINT, version: "11.4", day: -101 }, "The day before the extension began nothing covered it."),
  ),
  holder(
    {
      number: "A200322",
      name: "Sample Milliner, extension is over",
      holds: { product: ENDPOINT, from: -395, through: -30 },
      licences: [{ product: ENDPOINT, from: -500, through: 65, stored: { from: -500 } }],
    },
    denied({ product: ENDPOINT, version: "11.4" }, "The extension ended a month ago."),
    covered({ product: ENDPOINT, version: "11.4", day: -30 }, "On its last day it still covered."),
    denied({ product: ENDPOINT, version: "11.4", day: -29 }, "On the day after it did not."),
  ),
  holder(
    {
      number: "A200323",
      name: "Sample Netmaker, extension for another product",
      holds: { product: "sample-server-guard", from: -100, through: 265 },
    },
    denied({ product: ENDPOINT, version: "11.4" }, "An extension is for one product, and this is another."),
  ),
  holder(
    {
      number: "A200324",
      name: "Sample Orchard, extension for one version",
      holds: { product: ENDPOINT, version: "11.6", from: -100, through: 265 },
    },
    covered({ product: ENDPOINT, version: "11.6" }, "The extension names this version."),
    denied({ product: ENDPOINT, version: "11.4" }, "The extension names another version."),
  ),
  holder(
    {
      number: "A200325",
      name: "Sample Potter, extension starts later",
      holds: { product: ENDPOINT, from: 20, through: 385 },
    },
    denied({ product: ENDPOINT, version: "11.4" }, "The extension has not begun."),
    covered({ product: ENDPOINT, version: "11.4", day: 20 }, "From its first day on it covers."),
  ),
  holder(
    {
      number: "A200326",
      name: "Sample Quilter, extension brings nothing forward",
      holds: { product: ENDPOINT, from: -100, through: 265 },
    },
    {
      product: ENDPOINT,
      version: "13.0",
      expected: { outcome: "NOT_COVERED", decidedBy: ["4.3.2"], standing: "CURRENT" },
      why: "An extension lengthens; a version that is not released stays unreleased.",
    },
    {
      product: ENDPOINT,
      version: "12.0",
      expected: { outcome: "LIMITED", decidedBy: ["3.2"], standing: "CURRENT" },
      why: "The limited phase stays limited: the extension is for the time after it.",
    },
  ),
  holder(
    {
      number: "A200327",
      name: "Sample Household, extension for home software",
      holds: { product: SHIELD, from: -100, through: 265 },
      licences: [],
    },
    {
      product: SHIELD,
      version: "2024",
      expected: { outcome: "COVERED", decidedBy: ["4.1.1", "4.5a"], standing: "NONE" },
      why: "The extension covers the version, and home software needs no licence.",
    },
  ),
  holder(
    {
      number: "A200330",
      name: "Sample Household, extension for free home software",
      holds: { product: "sample-password-vault", version: "9.0", from: -100, through: 265 },
      licences: [],
    },
    {
      product: "sample-password-vault",
      version: "9.0",
      expected: { outcome: "COVERED", decidedBy: ["4.1.1", "4.5a"], standing: "NONE" },
      why: "The version is in its extended phase, and the account holds the extension for it.",
    },
  ),
  holder(
    {
      number: "A200328",
      name: "Sample Rowing Club, extension for free business software",
      holds: { product: "sample-scan-tool", from: -50, through: 315 },
      licences: [],
    },
    {
      product: "sample-scan-tool",
      version: "3.0",
      expected: { outcome: "COVERED", decidedBy: ["4.1.1"], standing: "NONE" },
      why: "The version ended, the extension goes on, and free software needs no licence.",
    },
  ),
  holder(
    {
      number: "A200329",
      name: "Sample Saddler, extension without a valid licence",
      holds: { product: ENDPOINT, from: -100, through: 265 },
      licences: [{ product: ENDPOINT, from: -425, through: -60, stored: { from: -425 } }],
    },
    {
      product: ENDPOINT,
      version: "11.4",
      expected: { outcome: "NOT_COVERED", decidedBy: ["4.5b"], standing: "EXPIRED" },
      why: "An extension answers for the version; the licence is denied all the same.",
    },
  ),
];
