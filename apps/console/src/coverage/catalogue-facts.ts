import { type KnownVersion, type Market, SERVICE_CODES, type Severity, type SpecialTerm } from "@supportbook/policy";
import type { CoverageMarketQuery, CoverageProductQuery } from "../gql/coverage.ts";

type ProductAnswer = NonNullable<CoverageProductQuery["product"]>;

/** A version with what a build is matched by. */
export interface OfferedVersion extends KnownVersion {
  readonly label: string | null;
  readonly latestBuild: string | null;
}

/** A product as the rules and the form look at it. */
export interface AskedProduct extends Pick<ProductAnswer, "slug" | "name" | "segment" | "licensing"> {
  readonly specialTerms: readonly SpecialTerm[];
  /** Newest first. */
  readonly versions: readonly OfferedVersion[];
}

/** Null for a product that the public does not see: the API answers no question about it. */
export function askedProduct({ product }: CoverageProductQuery): AskedProduct | null {
  if (product === null || product.retired) return null;
  const versions = product.versions.map(({ successor, ...version }) => ({
    ...version,
    successorId: successor?.id ?? null,
  }));
  return { ...product, versions };
}

/** What is sold, and the clock by which the server answers. */
export interface AskedMarket extends Market {
  readonly services: CoverageMarketQuery["paidServices"];
  readonly planNames: ReadonlyMap<string, string>;
  readonly vendorTimeZone: string;
  /** The server's present instant when it answered, ISO 8601 in UTC. */
  readonly now: string;
}

export function askedMarket({ about, paidServices, supportPlans }: CoverageMarketQuery): AskedMarket {
  return {
    services: paidServices,
    offers: SERVICE_CODES.flatMap((code) =>
      paidServices
        .filter((each) => each.code === code)
        .flatMap(({ offers }) => offers.map((each) => ({ ...each, code }))),
    ),
    plans: new Map(
      supportPlans.map(({ code, responseTimes }) => [
        code,
        {
          responseTimes: responseTimes.map(({ severity, within, aroundTheClock }) => ({
            // The API names no severity beyond those of the rules.
            severity: severity as Severity,
            within,
            counted: aroundTheClock ? ("AROUND_THE_CLOCK" as const) : ("SUPPORT_HOURS" as const),
          })),
        },
      ]),
    ),
    planNames: new Map(supportPlans.map(({ code, name }) => [code, name])),
    vendorTimeZone: about.vendorTimeZone,
    now: about.now,
  };
}
