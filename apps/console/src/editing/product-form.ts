import type { Licensing, MilestoneKind, Segment } from "@supportbook/policy";
import type { ProductRecord } from "../resources/products/product-records.ts";

/** One of a product's own terms (clause 4.0), as its form holds it. */
export interface TermForm {
  /** Ids of clauses, separated by commas. */
  clauses: string;
  waives: "yes" | "no";
  summary: string;
  url: string;
  from: string | null;
  to: string | null;
}

/** A product as its form holds it: lists are texts with commas between. */
export interface ProductForm {
  slug: string;
  name: string;
  segment: Segment | "";
  licensing: Licensing | "";
  platforms: string;
  category: string;
  tags: string;
  aliases: string;
  versionCommand: string;
  /** Lines such as `cpe: cpe:2.3:a:example`. */
  identifiers: string;
  milestoneLabels: Record<MilestoneKind, string>;
  specialTerms: TermForm[];
}

const NO_LABELS: ProductForm["milestoneLabels"] = {
  RELEASE: "",
  FULL_SUPPORT_END: "",
  SUPPORT_END: "",
  EXTENDED_SUPPORT_END: "",
  DATABASE_UPDATES_END: "",
};

export const EMPTY_PRODUCT: ProductForm = {
  slug: "",
  name: "",
  segment: "",
  licensing: "",
  platforms: "",
  category: "",
  tags: "",
  aliases: "",
  versionCommand: "",
  identifiers: "",
  milestoneLabels: NO_LABELS,
  specialTerms: [],
};

export const EMPTY_TERM: TermForm = { clauses: "", waives: "no", summary: "", url: "", from: null, to: null };

export function productFormOf(product: ProductRecord): ProductForm {
  return {
    slug: product.slug,
    name: product.name,
    segment: product.segment,
    licensing: product.licensing,
    platforms: product.platforms.join(", "),
    category: product.category ?? "",
    tags: product.tags.join(", "),
    aliases: product.aliases.join(", "),
    versionCommand: product.versionCommand ?? "",
    identifiers: product.identifiers.map(({ type, id }) => `${type}: ${id}`).join("\n"),
    milestoneLabels: {
      ...NO_LABELS,
      ...Object.fromEntries(product.milestoneLabels.map(({ milestone, label }) => [milestone, label])),
    },
    specialTerms: product.specialTerms.map((term) => ({
      clauses: term.clauses.join(", "),
      waives: term.waives ? "yes" : "no",
      summary: term.summary,
      url: term.url ?? "",
      from: term.from,
      to: term.to,
    })),
  };
}

const orNull = (text: string) => (text.trim() === "" ? null : text.trim());

/** Commas of either script part a list; so do lines. */
const listOf = (text: string) =>
  text
    .split(/[,，、\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** The facts by the names of the API's inputs; null clears. */
export function productInputOf(form: ProductForm) {
  return {
    name: form.name.trim(),
    segment: form.segment as Segment,
    licensing: form.licensing as Licensing,
    platforms: listOf(form.platforms),
    category: orNull(form.category),
    tags: listOf(form.tags),
    aliases: listOf(form.aliases),
    versionCommand: orNull(form.versionCommand),
    identifiers: identifiersOf(form.identifiers),
    milestoneLabels: labelsOf(form.milestoneLabels),
    specialTerms: form.specialTerms.map(({ clauses, waives, summary, url, from, to }) => ({
      clauses: listOf(clauses),
      waives: waives === "yes",
      summary: summary.trim(),
      url: orNull(url),
      from,
      to,
    })),
  };
}

/** A line without a colon is a name of an unnamed kind: the API says what is missing. */
function identifiersOf(text: string): { type: string; id: string }[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const at = line.indexOf(":");
      return { type: line.slice(0, Math.max(at, 0)).trim(), id: line.slice(at + 1).trim() };
    });
}

function labelsOf(labels: ProductForm["milestoneLabels"]): { milestone: MilestoneKind; label: string }[] {
  return (Object.entries(labels) as [MilestoneKind, string][])
    .filter(([, label]) => label.trim() !== "")
    .map(([milestone, label]) => ({ milestone, label: label.trim() }));
}
