import type { ProductFacts, VersionFacts } from "../../lifecycle/index.ts";
import { type CellKind, date, licensing, milestones, name, segment, text, texts, truth } from "./cells.ts";

/** A column of the file and the fact that stands in it. */
export interface Column<Facts> {
  readonly header: string;
  readonly field: keyof Facts & string;
  readonly kind: CellKind;
}

/** Names the row's product by its slug. Every file has it. */
export const PRODUCT_COLUMN = "product";
/** Names the row's version; empty in a row that speaks of the product alone. Every file has it. */
export const VERSION_COLUMN = "version";

/** Repeated in every row of a product; rows may leave them empty, but may not disagree. */
export const PRODUCT_COLUMNS: readonly Column<ProductFacts>[] = [
  { header: "product_name", field: "name", kind: name },
  { header: "segment", field: "segment", kind: segment },
  { header: "licensing", field: "licensing", kind: licensing },
  { header: "platforms", field: "platforms", kind: texts },
  { header: "category", field: "category", kind: text },
  { header: "tags", field: "tags", kind: texts },
  { header: "aliases", field: "aliases", kind: texts },
  { header: "version_command", field: "versionCommand", kind: text },
];

export const VERSION_COLUMNS: readonly Column<VersionFacts>[] = [
  { header: "label", field: "label", kind: text },
  { header: "codename", field: "codename", kind: text },
  { header: "released_on", field: "releasedOn", kind: date },
  { header: "full_support_ends_on", field: "fullSupportEndsOn", kind: date },
  { header: "support_ends_on", field: "supportEndsOn", kind: date },
  { header: "extended_support_ends_on", field: "extendedSupportEndsOn", kind: date },
  { header: "database_updates_end_on", field: "databaseUpdatesEndOn", kind: date },
  { header: "ended_on_unknown_date", field: "endedOnUnknownDate", kind: truth(false) },
  { header: "undated_milestones", field: "undatedMilestones", kind: milestones },
  { header: "unannounced_milestones", field: "unannouncedMilestones", kind: milestones },
  { header: "long_term_support", field: "longTermSupport", kind: truth(false) },
  { header: "long_term_support_from", field: "longTermSupportFrom", kind: date },
  { header: "discontinued", field: "discontinued", kind: truth(null) },
  { header: "discontinued_on", field: "discontinuedOn", kind: date },
  { header: "latest_build", field: "latestBuild", kind: text },
  { header: "latest_build_on", field: "latestBuildOn", kind: date },
  { header: "latest_build_url", field: "latestBuildUrl", kind: text },
];

/** All headers in the order in which they are written. */
export const HEADERS: readonly string[] = [
  PRODUCT_COLUMN,
  ...PRODUCT_COLUMNS.map((column) => column.header),
  VERSION_COLUMN,
  ...VERSION_COLUMNS.map((column) => column.header),
];
