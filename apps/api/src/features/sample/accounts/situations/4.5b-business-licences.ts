import { type Asked, keptLicence, type SampleLicence, type SampleStanding, type Situation } from "../situation.ts";

const ENDPOINT = "sample-endpoint-protection";

function covered(standing: SampleStanding, why: string): Asked {
  return { product: ENDPOINT, version: "12.4", expected: { outcome: "COVERED", decidedBy: ["4.1.1"], standing }, why };
}

function denied(standing: SampleStanding, why: string): Asked {
  const expected = { outcome: "NOT_COVERED", decidedBy: ["4.5b"], standing } as const;
  return { product: ENDPOINT, version: "12.4", expected, why };
}

interface Told {
  readonly number: string;
  readonly name: string;
  readonly licences?: readonly SampleLicence[];
}

const business = ({ number, name, licences = [] }: Told, ...asked: readonly Asked[]): Situation => ({
  number,
  name,
  country: "DE",
  licences,
  asked,
});

const stored = { stored: { from: -400 } } as const;
const chargeback = "The invoice was charged back";

/** Clause 4.5b: commercial business software takes a valid licence for that software. */
export const BUSINESS_LICENCES: readonly Situation[] = [
  business(
    {
      number: "A200101",
      name: "Sample Ironmonger, licence expired",
      licences: [{ product: ENDPOINT, from: -425, through: -60, ...stored }],
    },
    denied("EXPIRED", "The licence ended two months ago, and there is no grace period for the product."),
  ),
  business(
    {
      number: "A200102",
      name: "Sample Joinery, licence expires today",
      licences: [{ product: ENDPOINT, from: -365, through: 0, ...stored }],
    },
    covered("CURRENT", "The last day is inclusive."),
    { ...denied("EXPIRED", "Tomorrow the last day is over."), day: 1 },
  ),
  business(
    {
      number: "A200103",
      name: "Sample Kiosk, licence expired yesterday",
      licences: [{ product: ENDPOINT, from: -366, through: -1, ...stored }],
    },
    denied("EXPIRED", "Yesterday was the last day."),
    { ...covered("CURRENT", "On the last day it was still valid."), day: -1 },
  ),
  business(
    {
      number: "A200104",
      name: "Sample Laundry, licence not yet valid",
      licences: [{ product: ENDPOINT, from: 10, through: 375, stored: { from: -1 } }],
    },
    denied("NOT_YET_VALID", "The licence begins in ten days."),
    { ...covered("CURRENT", "From its first day on it counts."), day: 10 },
  ),
  business(
    {
      number: "A200105",
      name: "Sample Mill, licence blocked",
      licences: [{ ...keptLicence(ENDPOINT), blocked: { from: -30, reason: chargeback } }],
    },
    denied("BLOCKED", "The vendor blocked the licence, whatever its dates say."),
    { ...covered("CURRENT", "Before it was blocked it was valid."), day: -31 },
    {
      ...denied("BLOCKED", "Without a valid licence it does not matter that training is excluded too."),
      kind: "TRAINING",
    },
  ),
  business(
    {
      number: "A200106",
      name: "Sample Nursery, licence unblocked again",
      licences: [{ ...keptLicence(ENDPOINT), blocked: { from: -30, until: -10, reason: chargeback } }],
    },
    covered("CURRENT", "The block was lifted."),
    { ...denied("BLOCKED", "While it was blocked it was not valid."), day: -20 },
  ),
  business(
    {
      number: "A200107",
      name: "Sample Optician, licence expired and blocked",
      licences: [
        { product: ENDPOINT, from: -425, through: -60, ...stored, blocked: { from: -90, reason: chargeback } },
      ],
    },
    denied("BLOCKED", "A block outlasts the dates."),
  ),
  business(
    {
      number: "A200108",
      name: "Sample Pharmacy, licence of another product",
      licences: [keptLicence("sample-mail-gateway")],
    },
    denied("OTHER_PRODUCT", "The licence must be for the application of the request."),
  ),
  business({ number: "A200109", name: "Sample Quarry, no licence" }, denied("NONE", "The account has no licence.")),
  business(
    {
      number: "A200110",
      name: "Sample Ropery, perpetual licence",
      licences: [{ product: ENDPOINT, from: -900, through: null, stored: { from: -900 } }],
    },
    covered("CURRENT", "A licence without an end does not expire."),
  ),
  business(
    {
      number: "A200111",
      name: "Sample Sawmill, trial licence",
      licences: [{ product: ENDPOINT, kind: "TRIAL", from: -10, through: 20, stored: { from: -10 } }],
    },
    covered("CURRENT", "The rules ask for a valid licence, not for one that was paid for."),
  ),
  business(
    {
      number: "A200112",
      name: "Sample Tannery, licence not for resale",
      licences: [{ ...keptLicence(ENDPOINT), kind: "NOT_FOR_RESALE" }],
    },
    covered("CURRENT", "A partner's own licence is valid like any other."),
  ),
  business(
    {
      number: "A200113",
      name: "Sample Upholsterer, subscription",
      licences: [{ ...keptLicence(ENDPOINT), kind: "SUBSCRIPTION" }],
    },
    covered("CURRENT", "A subscription that runs is a valid licence."),
  ),
  business(
    {
      number: "A200114",
      name: "Sample Vineyard, renewed in time",
      licences: [
        { product: ENDPOINT, from: -425, through: -60, ...stored },
        { ...keptLicence(ENDPOINT), from: -59 },
      ],
    },
    covered("CURRENT", "One valid licence is enough, whatever became of the one before."),
  ),
];
