import { isDeepStrictEqual } from "node:util";
import { MILESTONE_KINDS, type MilestoneKind, NO_MILESTONES } from "@supportbook/policy";
import type { ProductFacts, VersionFacts } from "../snapshot/catalogue.ts";

/** The facts alone, in the form in which the database gives them back, so that equal facts compare equal. */
export function productFactsOf(product: ProductFacts): ProductFacts {
  return {
    name: product.name,
    segment: product.segment,
    licensing: product.licensing,
    platforms: [...product.platforms],
    category: product.category,
    tags: [...product.tags],
    aliases: [...product.aliases],
    versionCommand: product.versionCommand,
    milestoneLabels: plainJson(product.milestoneLabels),
    identifiers: plainJson(product.identifiers),
    specialTerms: plainJson(product.specialTerms),
    retired: product.retired,
  };
}

/** The facts alone; sets of milestones in the order of the phases, because their order says nothing. */
export function versionFactsOf(version: VersionFacts): VersionFacts {
  return {
    name: version.name,
    label: version.label,
    codename: version.codename,
    releasedOn: version.releasedOn,
    fullSupportEndsOn: version.fullSupportEndsOn,
    supportEndsOn: version.supportEndsOn,
    extendedSupportEndsOn: version.extendedSupportEndsOn,
    databaseUpdatesEndOn: version.databaseUpdatesEndOn,
    endedOnUnknownDate: version.endedOnUnknownDate,
    undatedMilestones: inOrder(version.undatedMilestones),
    unannouncedMilestones: inOrder(version.unannouncedMilestones),
    longTermSupport: version.longTermSupport,
    longTermSupportFrom: version.longTermSupportFrom,
    discontinued: version.discontinued,
    discontinuedOn: version.discontinuedOn,
    latestBuild: version.latestBuild,
    latestBuildOn: version.latestBuildOn,
    latestBuildUrl: version.latestBuildUrl,
    successorId: version.successorId,
    retired: version.retired,
  };
}

/** Names of the fields that differ, in the order in which the facts list them. */
export function changedFields<Facts extends object>(before: Facts, after: Facts): (keyof Facts & string)[] {
  const names = Object.keys(after) as (keyof Facts & string)[];
  return names.filter((name) => !isDeepStrictEqual(before[name], after[name]));
}

/** Without class instances and absent values, which JSON in the database does not keep. */
function plainJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function inOrder(kinds: readonly MilestoneKind[]): MilestoneKind[] {
  return MILESTONE_KINDS.filter((kind) => kinds.includes(kind));
}

/** What is true of a product of which nothing was said. */
export const NOTHING_SAID_OF_PRODUCT: Omit<ProductFacts, "name" | "segment" | "licensing"> = {
  platforms: [],
  category: null,
  tags: [],
  aliases: [],
  versionCommand: null,
  milestoneLabels: {},
  identifiers: [],
  specialTerms: [],
  retired: false,
};

/** What is true of a version of which nothing was said. */
export const NOTHING_SAID_OF_VERSION: Omit<VersionFacts, "name"> = {
  ...NO_MILESTONES,
  label: null,
  codename: null,
  longTermSupport: false,
  longTermSupportFrom: null,
  discontinued: null,
  discontinuedOn: null,
  latestBuild: null,
  latestBuildOn: null,
  latestBuildUrl: null,
  successorId: null,
  retired: false,
};
