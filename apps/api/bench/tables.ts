import {
  type CoverageQuestion,
  factsOf,
  type Licensing,
  type Milestones,
  phaseOn,
  SERVICE_CODES,
  type Segment,
  type SpecialTerm,
} from "@supportbook/policy";
import pg from "pg";
import type { AskedQuestion } from "./operations.ts";

/** What the two servers that the product is compared with know of its tables. */

export interface VersionColumns extends Milestones {
  readonly name: string;
  readonly label: string | null;
  readonly latestBuild: string | null;
}

export interface ProductColumns {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly segment: Segment;
  readonly licensing: Licensing;
  readonly platforms: readonly string[];
}

interface CoverageColumns extends ProductColumns {
  readonly special_terms: readonly SpecialTerm[];
  readonly versions: readonly VersionColumns[];
  readonly sold: readonly string[];
}

export const PRODUCT_COLUMNS = "p.id, p.slug, r.name, r.segment, r.licensing, r.platforms";

export const PRODUCTS = `product p JOIN product_revision r
  ON r.product_id = p.id AND upper_inf(r.known_during) AND NOT r.retired`;

export const VERSION_COLUMNS = `v.name, coalesce(v.label, v.name) AS label, v.latest_build AS "latestBuild",
  v.released_on::text AS "releasedOn", v.full_support_ends_on::text AS "fullSupportEndsOn",
  v.support_ends_on::text AS "supportEndsOn", v.extended_support_ends_on::text AS "extendedSupportEndsOn",
  v.database_updates_end_on::text AS "databaseUpdatesEndOn", v.ended_on_unknown_date AS "endedOnUnknownDate",
  v.undated_milestones AS "undatedMilestones", v.unannounced_milestones AS "unannouncedMilestones"`;

export const VERSIONS = "version_revision v WHERE upper_inf(v.known_during) AND NOT v.retired";

/** The versions of the product of the row at hand, newest first, as one JSON value: the cheapest to read here. */
export const VERSIONS_AS_JSON = `coalesce((SELECT json_agg(each) FROM (SELECT ${VERSION_COLUMNS} FROM ${VERSIONS}
  AND v.product_id = p.id ORDER BY v.released_on DESC) each), '[]') AS versions`;

const COVERAGE_FACTS = `SELECT ${PRODUCT_COLUMNS}, r.special_terms, ${VERSIONS_AS_JSON},
    (SELECT coalesce(json_agg(s.code), '[]') FROM paid_service s WHERE s.sold_everywhere
      OR EXISTS (SELECT FROM paid_service_offer o WHERE o.service_code = s.code AND o.country = $2)) AS sold
  FROM ${PRODUCTS} WHERE p.slug = $1`;

/** A pool of ten, like the product's, whose connections the database tells apart by `name`. */
export function openPool(name: string): pg.Pool {
  const connectionString = process.env.DATABASE_URL;
  if (connectionString === undefined) throw new Error("DATABASE_URL is missing");
  return new pg.Pool({ connectionString, max: 10, application_name: name });
}

export function today(): string {
  return Temporal.Now.plainDateISO("UTC").toString();
}

/** The facts of a question out of the tables, in one prepared statement. */
export async function loadQuestion(pool: pg.Pool, asked: AskedQuestion): Promise<CoverageQuestion> {
  const { rows } = await pool.query<CoverageColumns>({
    name: "coverage-facts",
    text: COVERAGE_FACTS,
    values: [asked.product, asked.country],
  });
  const [product] = rows;
  const version = product?.versions.find(({ name }) => name === asked.version);
  if (product === undefined || version === undefined) throw new Error(`no ${asked.product} ${asked.version}`);
  const on = today();
  const { segment, licensing, special_terms: specialTerms, sold } = product;
  const newer = product.versions.find((other) => other !== version && phaseOn(segment, other, on) === "FULL");
  return {
    facts: factsOf({
      segment,
      licensing,
      specialTerms,
      phase: phaseOn(segment, version, on),
      licence: asked.licence,
      kind: asked.kind,
      country: asked.country,
      environment: asked.environment,
      soldServices: SERVICE_CODES.filter((code) => sold.includes(code)),
    }),
    at: Temporal.Now.instant().toString(),
    on,
    version: version.name,
    newerVersion: newer === undefined ? null : { name: newer.name, phase: "FULL" },
  };
}
