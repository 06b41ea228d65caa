import { calendarDateOf, type Phase, phaseOn } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import type { CatalogueProduct, CatalogueVersion } from "./catalogue.ts";

/** Today's calendar date where the vendor is (interpretation 8), `YYYY-MM-DD`. */
export function today(context: Pick<Context, "now" | "vendorTimeZone">): string {
  return calendarDateOf(context.now(), context.vendorTimeZone);
}

/** The phase of a version on a calendar date of the vendor's, `YYYY-MM-DD`. */
export function phaseOf(version: CatalogueVersion, date: string): Phase {
  return phaseOn(version.product.segment, version, date);
}

/** Versions that the public may see, newest first. */
export function visibleVersions(product: CatalogueProduct): readonly CatalogueVersion[] {
  return product.retired ? [] : product.versions.filter((version) => !version.retired);
}

const dayOfRequest = new WeakMap<object, string>();

/** `today`, found once a request: its answers then speak of one day, even across midnight. */
export function requestDay(context: Context): string {
  let day = dayOfRequest.get(context);
  if (day === undefined) {
    day = today(context);
    dayOfRequest.set(context, day);
  }
  return day;
}

/** What an anonymous answer out of the catalogue hangs on, beside its question and language: the snapshot and the day. */
export function catalogueMoment(context: Context): string {
  return `${context.catalogue.current().number} ${requestDay(context)}`;
}
