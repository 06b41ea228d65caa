import { keptLicence, type Situation } from "../situation.ts";

const ENDPOINT = "sample-endpoint-protection";

/** Clause 2.4: a valid licence counts in full once it is stored in the company account. */
export const STORED_LICENCES: readonly Situation[] = [
  {
    number: "A200001",
    name: "Sample Bakery, one licence stored and three that were issued",
    country: "DE",
    // The second to the fourth are there to be tried out by their codes: see codes-to-try.ts.
    licences: [
      keptLicence(ENDPOINT),
      { product: "sample-mail-gateway", from: -30, through: 335 },
      { product: "sample-server-guard", from: -400, through: -36 },
      {
        product: "sample-central-manager",
        from: -300,
        through: 65,
        blocked: { from: -20, reason: "The invoice was charged back" },
      },
    ],
    asked: [
      {
        product: ENDPOINT,
        version: "12.4",
        expected: { outcome: "COVERED", decidedBy: ["4.1.1"], standing: "CURRENT" },
        why: "The licence is valid and stored, the version in full support, and a fault is what standard support is for.",
      },
      {
        product: ENDPOINT,
        version: "12.4",
        kind: "DISINFECTION_ADVICE",
        expected: { outcome: "COVERED", decidedBy: ["4.1.2c"], standing: "CURRENT" },
        why: "Advice on cleaning a computer is included.",
      },
      {
        product: "sample-mail-gateway",
        version: "5.1",
        expected: { outcome: "LIMITED", decidedBy: ["2.4"], standing: "NOT_STORED" },
        why: "The licence for this product was issued, and waits to be stored by its code.",
      },
      {
        product: "sample-server-guard",
        version: "8.0",
        expected: { outcome: "NOT_COVERED", decidedBy: ["4.5b"], standing: "EXPIRED" },
        why: "The licence for this product has expired; to store it now would not help.",
      },
      {
        product: "sample-central-manager",
        version: "15.2",
        expected: { outcome: "NOT_COVERED", decidedBy: ["4.5b"], standing: "BLOCKED" },
        why: "The licence for this product was blocked before anybody stored it.",
      },
    ],
  },
  {
    number: "A200002",
    name: "Sample Brewery, licence not stored",
    country: "DE",
    licences: [{ product: ENDPOINT, from: -300, through: 65 }],
    asked: [
      {
        product: ENDPOINT,
        version: "12.4",
        expected: { outcome: "LIMITED", decidedBy: ["2.4"], standing: "NOT_STORED" },
        why: "The register issued a valid licence to the account, but it is not stored there: limited, not denied.",
      },
      {
        product: ENDPOINT,
        version: "12.4",
        kind: "LICENCE_RECOVERY",
        expected: { outcome: "LIMITED", decidedBy: ["2.4"], standing: "NOT_STORED" },
        why: "Recovery is included, and a valid licence that is not stored limits it like anything else.",
      },
    ],
  },
  {
    number: "A200003",
    name: "Sample Cinema, licence stored in another account",
    country: "FR",
    licences: [{ product: ENDPOINT, from: -300, through: 65, stored: { from: -100 }, storedIn: "A200004" }],
    asked: [
      {
        product: ENDPOINT,
        version: "12.4",
        expected: { outcome: "LIMITED", decidedBy: ["2.4"], standing: "NOT_STORED" },
        why: "The licence was issued to this account, but another one keeps it: it is not stored here.",
      },
    ],
  },
  {
    number: "A200004",
    name: "Sample Cinema Holding, keeps the licence of another account",
    country: "FR",
    asked: [
      {
        product: ENDPOINT,
        version: "12.4",
        expected: { outcome: "COVERED", decidedBy: ["4.1.1"], standing: "CURRENT" },
        why: "What counts is where the valid licence is stored, not to whom it was issued.",
      },
    ],
  },
  {
    number: "A200005",
    name: "Sample Dairy, licence removed from storage",
    country: "DE",
    licences: [{ product: ENDPOINT, from: -300, through: 65, stored: { from: -200, until: -10 } }],
    asked: [
      {
        product: ENDPOINT,
        version: "12.4",
        expected: { outcome: "LIMITED", decidedBy: ["2.4"], standing: "NOT_STORED" },
        why: "It was stored and taken out again; the register still knows that it was issued to the account.",
      },
      {
        product: ENDPOINT,
        version: "12.4",
        day: -20,
        expected: { outcome: "COVERED", decidedBy: ["4.1.1"], standing: "CURRENT" },
        why: "On that day it was still stored.",
      },
    ],
  },
  {
    number: "A200006",
    name: "Sample Ferry, a licence that was never issued to it was removed",
    country: "DE",
    licences: [{ product: ENDPOINT, from: -300, through: 65, issuedToThem: false, stored: { from: -200, until: -10 } }],
    asked: [
      {
        product: ENDPOINT,
        version: "12.4",
        expected: { outcome: "NOT_COVERED", decidedBy: ["4.5b"], standing: "NONE" },
        why: "Nothing ties the licence to the account any more, so it has none.",
      },
    ],
  },
  {
    number: "A200007",
    name: "Sample Florist, licence information lost",
    country: "BR",
    asked: [
      {
        product: ENDPOINT,
        version: "12.4",
        kind: "LICENCE_RECOVERY",
        expected: { outcome: "LIMITED", decidedBy: ["2.4"], standing: "NONE" },
        why: "Whoever lost a licence cannot show one: recovery is limited, not denied (interpretation 1).",
      },
      {
        product: ENDPOINT,
        version: "12.4",
        expected: { outcome: "NOT_COVERED", decidedBy: ["4.5b"], standing: "NONE" },
        why: "Anything else than recovery takes a valid licence.",
      },
    ],
  },
  {
    number: "A200008",
    name: "Sample Garage, recovers a licence that has expired",
    country: "DE",
    licences: [{ product: ENDPOINT, from: -400, through: -35, stored: { from: -400 } }],
    asked: [
      {
        product: ENDPOINT,
        version: "12.4",
        kind: "LICENCE_RECOVERY",
        expected: { outcome: "NOT_COVERED", decidedBy: ["4.5b"], standing: "EXPIRED" },
        why: "The exception is for those who cannot show a licence; this one is there, and expired.",
      },
    ],
  },
  {
    number: "A200009",
    name: "Sample Glassworks, licence not stored and version in its limited phase",
    country: "DE",
    licences: [{ product: ENDPOINT, from: -300, through: 65 }],
    asked: [
      {
        product: ENDPOINT,
        version: "12.0",
        expected: { outcome: "LIMITED", decidedBy: ["2.4", "3.2"], standing: "NOT_STORED" },
        why: "Two clauses limit, and both are cited.",
      },
    ],
  },
  {
    number: "A200010",
    name: "Sample Harbour, licence stored only lately",
    country: "DE",
    licences: [{ product: ENDPOINT, from: -300, through: 65, stored: { from: -5 } }],
    asked: [
      {
        product: ENDPOINT,
        version: "12.4",
        day: -6,
        expected: { outcome: "LIMITED", decidedBy: ["2.4"], standing: "NOT_STORED" },
        why: "On the day before it was stored the licence was valid, but not in the account.",
      },
      {
        product: ENDPOINT,
        version: "12.4",
        expected: { outcome: "COVERED", decidedBy: ["4.1.1"], standing: "CURRENT" },
        why: "Since then it is.",
      },
    ],
  },
];
