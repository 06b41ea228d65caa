import { COUNT_NAMES } from "./counted.ts";
import { BASES, FIGURES, WAITED } from "./figures.ts";

/** How long the spans of a view are, and what its column of their first dates is called. */
export interface Grain {
  readonly adverb: "daily" | "weekly" | "monthly";
  readonly unit: "day" | "week" | "month";
  /** The cells of which it is added up. */
  readonly cells: "DAY" | "MONTH";
}

export const GRAINS: readonly Grain[] = [
  { adverb: "daily", unit: "day", cells: "DAY" },
  { adverb: "weekly", unit: "week", cells: "DAY" },
  { adverb: "monthly", unit: "month", cells: "MONTH" },
];

/** Counts of each group of a span, by the first date of it. What came and went again leaves no group behind. */
const groups = ({ unit, cells }: Pick<Grain, "unit" | "cells">, where: string): string => `
  SELECT date_trunc('${unit}', c.at AT TIME ZONE 'UTC')::date AS ${unit}, c.dimension, c.value,
    ${COUNT_NAMES.map((name) => `sum(c.${name}) AS ${name}`).join(", ")}
  FROM feedback_counted c
  WHERE c.cells = '${cells}' AND ${where}
  GROUP BY 1, 2, 3
  HAVING sum(c.feedback) <> 0 OR sum(c.decided) <> 0`;

const LEAST = "(SELECT greatest(3, max(suppress_below)) AS least FROM feedback_settings) AS settings";

/**
 * A group of fewer than the threshold, and not of nobody, is hidden; with it, from the smallest on, as many as it takes
 * until those that are hidden are together no small group, so that nothing follows from the total. Every part is in one
 * group, and the total is a dimension with one group.
 */
function isHidden(base: string, unit: string): string {
  const table = `PARTITION BY ${unit}, dimension`;
  const before = `sum(${base}) OVER (${table} ORDER BY ${base}, value COLLATE "C" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`;
  return `${base} > 0 AND min(${base}) FILTER (WHERE ${base} > 0) OVER (${table}) < least
    AND (${base} < least OR coalesce(${before}, 0) < least) AS hides_${base}`;
}

/** The share of requests that were asked about tells how many were: it is hidden wherever the rate of answers to that is. */
const hides = (base: string): string => (base === "decided" ? "(hides_decided OR hides_sent)" : `hides_${base}`);

const otherThanBases = COUNT_NAMES.filter((name) => !BASES.includes(name));

/** Counts by which groups are hidden turn null, upon which the figures do. */
export const shownCounts = (keys: readonly string[]): string =>
  [
    ...keys,
    ...BASES.map((base) => `CASE WHEN NOT ${hides(base)} THEN ${base} END AS ${base}`),
    ...otherThanBases.map((name) => name),
  ].join(", ");

export const figureColumns = (): string =>
  FIGURES.flatMap(({ name, n, value, low, high }) => [
    `${n} AS ${name}_n`,
    `${value} AS ${name}`,
    `${low} AS ${name}_low`,
    `${high} AS ${name}_high`,
  ]).join(",\n  ");

/** Named by the grain: figures by span and by each dimension alone. */
export const figuresView = ({ adverb, unit, cells }: Grain): string => `
CREATE VIEW reporting.feedback_${adverb} WITH (security_barrier = true, security_invoker = false) AS
SELECT ${unit}, shown.dimension, nullif(shown.value, '') AS value, coalesce(named.label, nullif(shown.value, '')) AS label,
  feedback AS volume,
  ${figureColumns()}
FROM (
  SELECT ${shownCounts([unit, "dimension", "value"])}
  FROM (
    SELECT counted.*, ${BASES.map((base) => isHidden(base, unit)).join(",\n      ")}
    FROM (${groups({ unit, cells }, "c.dimension NOT IN ('DECISION', 'CLAUSE')")}) AS counted CROSS JOIN ${LEAST}
  ) AS judged
) AS shown
LEFT JOIN feedback_label named ON named.dimension = shown.dimension AND named.value = shown.value
${WAITED}`;

const MONTH = { unit: "month", cells: "MONTH" } as const;

/** Clauses overlap, so each is held against the rest of its month: where either is small, its figures are hidden. */
const isEitherSmall = (base: string): string =>
  `(counted.${base} > 0 AND counted.${base} < least)
    OR (whole.${base} > counted.${base} AND whole.${base} - counted.${base} < least) AS hides_${base}`;

const LIFT = "(satisfaction_low::float8 / satisfaction_n) / (all_low::float8 / rated)";
const LIFT_SPREAD = `(1.0::float8 / satisfaction_low - 1.0::float8 / all_low - 1.0::float8 / satisfaction_n
    + 2.0::float8 * satisfaction_low / (all_low * satisfaction_n) - 1.0::float8 / rated)`;

const liftEnd = (operator: "/" | "*"): string =>
  `CASE WHEN satisfaction_n > 0 AND all_low > 0 AND satisfaction_low > 0 THEN
    CASE WHEN ${LIFT_SPREAD} > 1e-12 THEN ${LIFT} ${operator} exp(1.959963984540054 * sqrt(${LIFT_SPREAD})) END END`;

const lowEnd = (sign: "-" | "+", exact: string): string => {
  const square = "1.959963984540054::float8 ^ 2";
  return `CASE WHEN satisfaction_n IS NOT NULL AND all_low > 0 THEN CASE WHEN satisfaction_low = ${exact} ELSE
    (satisfaction_low + ${square} / 2 ${sign} 1.959963984540054 * sqrt(satisfaction_low::float8 * (all_low - satisfaction_low) / all_low
      + ${square} / 4)) / (all_low + ${square}) END END`;
};

/** Figures by month and clause, with how much a clause goes with low ratings. */
export const CLAUSES_VIEW = `
CREATE VIEW reporting.feedback_clauses_monthly WITH (security_barrier = true, security_invoker = false) AS
SELECT month, value AS clause,
  CASE WHEN satisfaction_n IS NOT NULL THEN rated END AS rated,
  CASE WHEN satisfaction_n IS NOT NULL THEN all_low END AS rated_low,
  satisfaction_n AS cited,
  CASE WHEN satisfaction_n IS NOT NULL THEN satisfaction_low END AS cited_low,
  CASE WHEN satisfaction_n IS NOT NULL AND all_low > 0 THEN satisfaction_low::float8 / all_low END AS low_rating_share,
  ${lowEnd("-", "0 THEN 0")} AS low_rating_share_low,
  ${lowEnd("+", "all_low THEN 1")} AS low_rating_share_high,
  CASE WHEN satisfaction_n > 0 AND all_low > 0 THEN ${LIFT} END AS lift,
  ${liftEnd("/")} AS lift_low,
  ${liftEnd("*")} AS lift_high,
  feedback AS volume,
  ${figureColumns()}
FROM (
  SELECT ${shownCounts(["month", "value", "rated", "all_low"])}
  FROM (
    SELECT counted.*, whole.satisfaction_n AS rated, whole.satisfaction_low AS all_low, ${BASES.map(isEitherSmall).join(",\n      ")}
    FROM (${groups(MONTH, "c.dimension = 'CLAUSE'")}) AS counted
    JOIN (${groups(MONTH, "c.dimension = 'DECISION'")}) AS whole USING (month)
    CROSS JOIN ${LEAST}
  ) AS judged
) AS shown
${WAITED}`;
