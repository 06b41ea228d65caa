import type { MilestoneKind } from "@supportbook/policy";
import {
  type CatalogueProduct,
  type CatalogueVersion,
  type ProductFacts,
  productFactsOf,
  productProblems,
  type VersionFacts,
  versionFactsOf,
  versionProblems,
} from "../lifecycle/index.ts";
import { changesBetween, type FieldChange, productFactsOver, versionFactsOver } from "./merge-facts.ts";
import type { Problem, ProductRecord, VersionRecord } from "./record.ts";

export const ACTIONS = ["CREATED", "UPDATED", "UNCHANGED", "REFUSED"] as const;
export type Action = (typeof ACTIONS)[number];

/** What becomes of one row of a file. */
export interface ReportRow {
  readonly place: string;
  readonly product: string | null;
  /** Null in the row of the product itself. */
  readonly version: string | null;
  readonly action: Action;
  /** Why it was refused; null otherwise. */
  readonly reason: string | null;
  readonly changes: readonly FieldChange[];
  readonly notes: readonly string[];
}

export interface PlannedVersion {
  readonly existing: CatalogueVersion | null;
  readonly facts: VersionFacts;
}

/** What is to be written of one product, and what the report says of it. Nothing is to be written of a refused one. */
export interface ProductPlan {
  readonly slug: string | null;
  readonly refused: boolean;
  readonly existing: CatalogueProduct | null;
  /** Null where the product itself stays as it is. */
  readonly facts: ProductFacts | null;
  /** Only those that are new or change. */
  readonly versions: readonly PlannedVersion[];
  readonly rows: readonly ReportRow[];
}

/**
 * Compares a product of a file with what stands in the catalogue. The same plan is reported by a dry run and carried out
 * by an import, so the two cannot tell different stories.
 */
export function planProduct(
  record: ProductRecord,
  existing: CatalogueProduct | null,
  speaksOf: readonly MilestoneKind[],
): ProductPlan {
  const { slug } = record;
  if (slug === null) return refusedPlan(record, record.problems);
  const product = compareProduct(record, existing, slug);
  const standing = new Map(existing?.versions.map((version) => [version.name, version]));
  const versions = record.versions.map((version) =>
    compareVersion(version, standing.get(version.name) ?? null, speaksOf),
  );
  const problems = [...record.problems, ...product.problems, ...versions.flatMap((version) => version.problems)];
  if (problems.length > 0) return refusedPlan(record, problems);
  const { action, changes, facts } = product;
  return {
    slug,
    refused: false,
    existing,
    facts: action === "UNCHANGED" ? null : facts,
    versions: versions.filter((version) => version.action !== "UNCHANGED"),
    rows: [row(record, { product: slug, action, changes }), ...versions.map((version) => versionRow(slug, version))],
  };
}

function compareProduct(record: ProductRecord, existing: CatalogueProduct | null, slug: string) {
  const facts = productFactsOver(existing, record, slug);
  const changes = changesBetween(existing && productFactsOf(existing), facts);
  const action = actionFor(existing, changes);
  const problems = action === "UNCHANGED" ? [] : problemsIn(productProblems(facts), record.place, null);
  return { facts, changes, action, problems };
}

interface ComparedVersion extends PlannedVersion {
  readonly record: VersionRecord;
  readonly action: Action;
  readonly changes: readonly FieldChange[];
  readonly problems: readonly Problem[];
}

/** What already stands is not examined: an old flaw is no reason to refuse a file that does not touch it. */
function compareVersion(
  record: VersionRecord,
  existing: CatalogueVersion | null,
  speaksOf: readonly MilestoneKind[],
): ComparedVersion {
  const facts = versionFactsOver(existing, record, speaksOf);
  const changes = changesBetween(existing && versionFactsOf(existing), facts);
  const action = actionFor(existing, changes);
  const problems = action === "UNCHANGED" ? [] : problemsIn(versionProblems(facts), record.place, record.name);
  return { record, existing, facts, changes, action, problems };
}

/** A disagreement of two fields is found in each of them and told once. */
function problemsIn(found: ReturnType<typeof versionProblems>, place: string, version: string | null): Problem[] {
  return [...new Set(found.map(({ text }) => text.en))].map((reason) => ({ place, version, reason }));
}

function versionRow(product: string, { record, action, changes }: ComparedVersion): ReportRow {
  return row(record, { product, version: record.name, action, changes, notes: record.notes });
}

function actionFor(existing: object | null, changes: readonly FieldChange[]): Action {
  if (existing === null) return "CREATED";
  return changes.length > 0 ? "UPDATED" : "UNCHANGED";
}

function row({ place }: { readonly place: string }, said: Partial<ReportRow> & Pick<ReportRow, "action">): ReportRow {
  return { place, product: null, version: null, reason: null, changes: [], notes: [], ...said };
}

const WHOLE_OR_NOT = "another row of this product was refused, and a product is taken whole or not at all";

/** A plan that writes nothing: the rows with a problem say which, all others that they fell with them. */
export function refusedPlan(record: ProductRecord, problems: readonly Problem[]): ProductPlan {
  const { slug } = record;
  const refused = (part: { place: string; version: string | null; notes?: readonly string[] }): ReportRow => {
    const own = problems.filter((problem) => concerns(problem, part));
    const place = own[0]?.place ?? part.place;
    const reason = own.length === 0 ? WHOLE_OR_NOT : own.map((problem) => told(problem, place)).join("; ");
    return row({ place }, { product: slug, version: part.version, action: "REFUSED", reason, notes: part.notes ?? [] });
  };
  const rows = [
    refused({ place: record.place, version: null }),
    ...record.versions.map(({ place, name, notes }) => refused({ place, version: name, notes })),
  ];
  return { slug, refused: true, existing: null, facts: null, versions: [], rows };
}

/** Problems of a version belong to its row; of two rows of one name, to the one they were found in. */
function concerns(problem: Problem, part: { place: string; version: string | null }): boolean {
  if (part.version === null) return problem.version === null;
  if (problem.version === null || !problem.place.startsWith(part.place)) return false;
  return ["", ".", ","].includes(problem.place.charAt(part.place.length));
}

function told(problem: Problem, place: string): string {
  return problem.place === place ? problem.reason : `${problem.place}: ${problem.reason}`;
}
