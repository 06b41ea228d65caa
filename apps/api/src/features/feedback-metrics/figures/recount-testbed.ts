import type { BucketInterval } from "@supportbook/policy";
import type { DataSource } from "typeorm";
import type { FeedbackDimension } from "../../feedback/index.ts";
import type { MetricsQuestion } from "./metrics-question.ts";

/**
 * What figures are made of, counted by plain SQL over the rows, written from the definitions in docs/metrics.md: it shares
 * nothing with what the product reads by.
 */
const NUMBERS = {
  volume: "basis = 'FEEDBACK'",
  rated: "satisfaction IS NOT NULL",
  satisfied: "satisfaction IN (4, 5)",
  scored: "recommend IS NOT NULL",
  promoters: "recommend IN (9, 10)",
  detractors: "recommend <= 6",
  eased: "effort IS NOT NULL",
  easy: "effort >= 5",
  decided: "basis = 'OCCASION'",
  sent: "basis = 'OCCASION' AND offered",
  answered: "basis = 'OCCASION' AND offered AND answered",
  good: "satisfaction >= 4 AND reopened IS NOT NULL",
  reopened: "satisfaction >= 4 AND reopened",
  waited: "wait IS NOT NULL",
  soon: "wait < 6",
} as const;

export type Numbers = Readonly<Record<keyof typeof NUMBERS | "satisfaction" | "effort", number>>;

const LABELS: Readonly<Record<BucketInterval, string>> = {
  DAY: "YYYY-MM-DD",
  WEEK: 'IYYY"-W"IW',
  MONTH: "YYYY-MM",
  QUARTER: 'YYYY"-Q"Q',
  YEAR: "YYYY",
};

/** An occasion is counted as what its answer would be. */
const COLUMNS: Readonly<Record<FeedbackDimension, string>> = {
  ...{ AGENT: "agent", TEAM: "team", PRODUCT: "product", VERSION: "version", PHASE: "phase", SEGMENT: "segment" },
  ...{ PLAN: "plan", COUNTRY: "country", KIND: "kind", OUTCOME: "outcome", CLAUSE: "clause", EDITION: "edition" },
  TYPE: "CASE basis WHEN 'OCCASION' THEN 'RATING' ELSE type END",
  SOURCE: "CASE basis WHEN 'OCCASION' THEN 'INVITATION' ELSE source END",
  LANGUAGE: "language",
};

const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** By `[bucket, ...key]` as JSON; the bucket is the empty text without an interval. */
export async function recount(db: DataSource, question: MetricsQuestion): Promise<ReadonlyMap<string, Numbers>> {
  const { from, through, ...wanted } = question.filter;
  const local = `(at AT TIME ZONE ${quoted(question.timeZone ?? "UTC")})`;
  const conditions = Object.entries(wanted).flatMap(([field, values]) => {
    const column = COLUMNS[field.toUpperCase() as FeedbackDimension];
    const each = (value: string | null) => {
      if (field === "clause") return `${quoted(value ?? "")} IN (SELECT * FROM unnest(clauses))`;
      return value === null ? `${column} IS NULL` : `${column} = ${quoted(value)}`;
    };
    const any = ((values ?? []) as (string | null)[]).map(each);
    return any.length === 0 ? [] : [`(${any.join(" OR ")})`];
  });
  const byClause = question.groupBy.includes("CLAUSE");
  const bucket = question.interval === null ? "''" : `to_char(${local}, ${quoted(LABELS[question.interval])})`;
  const numbers = Object.entries(NUMBERS).map(([name, when]) => `count(CASE WHEN ${when} THEN 1 END)::int AS ${name}`);
  const rows = await db.query<(Numbers & { place: string })[]>(`
    SELECT json_build_array(${[bucket, ...question.groupBy.map((each) => COLUMNS[each])].join(", ")})::text AS place,
      coalesce(sum(satisfaction), 0)::int AS satisfaction, coalesce(sum(effort), 0)::int AS effort, ${numbers.join(", ")}
    FROM feedback_fact ${byClause ? "LEFT JOIN LATERAL unnest(clauses) AS clause ON true" : ""}
    WHERE ${[`${local}::date BETWEEN '${from}' AND '${through}'`, ...conditions].join(" AND ")}
    GROUP BY 1`);
  return new Map(rows.map(({ place, ...each }) => [JSON.stringify(JSON.parse(place)), each]));
}
