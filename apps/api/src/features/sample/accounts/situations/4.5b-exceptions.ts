import { type Asked, keptLicence, type SampleStanding, type Situation } from "../situation.ts";

const MAIL = "sample-mail-gateway";
const SCAN = "sample-scan-tool";
const ENDPOINT = "sample-endpoint-protection";

/** The grace period that the sample gives Sample Mail Gateway, in days; no other sample product has one. */
export const SAMPLE_GRACE = { product: MAIL, days: 14 } as const;

function mailFault(standing: SampleStanding, why: string): Asked {
  const isValid = standing === "CURRENT" || standing === "IN_GRACE";
  const outcome = isValid ? "COVERED" : "NOT_COVERED";
  const expected = { outcome, decidedBy: [isValid ? "4.1.1" : "4.5b"], standing } as const;
  return { product: MAIL, version: "5.1", expected, why };
}

/** Clause 4.5b at its edges: grace periods, free business software, and days of the past. */
export const LICENCE_EDGES: readonly Situation[] = [
  {
    number: "A200121",
    name: "Sample Wharf, licence in its grace period",
    country: "DE",
    licences: [{ product: MAIL, from: -370, through: -5, stored: { from: -370 } }],
    asked: [
      mailFault("IN_GRACE", "The licence ended five days ago; the product has a grace period of fourteen."),
      { ...mailFault("CURRENT", "On its last day it was simply valid."), day: -5 },
    ],
  },
  {
    number: "A200122",
    name: "Sample Yard, last day of the grace period",
    country: "DE",
    licences: [{ product: MAIL, from: -379, through: -14, stored: { from: -379 } }],
    asked: [
      mailFault("IN_GRACE", "The fourteenth day after the last day is the last day of grace, inclusive."),
      { ...mailFault("EXPIRED", "Tomorrow the grace period is over."), day: 1 },
    ],
  },
  {
    number: "A200123",
    name: "Sample Zoo, grace period over",
    country: "DE",
    licences: [{ product: MAIL, from: -380, through: -15, stored: { from: -380 } }],
    asked: [mailFault("EXPIRED", "Fourteen days of grace ended yesterday.")],
  },
  {
    number: "A200124",
    name: "Sample Abbey, free business software without a licence",
    country: "DE",
    asked: [
      {
        product: SCAN,
        expected: { outcome: "COVERED", decidedBy: ["4.1.1"], standing: "NONE" },
        why: "The clause speaks of commercial software; this is free (interpretation 3).",
      },
    ],
  },
  {
    number: "A200125",
    name: "Sample Bookbinder, licence of free business software expired",
    country: "DE",
    licences: [{ product: SCAN, from: -400, through: -35, stored: { from: -400 } }],
    asked: [
      {
        product: SCAN,
        expected: { outcome: "COVERED", decidedBy: ["4.1.1"], standing: "EXPIRED" },
        why: "Free business software needs no licence, so that an expired one takes nothing away.",
      },
    ],
  },
  {
    number: "A200126",
    name: "Sample Cooper, was covered on a day in the past",
    country: "DE",
    licences: [{ product: ENDPOINT, from: -465, through: -100, stored: { from: -465 } }],
    asked: [
      {
        product: ENDPOINT,
        version: "12.0",
        day: -200,
        expected: { outcome: "COVERED", decidedBy: ["4.1.1"], standing: "CURRENT" },
        why: "On that day the licence was valid and the version in full support.",
      },
      {
        product: ENDPOINT,
        version: "12.0",
        expected: { outcome: "NOT_COVERED", decidedBy: ["4.5b"], standing: "EXPIRED" },
        why: "Today the licence is over; that the version is limited by now does not matter beside it.",
      },
    ],
  },
  {
    number: "A200127",
    name: "Sample Distillery, account closed",
    country: "DE",
    closedFrom: -3,
    licences: [keptLicence(ENDPOINT)],
    asked: [
      {
        product: ENDPOINT,
        version: "12.4",
        expected: { outcome: "NOT_COVERED", decidedBy: ["4.5b"], standing: "NONE" },
        why: "What a closed account keeps is no longer kept in an account that anyone works in.",
      },
      {
        product: ENDPOINT,
        version: "12.4",
        day: -10,
        expected: { outcome: "COVERED", decidedBy: ["4.1.1"], standing: "CURRENT" },
        why: "Before the account was closed it was covered, and history keeps saying so.",
      },
    ],
  },
];
