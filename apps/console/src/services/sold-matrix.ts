import { isSoldOn, plusDays } from "@supportbook/policy";
import type { OfferFactsFragment, PaidServiceFactsFragment, SupportPlanFactsFragment } from "../gql/services.ts";

/** A service or a plan, as a column of the matrix. */
export interface SoldThing {
  readonly kind: "service" | "plan";
  readonly code: string;
  readonly name: string;
  readonly offers: readonly OfferFactsFragment[];
}

/** An offer that has this or fewer days left ends soon. */
const SOON_IN_DAYS = 60;

export const OFFER_STATES = ["SOLD", "ENDING", "UPCOMING", "OVER"] as const;
export type OfferState = (typeof OFFER_STATES)[number];

type Days = Pick<OfferFactsFragment, "soldFrom" | "soldThrough">;

export function offerState(offer: Days, today: string): OfferState {
  if (!isSoldOn(offer, today)) return offer.soldFrom !== null && offer.soldFrom > today ? "UPCOMING" : "OVER";
  const soon = plusDays(today, SOON_IN_DAYS);
  return offer.soldThrough !== null && soon !== null && offer.soldThrough <= soon ? "ENDING" : "SOLD";
}

/** What of the matrix is shown. */
export interface MatrixChoices {
  readonly kind: SoldThing["kind"] | null;
  /** Id of a provider; `VENDOR` for what the vendor sells itself. */
  readonly provider: string | null;
  readonly country: string | null;
  /** Whether offers that are over are shown too. */
  readonly over: boolean;
}

/** Stands for the vendor among the providers. */
export const VENDOR = "VENDOR";

export interface MatrixCell {
  readonly thing: SoldThing;
  readonly offers: readonly OfferFactsFragment[];
  /** Sold here today by an offer for every country. */
  readonly everywhere: boolean;
}

export interface MatrixRow {
  /** Null for every country. */
  readonly country: string | null;
  readonly cells: readonly MatrixCell[];
}

export interface SoldMatrix {
  readonly things: readonly SoldThing[];
  readonly rows: readonly MatrixRow[];
}

export function thingsSold({
  paidServices,
  supportPlans,
}: {
  readonly paidServices: readonly PaidServiceFactsFragment[];
  readonly supportPlans: readonly SupportPlanFactsFragment[];
}): SoldThing[] {
  return [
    ...paidServices.map(({ code, name, offers }) => ({ kind: "service" as const, code, name, offers })),
    ...supportPlans
      .filter(({ retired, offers }) => !retired || offers.length > 0)
      .map(({ code, name, offers }) => ({ kind: "plan" as const, code, name, offers })),
  ];
}

/** Countries that any offer names, in the order of their codes. */
export function countriesOf(things: readonly SoldThing[]): string[] {
  const named = things.flatMap(({ offers }) => offers.flatMap(({ country }) => country ?? []));
  return [...new Set(named)].sort();
}

/** Rows are countries, every country first; a country without anything to show is left out. */
export function matrixOf(all: readonly SoldThing[], choices: MatrixChoices, today: string): SoldMatrix {
  const things = all
    .filter(({ kind }) => choices.kind === null || kind === choices.kind)
    .map((thing) => ({ ...thing, offers: thing.offers.filter((offer) => isShown(offer, choices, today)) }));
  const countries = choices.country === null ? countriesOf(things) : [choices.country];
  const rows = [null, ...countries].map((country) => ({
    country,
    cells: things.map((thing) => ({
      thing,
      offers: thing.offers.filter((offer) => offer.country === country),
      everywhere: country !== null && thing.offers.some((offer) => offer.country === null && isSoldOn(offer, today)),
    })),
  }));
  return { things, rows };
}

function isShown(offer: OfferFactsFragment, { provider, over }: MatrixChoices, today: string): boolean {
  const bySeller = provider === null || (offer.provider?.id ?? VENDOR) === provider;
  return bySeller && (over || offerState(offer, today) !== "OVER");
}
