import type { ProductFacts, VersionFacts } from "../lifecycle/index.ts";
import type { SampleProduct, SampleVersion } from "./sample-products.ts";

/** The last day of the month that lies `months` from `today`; a release falls on the first day instead. */
export function lastDayOfMonth(today: Temporal.PlainDate, months: number): string {
  const month = today.toPlainYearMonth().add({ months });
  return month.toPlainDate({ day: month.daysInMonth }).toString();
}

function dateIn(today: Temporal.PlainDate, months: number | null | undefined): string | null {
  return months === null || months === undefined ? null : lastDayOfMonth(today, months);
}

export function productFactsOf(product: SampleProduct): ProductFacts {
  return {
    name: product.name,
    segment: product.segment,
    licensing: product.licensing,
    platforms: product.platforms,
    category: product.category,
    tags: ["sample"],
    aliases: [],
    versionCommand: null,
    milestoneLabels: {},
    identifiers: [{ type: "sample", id: product.slug }],
    specialTerms: product.specialTerms ?? [],
    retired: false,
  };
}

/** `successorId` is left open: it is known only once the versions are stored. */
export function versionFactsOf(version: SampleVersion, today: Temporal.PlainDate): VersionFacts {
  return {
    name: version.name,
    label: null,
    codename: null,
    releasedOn: today.toPlainYearMonth().add({ months: version.released }).toPlainDate({ day: 1 }).toString(),
    fullSupportEndsOn: dateIn(today, version.fullSupportEnds),
    supportEndsOn: dateIn(today, version.supportEnds),
    extendedSupportEndsOn: dateIn(today, version.extendedSupportEnds),
    databaseUpdatesEndOn: dateIn(today, version.databaseUpdatesEnd),
    endedOnUnknownDate: version.endedOnUnknownDate ?? false,
    undatedMilestones: version.undated ?? [],
    unannouncedMilestones: [],
    longTermSupport: version.longTermSupport ?? false,
    longTermSupportFrom: null,
    discontinued: null,
    discontinuedOn: null,
    latestBuild: version.build ?? null,
    latestBuildOn: null,
    latestBuildUrl: null,
    successorId: null,
    retired: false,
  };
}
