import type { Case, Edition } from "../clause.ts";
import { serviceOf } from "../conclude.ts";

/** An edition has at least these rows; a component is an edition cut down to the rows that bear on one thing. */
export type Rows = Pick<Edition, "cases">;

/**
 * The rows that the outcome can depend on: verdicts, and the offers that lift an exclusion or sell what it keeps out.
 * Together with what overrides them. No other row reaches the outcome, so no fact that only others look at does.
 */
export function outcomeRows({ cases }: Rows): Rows {
  const excludedServices = cases.filter((each) => each.effect.kind === "EXCLUDES").map(serviceOf);
  return withOverriders(cases, (each) => {
    const service = serviceOf(each);
    const sellsExcluded = each.effect.kind === "OFFERS" && service !== null && excludedServices.includes(service);
    return isVerdict(each) || each.lifts.length > 0 || sellsExcluded;
  });
}

/** The rows that the guarantee can depend on, together with what overrides them. */
export function guaranteeRows({ cases }: Rows): Rows {
  return withOverriders(cases, (each) => each.effect.kind === "DISCLAIMS" || promiseOf(each) !== null);
}

/** Rows and those that can override one of them, in the rules' order. */
export function withOverriders(cases: readonly Case[], isWanted: (each: Case) => boolean): Rows {
  const wanted = new Set(cases.filter(isWanted).map((each) => each.clause));
  return { cases: cases.filter((each) => isWanted(each) || each.overrides.some((id) => wanted.has(id))) };
}

export function isVerdict({ effect }: Case): boolean {
  return (
    effect.kind === "INCLUDES" || effect.kind === "EXCLUDES" || effect.kind === "LIMITS" || effect.kind === "DENIES"
  );
}

/** Whether a row says if the request itself is in or out of standard support: the work of 4.1 and 4.2. */
export function placesRequest({ effect }: Case): boolean {
  return (effect.kind === "INCLUDES" || effect.kind === "EXCLUDES") && effect.ground === "REQUEST";
}

export function promiseOf({ effect }: Case) {
  return effect.kind === "COMMITS" ? effect.promise : null;
}
