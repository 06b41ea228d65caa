import type { RequestKind, ServiceCode } from "@supportbook/policy";
import { type Asked, keptLicence, type Situation } from "../situation.ts";

const ENDPOINT = "sample-endpoint-protection";
const SHIELD = "sample-home-shield";

type Request = readonly [kind: RequestKind, clause: string, service: ServiceCode];

const VISIT: Request = ["ONSITE_OR_REMOTE_SESSION", "4.2.5", "PROFESSIONAL_SERVICES"];
const REVIEW: Request = ["CONFIGURATION_REVIEW", "4.2.10", "PROFESSIONAL_SERVICES"];
const DEPLOYMENT: Request = ["DEMO_OR_DEPLOYMENT", "4.2.12", "PROFESSIONAL_SERVICES"];
const INVESTIGATION: Request = ["MALWARE_INCIDENT_INVESTIGATION", "4.2.14", "INCIDENT_RESPONSE"];

/** What is excluded from standard support, asked where these sell the service that covers it; nobody where there is none. */
function excluded([kind, clause, service]: Request, soldBy: readonly string[], why: string): Asked {
  return {
    product: ENDPOINT,
    version: "12.4",
    kind,
    expected: {
      outcome: soldBy.length > 0 ? "PAID_SERVICE" : "NOT_COVERED",
      decidedBy: [clause],
      standing: "CURRENT",
      purchase: { service, soldBy },
    },
    why,
  };
}

const atHome = (asked: Asked): Asked => ({
  ...asked,
  product: SHIELD,
  version: "2026",
  expected: { ...asked.expected, standing: "NONE" },
});

/** Asked without an account, and so without a country. */
const anywhere = ([kind, clause]: Request, version: Pick<Asked, "product" | "version">): Asked => ({
  ...version,
  kind,
  hypothetical: true,
  expected: { outcome: "PAID_SERVICE", decidedBy: [clause], standing: null },
  why: "Without a country, what is sold anywhere is taken as sold, and the country is an open question.",
});

const extensionAnywhere = (version: Pick<Asked, "product" | "version">): Asked => ({
  ...version,
  hypothetical: true,
  expected: { outcome: "NOT_COVERED", decidedBy: ["4.3.2"], standing: null },
  why: "Nobody is known to hold the extension; where one could buy it hangs on the country.",
});

const business = { licences: [keptLicence(ENDPOINT)] } as const;

/** Clauses 4.2, 5.1 and 5.2: what could be bought, by country and day. */
export const WHERE_SOLD: readonly Situation[] = [
  {
    number: "A200501",
    name: "Sample Xylophone Works, services sold there",
    country: "DE",
    ...business,
    asked: [
      excluded(
        VISIT,
        ["Sample Partner Europe", "Sample Partner Consulting"],
        "In Germany two partners sell the service.",
      ),
      excluded(REVIEW, ["Sample Partner Europe", "Sample Partner Consulting"], "The same service covers reviews."),
      excluded(
        DEPLOYMENT,
        ["Sample Partner Europe", "Sample Partner Consulting"],
        "And demonstrations and deployments.",
      ),
      excluded(INVESTIGATION, ["Sample Partner Europe"], "Incident Response covers investigations."),
    ],
  },
  {
    number: "A200502",
    name: "Sample Yoghurt Dairy, services not sold there",
    country: "KE",
    ...business,
    asked: [
      excluded(VISIT, [], "Nobody sells the service in Kenya; the local contact is named."),
      excluded(REVIEW, [], "Nor for reviews."),
      excluded(DEPLOYMENT, [], "Nor for deployments."),
      excluded(INVESTIGATION, [], "Nor is Incident Response sold there."),
    ],
  },
  {
    number: "A200503",
    name: "Sample Zither Works, offer has ended",
    country: "BR",
    ...business,
    asked: [
      excluded(INVESTIGATION, [], "Sale in Brazil ended with last month."),
      { ...excluded(INVESTIGATION, ["Sample Partner Americas"], "On that day it was still sold."), day: -60 },
    ],
  },
  {
    number: "A200504",
    name: "Sample Archery, service is sold only later",
    country: "BR",
    ...business,
    asked: [
      {
        product: ENDPOINT,
        version: "11.6",
        expected: {
          outcome: "NOT_COVERED",
          decidedBy: ["4.3.2"],
          standing: "CURRENT",
          purchase: { service: "SUPPORT_EXTENSION", soldBy: [] },
        },
        why: "Sale of the extension in Brazil begins with the month after next.",
      },
      {
        product: ENDPOINT,
        version: "11.6",
        day: 64,
        expected: {
          outcome: "NOT_COVERED",
          decidedBy: ["4.3.2"],
          standing: "CURRENT",
          purchase: { service: "SUPPORT_EXTENSION", soldBy: ["Sample Partner Americas"] },
        },
        why: "By then it is sold, and still has to be bought.",
      },
    ],
  },
  {
    number: "A200505",
    name: "Sample Brickworks, offer ends soon",
    country: "SG",
    ...business,
    asked: [
      excluded(INVESTIGATION, ["Sample Partner Asia"], "It is sold until the end of next month."),
      { ...excluded(INVESTIGATION, [], "After that it is not sold any more."), day: 64 },
    ],
  },
  {
    number: "A200506",
    name: "Sample Household, services sold there",
    country: "DE",
    asked: [
      atHome(excluded(VISIT, ["Sample Partner Europe", "Sample Partner Consulting"], "Home customers can buy it too.")),
      atHome(excluded(REVIEW, ["Sample Partner Europe", "Sample Partner Consulting"], "For reviews.")),
      atHome(excluded(DEPLOYMENT, ["Sample Partner Europe", "Sample Partner Consulting"], "For deployments.")),
      atHome(excluded(INVESTIGATION, ["Sample Partner Europe"], "And for investigations.")),
    ],
  },
  {
    number: "A200507",
    name: "Sample Household, services not sold there",
    country: "KE",
    asked: [
      atHome(excluded(VISIT, [], "Nobody sells the service in Kenya, to whomever.")),
      atHome(excluded(REVIEW, [], "Not for reviews.")),
      atHome(excluded(DEPLOYMENT, [], "Not for deployments.")),
      atHome(excluded(INVESTIGATION, [], "Nor is Incident Response sold there.")),
    ],
  },
  {
    number: "A200508",
    name: "Sample Candle Works, asked without its account",
    country: "DE",
    ...business,
    asked: [
      ...[VISIT, REVIEW, DEPLOYMENT, INVESTIGATION].flatMap((request) => [
        anywhere(request, { product: ENDPOINT, version: "12.4" }),
        anywhere(request, { product: SHIELD, version: "2026" }),
      ]),
      extensionAnywhere({ product: ENDPOINT, version: "11.6" }),
      extensionAnywhere({ product: "sample-password-vault", version: "9.0" }),
    ],
  },
];
