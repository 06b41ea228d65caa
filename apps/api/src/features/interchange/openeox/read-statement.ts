import { jsonPath } from "../read-json.ts";
import { type Problem, slugProblem, type VersionRecord } from "../record.ts";
import { findingsWithin } from "./check-document.ts";
import { alreadySays, coreDates, factsOfDates } from "./core-facts.ts";
import {
  readIdentificationHelper,
  readStatement,
  type ShapeIssue,
  SOFTWARE,
  type Statement,
} from "./document-shape.ts";
import { type IdentificationHelper, slugFor } from "./product-identity.ts";

/** A statement of a Shell: of which product and version it speaks, and what it says or why it cannot be taken. */
export interface ToldVersion {
  readonly place: string;
  /** Null where the statement does not name a product that can be kept here. */
  readonly slug: string | null;
  readonly productName: string;
  readonly vendor: string;
  readonly helper: IdentificationHelper;
  readonly version: VersionRecord;
  readonly problems: readonly Problem[];
}

/** @param timeZone IANA name of the zone in which instants become calendar dates. */
export function readToldVersion(written: unknown, index: number, timeZone: string): ToldVersion {
  const place = `statements[${index}]`;
  const statement = readStatement(written);
  if (!("core" in statement)) return malformedStatement(written, place, statement);
  const { core, product, product_identification_helper: helper } = statement;
  if (product.$schema !== SOFTWARE) {
    const reason = "this is hardware; only software products are kept here";
    return unnamed(place, [{ place: `${place}.product.$schema`, version: null, reason }]);
  }
  const named = { ...unnamed(place, []), helper, productName: product.product_name, vendor: product.vendor_name };
  const slug = slugFor(product.product_name, helper);
  const badSlug =
    slug === null ? "no slug can be made of this name; Latin letters or digits are needed" : slugProblem(slug);
  if (badSlug !== null) {
    return { ...named, problems: [{ place: `${place}.product.product_name`, version: null, reason: badSlug }] };
  }
  const version = versionRecord(place, product.product_version, coreDates(core, timeZone));
  return { ...named, slug, version, problems: coreProblems(core, place, version.name) };
}

function versionRecord(place: string, name: string, dates: ReturnType<typeof coreDates>): VersionRecord {
  const alreadySaidBy: VersionRecord["alreadySaidBy"] = (existing) => alreadySays(existing, dates);
  return { place, name, facts: factsOfDates(dates), notes: [], alreadySaidBy };
}

function coreProblems(core: Statement["core"], place: string, version: string): Problem[] {
  return findingsWithin(core, `${place}.core`)
    .filter((finding) => finding.severity === "MANDATORY")
    .map(({ test, property, reason }) => ({ place: property, version, reason: `test ${test}, ${reason}` }));
}

/** Still attributed to its product where that can be made out, because a product is taken whole or not at all. */
function malformedStatement(written: unknown, place: string, issues: readonly ShapeIssue[]): ToldVersion {
  const { product, product_identification_helper: helper } = (written ?? {}) as Record<string, unknown>;
  const { product_name: name, product_version: version } = (product ?? {}) as Record<string, unknown>;
  const productName = typeof name === "string" ? name : "";
  const slug = productName === "" ? null : slugFor(productName, readIdentificationHelper(helper));
  const versionName = typeof version === "string" ? version : "";
  const problems = issues.map(({ path, message }) => ({
    place: path.length === 0 ? place : `${place}.${jsonPath(path)}`,
    version: versionName === "" ? null : versionName,
    reason: message,
  }));
  const told = unnamed(place, problems);
  return { ...told, slug, productName, version: { ...told.version, name: versionName } };
}

function unnamed(place: string, problems: readonly Problem[]): ToldVersion {
  const version = { place, name: "", facts: {}, notes: [] };
  return { place, slug: null, productName: "", vendor: "", helper: {}, version, problems };
}
