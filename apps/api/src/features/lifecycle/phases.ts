import { type Phase, phaseOn } from "@supportbook/policy";
import type { Context } from "../../platform/context.ts";
import type { CatalogueProduct, CatalogueVersion } from "./catalogue.ts";

/** Today's calendar date where the vendor is (interpretation 8), `YYYY-MM-DD`. */
export function today(context: Pick<Context, "now" | "vendorTimeZone">): string {
  return dateIn(context.vendorTimeZone, context.now());
}

/** The calendar date of an instant in a time zone, `YYYY-MM-DD`. */
export function dateIn(timeZone: string, instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The phase of a version on a calendar date of the vendor's, `YYYY-MM-DD`. */
export function phaseOf(version: CatalogueVersion, date: string): Phase {
  return phaseOn(version.product.segment, version, date);
}

/** Versions that the public may see, newest first. */
export function visibleVersions(product: CatalogueProduct): readonly CatalogueVersion[] {
  return product.retired ? [] : product.versions.filter((version) => !version.retired);
}
