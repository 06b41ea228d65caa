import { type Asked, keptLicence, type SampleLicence, type SampleStanding, type Situation } from "../situation.ts";

const SHIELD = "sample-home-shield";
const FREE_SHIELD = "sample-home-shield-free";
const POCKET = "sample-pocket-guard";

/** A fault in a home version in full support: covered, whatever is known of the licence. */
function coveredFault(product: string, version: string, standing: SampleStanding): Asked {
  const expected = { outcome: "COVERED", decidedBy: ["4.1.1", "4.5a"], standing } as const;
  return { product, version, expected, why: "Home software is supported whatever the state of the licence." };
}

const home = (number: string, name: string, licence: SampleLicence, standing: SampleStanding): Situation => ({
  number,
  name: `Sample Household, ${name}`,
  country: "DE",
  licences: [licence],
  asked: [coveredFault(SHIELD, "2026", standing)],
});

/** Clause 4.5a: home and mobile software needs no licence. */
export const HOME_LICENCES: readonly Situation[] = [
  home("A200201", "home licence stored", keptLicence(SHIELD), "CURRENT"),
  home("A200202", "home licence not stored", { product: SHIELD, from: -300, through: 65 }, "NOT_STORED"),
  home(
    "A200203",
    "home licence expired",
    { product: SHIELD, from: -400, through: -35, stored: { from: -400 } },
    "EXPIRED",
  ),
  home(
    "A200204",
    "home licence not yet valid",
    { product: SHIELD, from: 10, through: 375, stored: { from: -1 } },
    "NOT_YET_VALID",
  ),
  home(
    "A200205",
    "home licence blocked",
    { ...keptLicence(SHIELD), blocked: { from: -30, reason: "Paid back by the card company" } },
    "BLOCKED",
  ),
  home("A200206", "licence of another home product", keptLicence("sample-family-compass"), "OTHER_PRODUCT"),
  {
    number: "A200207",
    name: "Sample Household, no licence",
    country: "KE",
    asked: [
      coveredFault(SHIELD, "2026", "NONE"),
      {
        product: SHIELD,
        version: "2026",
        kind: "LICENCE_RECOVERY",
        expected: { outcome: "COVERED", decidedBy: ["4.1.3", "4.5a"], standing: "NONE" },
        why: "Recovery is included, and for home software no clause about licences limits it.",
      },
    ],
  },
  {
    number: "A200208",
    name: "Sample Household, free home software",
    country: "DE",
    asked: [coveredFault(FREE_SHIELD, "2026", "NONE"), coveredFault(POCKET, "6", "NONE")],
  },
  {
    number: "A200209",
    name: "Sample Household, licence of free mobile software expired",
    country: "CN",
    licences: [{ product: POCKET, kind: "SUBSCRIPTION", from: -400, through: -35, stored: { from: -400 } }],
    asked: [coveredFault(POCKET, "6", "EXPIRED")],
  },
];
