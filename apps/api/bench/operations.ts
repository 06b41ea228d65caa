import { LICENCE_STATUSES, REQUEST_KINDS } from "@supportbook/policy";
import { COUNTRIES, type GeneratedProduct } from "./generated-catalogue.ts";

/** The name that the document gives the operation; the bare server goes by it. */
export type OperationName = "CataloguePage" | "OneProduct" | "CheckCoverage";

/** What is measured: an operation, and the bodies that are posted in turn. Each answer is `{ data }`. */
export interface MeasuredCase {
  readonly title: string;
  readonly bodies: readonly string[];
}

const CATALOGUE_PAGE = `query CataloguePage {
  products(first: 50) {
    nodes { slug name segment versions { name releasedOn fullSupportEndsOn supportEndsOn phase } }
  }
}`;

const ONE_PRODUCT = `query OneProduct($slug: String!) {
  product(slug: $slug) {
    slug name segment licensing platforms
    versions {
      name label latestBuild releasedOn fullSupportEndsOn supportEndsOn extendedSupportEndsOn phase
    }
  }
}`;

const CHECK_COVERAGE = `query CheckCoverage($question: CoverageQuestion!) {
  checkCoverage(question: $question) {
    outcome guarantee decidedBy
    findings { clause effect explanation remedy }
    remedies { fact from to outcome explanation }
    duties { clause }
    openQuestions edition
  }
}`;

/** More than the product remembers answers, so that a body comes round again when it has been forgotten. */
const MORE_THAN_REMEMBERED = 2_500;

/**
 * Every server gets the same bytes. The product gives an anonymous caller the text again that another one got for the
 * same question, so its reads are measured both ways; a coverage check is never remembered.
 */
export function measuredCases(products: readonly GeneratedProduct[]): readonly MeasuredCase[] {
  const page = (more: object) => body("CataloguePage", CATALOGUE_PAGE, more);
  const product = (index: number, more: object) =>
    body("OneProduct", ONE_PRODUCT, { slug: pick(products, index).slug, ...more });
  return [
    { title: "50 products × 10 versions", bodies: neverTheSame((_, more) => page(more)) },
    { title: "50 products × 10 versions, asked before", bodies: [page({})] },
    { title: "one product", bodies: neverTheSame(product) },
    { title: "one product, asked before", bodies: products.map((_, index) => product(index, {})) },
    {
      title: "coverage check",
      bodies: products.map((asked, index) =>
        body("CheckCoverage", CHECK_COVERAGE, { question: questionAbout(asked, index) }),
      ),
    },
  ];
}

function body(operationName: OperationName, query: string, variables: object): string {
  return JSON.stringify({ operationName, query, variables });
}

/** A variable that the document does not declare changes nothing but the question's identity. */
function neverTheSame(bodyOf: (index: number, more: object) => string): string[] {
  return Array.from({ length: MORE_THAN_REMEMBERED }, (_, index) => bodyOf(index, { turn: `turn ${index}` }));
}

export interface AskedQuestion {
  readonly product: string;
  readonly version: string;
  readonly licence: (typeof LICENCE_STATUSES)[number];
  readonly kind: (typeof REQUEST_KINDS)[number];
  readonly country: string;
  readonly environment: { readonly meetsRequirements: boolean };
}

/** Names the version exactly: only the product matches builds. */
function questionAbout({ slug, versions }: GeneratedProduct, index: number): AskedQuestion {
  return {
    product: slug,
    version: pick(versions, index).name,
    licence: pick(LICENCE_STATUSES, index),
    kind: pick(REQUEST_KINDS, index),
    country: pick(COUNTRIES, index),
    environment: { meetsRequirements: index % 9 !== 0 },
  };
}

function pick<T>(items: readonly T[], index: number): T {
  return items[index % items.length] as T;
}
