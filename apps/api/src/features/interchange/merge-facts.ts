import type { MilestoneKind } from "@supportbook/policy";
import {
  changedFields,
  NOTHING_SAID_OF_PRODUCT,
  NOTHING_SAID_OF_VERSION,
  type ProductFacts,
  productFactsOf,
  type VersionFacts,
  versionFactsOf,
} from "../lifecycle/index.ts";
import type { ProductRecord, VersionRecord } from "./record.ts";

/** One field that an import changes, with the values before and after. */
export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

const NEW_PRODUCT: Omit<ProductFacts, "name"> = {
  ...NOTHING_SAID_OF_PRODUCT,
  segment: "BUSINESS",
  licensing: "COMMERCIAL",
};

/** A product as it will stand: what the file says over what stands, or over the defaults of a new product. */
export function productFactsOver(existing: ProductFacts | null, record: ProductRecord, slug: string): ProductFacts {
  const base = existing ?? { ...NEW_PRODUCT, name: slug, ...record.initial };
  return productFactsOf({ ...base, ...record.facts });
}

/**
 * A version as it will stand.
 * @param speaksOf the milestones that the file's format has words for; flags of others stay.
 */
export function versionFactsOver(
  existing: VersionFacts | null,
  record: VersionRecord,
  speaksOf: readonly MilestoneKind[],
): VersionFacts {
  if (existing === null) return versionFactsOf({ ...NOTHING_SAID_OF_VERSION, name: record.name, ...record.facts });
  if (record.alreadySaidBy?.(existing) === true) return versionFactsOf(existing);
  const flags = (list: "undatedMilestones" | "unannouncedMilestones") => {
    const said = record.facts[list];
    if (said === undefined) return existing[list];
    return [...said, ...existing[list].filter((kind) => !speaksOf.includes(kind))];
  };
  return versionFactsOf({
    ...existing,
    ...record.facts,
    undatedMilestones: flags("undatedMilestones"),
    unannouncedMilestones: flags("unannouncedMilestones"),
  });
}

/** Every field that differs, in the order in which facts are listed. Of something new, every field that says something. */
export function changesBetween<Facts extends object>(before: Facts | null, after: Facts): FieldChange[] {
  if (before !== null) {
    return changedFields(before, after).map((field) => ({ field, from: before[field], to: after[field] }));
  }
  const fields = Object.keys(after) as (keyof Facts & string)[];
  return fields.filter((field) => !isEmpty(after[field])).map((field) => ({ field, from: null, to: after[field] }));
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === false) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
