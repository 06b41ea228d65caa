import { LICENCE_STATUSES, REQUEST_KINDS } from "@supportbook/policy";
import { COUNTRIES, type GeneratedProduct } from "./generated-catalogue.ts";

/** The operations that are measured, by the name that the document gives them. */
export const OPERATIONS = ["CataloguePage", "OneProduct", "CheckCoverage"] as const;
export type OperationName = (typeof OPERATIONS)[number];

export const OPERATION_TITLES: Readonly<Record<OperationName, string>> = {
  CataloguePage: "50 products × 10 versions",
  OneProduct: "one product",
  CheckCoverage: "coverage check",
};

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

/** The bodies that are posted, in turn. Every server gets the same bytes; each answer is `{ data }`. */
export function requestBodies(products: readonly GeneratedProduct[]): Readonly<Record<OperationName, string[]>> {
  const body = (operationName: OperationName, query: string, variables: object) =>
    JSON.stringify({ operationName, query, variables });
  return {
    CataloguePage: [body("CataloguePage", CATALOGUE_PAGE, {})],
    OneProduct: products.map(({ slug }) => body("OneProduct", ONE_PRODUCT, { slug })),
    CheckCoverage: products.map((product, index) =>
      body("CheckCoverage", CHECK_COVERAGE, { question: questionAbout(product, index) }),
    ),
  };
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
