import type { MilestoneKind } from "@supportbook/policy";
import type { ProductFacts } from "../../lifecycle/index.ts";
import { jsonPath, readJson } from "../read-json.ts";
import {
  type LifecycleFile,
  MalformedFile,
  type Problem,
  type ProductRecord,
  refuseRepeatedProducts,
  repeatedVersions,
  slugProblem,
} from "../record.ts";
import { versionRecord } from "./release-facts.ts";
import { type Product, productShape } from "./shape.ts";

export const ENDOFLIFE_SPEAKS_OF: readonly MilestoneKind[] = [
  "RELEASE",
  "FULL_SUPPORT_END",
  "SUPPORT_END",
  "EXTENDED_SUPPORT_END",
];

/**
 * Reads endoflife.date API v1: `/products/full`, or the answer for one product.
 * @param initial segment, licensing and the like of products that are new: the format does not know them.
 * @throws MalformedFile where the file as a whole cannot be read.
 */
export function parseEndoflife(text: string, initial: Partial<ProductFacts>): LifecycleFile {
  const { products, generatedOn } = readEnvelope(readJson(text));
  const records = products.map(({ written, path }) => productRecord(written, path, { initial, generatedOn }));
  return { speaksOf: ENDOFLIFE_SPEAKS_OF, products: refuseRepeatedProducts(records) };
}

interface Envelope {
  readonly products: readonly { readonly written: unknown; readonly path: readonly PropertyKey[] }[];
  /** The day on which the flags of the file were true; null where it does not say. */
  readonly generatedOn: string | null;
}

function readEnvelope(document: unknown): Envelope {
  if (typeof document !== "object" || document === null || !("result" in document)) {
    throw new MalformedFile("result", 'missing: an object with "result", as /products/full gives it, is needed');
  }
  const { result, schema_version: version, total, generated_at: generated } = document as Record<string, unknown>;
  if (version !== undefined && !/^1(\.|$)/.test(String(version))) {
    throw new MalformedFile("schema_version", `${JSON.stringify(version)} is not known; version 1 of the API is read`);
  }
  const generatedOn =
    typeof generated === "string" && /^\d{4}-\d{2}-\d{2}/.test(generated) ? generated.slice(0, 10) : null;
  if (!Array.isArray(result)) {
    if (typeof result !== "object" || result === null)
      throw new MalformedFile("result", "a list of products is needed");
    return { products: [{ written: result, path: ["result"] }], generatedOn };
  }
  if (typeof total === "number" && total !== result.length) {
    const reason = `${total} products are announced and ${result.length} are there; the file is not complete, fetch it again`;
    throw new MalformedFile("total", reason);
  }
  return { products: result.map((written, index) => ({ written, path: ["result", index] })), generatedOn };
}

interface Reading {
  readonly initial: Partial<ProductFacts>;
  readonly generatedOn: string | null;
}

function productRecord(written: unknown, path: readonly PropertyKey[], reading: Reading): ProductRecord {
  const place = jsonPath(path);
  const parsed = productShape.safeParse(written);
  if (!parsed.success) return malformedProduct(written, path, parsed.error.issues);
  const product = parsed.data;
  const versions = product.releases.map((release, index) =>
    versionRecord(release, jsonPath([...path, "releases", index]), reading.generatedOn),
  );
  const badSlug = slugProblem(product.name);
  const problems = badSlug === null ? [] : [{ place: `${place}.name`, version: null, reason: badSlug }];
  return {
    place,
    slug: product.name,
    facts: productFacts(product),
    initial: reading.initial,
    versions,
    problems: [...problems, ...repeatedVersions(versions)],
  };
}

function productFacts(product: Product): Partial<ProductFacts> {
  const { eoas, eol, eoes, discontinued } = product.labels ?? {};
  const labels = { FULL_SUPPORT_END: eoas, SUPPORT_END: eol, EXTENDED_SUPPORT_END: eoes, DISCONTINUED: discontinued };
  return {
    name: product.label,
    category: product.category ?? null,
    tags: product.tags ?? [],
    aliases: product.aliases ?? [],
    versionCommand: product.versionCommand ?? null,
    identifiers: product.identifiers ?? [],
    milestoneLabels: Object.fromEntries(
      Object.entries(labels).flatMap(([kind, label]) => (typeof label === "string" ? [[kind, label]] : [])),
    ),
  };
}

type Issues = readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];

function malformedProduct(written: unknown, path: readonly PropertyKey[], issues: Issues): ProductRecord {
  const named = (value: unknown): string | null => {
    const name = typeof value === "object" && value !== null && "name" in value ? value.name : null;
    return typeof name === "string" && name !== "" ? name : null;
  };
  const releases: readonly unknown[] =
    typeof written === "object" && written !== null && "releases" in written && Array.isArray(written.releases)
      ? written.releases
      : [];
  const problems = issues.map(({ path: inner, message }): Problem => {
    const [field, index] = inner;
    const version = field === "releases" && typeof index === "number" ? named(releases[index]) : null;
    return { place: jsonPath([...path, ...inner]), version, reason: message };
  });
  const versions = releases.map((release, index) => ({
    place: jsonPath([...path, "releases", index]),
    name: named(release) ?? "(no name)",
    facts: {},
    notes: [],
  }));
  return { place: jsonPath(path), slug: named(written), facts: {}, initial: {}, versions, problems };
}
