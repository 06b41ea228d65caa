import { MILESTONE_FIELDS, type MilestoneKind } from "@supportbook/policy";
import { compareKeys, type SortKey } from "../../../platform/cursor.ts";
import type { CatalogueVersion } from "../snapshot/catalogue.ts";

/** A milestone of a version that falls on a day. */
export interface VersionMilestone {
  readonly version: CatalogueVersion;
  readonly kind: MilestoneKind;
  /** Calendar date, `YYYY-MM-DD`. */
  readonly date: string;
}

interface Span {
  readonly kinds: readonly MilestoneKind[];
  /** First and last day, both included, `YYYY-MM-DD`. */
  readonly from: string;
  readonly through: string;
}

/** What of the versions falls into the span, the soonest first. */
export function milestonesWithin(versions: readonly CatalogueVersion[], span: Span): VersionMilestone[] {
  const found = versions.flatMap((version) =>
    span.kinds.flatMap((kind) => {
      const date = version[MILESTONE_FIELDS[kind]];
      // Support that is over since an unknown day has no end to come, whatever dates were once given.
      const isOver = version.endedOnUnknownDate && kind !== "RELEASE";
      return date === null || isOver || date < span.from || date > span.through ? [] : [{ version, kind, date }];
    }),
  );
  return found.sort((one, other) => compareKeys(milestoneKey(one), milestoneKey(other)));
}

/** Ends in what is unique: a version has each milestone once. */
export function milestoneKey({ date, version, kind }: VersionMilestone): SortKey {
  return [date, version.product.name, version.product.slug, version.name, version.id, kind];
}
