import type { Licensing, Phase, Segment } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { type CatalogueProduct, type CatalogueVersion, findVersion, nearestSlugs } from "../../lifecycle/index.ts";
import type { CoverageQuestion } from "../coverage-question.input.ts";
import { refuseQuestion } from "./refuse-question.ts";

/** What a question is about: a product of the catalogue, or a kind of product that the caller describes. */
export interface Subject {
  readonly product: CatalogueProduct | null;
  readonly version: CatalogueVersion | null;
  readonly segment: Segment;
  readonly licensing: Licensing | null;
  /** Only where no product is named; a version brings its own. */
  readonly phase: Phase | null;
}

/** @throws BAD_USER_INPUT for a product or version that is not known, never a guess; nearest candidates are named. */
export function subjectOf(ctx: Context, input: CoverageQuestion): Subject {
  return typeof input.product === "string" ? namedProduct(ctx, input, input.product) : describedProduct(ctx, input);
}

function namedProduct(ctx: Context, input: CoverageQuestion, slug: string): Subject {
  for (const field of ["segment", "licensing", "phase"] as const) {
    if (input[field] === null || input[field] === undefined) continue;
    throw refuseQuestion(ctx, field, {
      en: `${field}: the product ${slug} settles it; leave it out, or leave out product.`,
      zh: `${field}:由产品 ${slug} 决定;请不要填写该项,或不要填写 product。`,
    });
  }
  const product = knownProduct(ctx, slug);
  const version = typeof input.version === "string" ? knownVersion(ctx, product, input.version) : null;
  return { product, version, segment: product.segment, licensing: product.licensing, phase: null };
}

function describedProduct(ctx: Context, input: CoverageQuestion): Subject {
  if (typeof input.version === "string") {
    throw refuseQuestion(ctx, "product", {
      en: `product: a version (${input.version}) says something only together with its product; give the product's slug.`,
      zh: `product:仅有版本(${input.version})无法判断;请同时给出产品的 slug。`,
    });
  }
  const { segment } = input;
  if (segment === null || segment === undefined) {
    throw refuseQuestion(ctx, "segment", {
      en: "segment: give product, or say segment: HOME_MOBILE or BUSINESS. It is never guessed.",
      zh: "segment:请给出 product,或填写 segment:HOME_MOBILE 或 BUSINESS。系统不会猜测。",
    });
  }
  return { product: null, version: null, segment, licensing: input.licensing ?? null, phase: input.phase ?? null };
}

function knownProduct(ctx: Context, slug: string): CatalogueProduct {
  const catalogue = ctx.catalogue.current();
  const product = catalogue.productBySlug.get(slug);
  if (product !== undefined && !product.retired) return product;
  const candidates = nearestSlugs(catalogue, slug, 5);
  throw refuseQuestion(
    ctx,
    "product",
    {
      en: `product: there is no product ${slug}. ${candidates.length === 0 ? "The catalogue is empty." : `Nearest: ${candidates.join(", ")}.`}`,
      zh: `product:没有产品 ${slug}。${candidates.length === 0 ? "产品目录为空。" : `最接近的有:${candidates.join("、")}。`}`,
    },
    candidates,
  );
}

function knownVersion(ctx: Context, product: CatalogueProduct, text: string): CatalogueVersion {
  const found = findVersion(product, text);
  if (found.version !== null) return found.version;
  const candidates = found.candidates.map((candidate) => candidate.name);
  const nearest = candidates.join(", ");
  const message =
    found.kind === "AMBIGUOUS"
      ? {
          en: `version: ${text} fits several versions of ${product.slug}: ${nearest}. Name one of them.`,
          zh: `version:${text} 与 ${product.slug} 的多个版本相符:${nearest}。请指明其中之一。`,
        }
      : {
          en: `version: ${product.slug} has no version ${text}. ${nearest === "" ? "It has no versions yet." : `Nearest: ${nearest}.`}`,
          zh: `version:${product.slug} 没有版本 ${text}。${nearest === "" ? "该产品还没有版本。" : `最接近的有:${nearest}。`}`,
        };
  throw refuseQuestion(ctx, "version", message, candidates);
}
