import { COUNTED_COLUMNS } from "../facts/counted-columns.ts";
import type { FeedbackDimension } from "../feedback-enums.ts";
import { DIMENSIONS } from "../filter/dimensions.ts";
import { factConditions, type Place } from "../filter/filter-conditions.ts";
import type { CountsAsked, ReadingPlan } from "./plan-reading.ts";
import type { Piece } from "./spans.ts";

/** What a statement is made of; all its parts place their values among the same parameters. */
export interface CountStatement {
  readonly place: Place;
  /** Keys of `COUNTED_COLUMNS`. */
  readonly columns: readonly string[];
}

const instants = (times: readonly number[]) => times.map((time) => new Date(time).toISOString());

/** SQL selects of `bucket`, `keys` (a text for each grouping, empty where it is not known) and each column; the rows add up. */
export function countSelects(statement: CountStatement, asked: CountsAsked, plan: ReadingPlan): readonly string[] {
  if (plan.from === "FACTS") return [alongBounds(statement, asked, { table: FACTS, bounds: asked.bounds })];
  const { cells, edges, bounds } = plan;
  return [
    ...(cells.length === 0 ? [] : [ofCells(statement, asked, plan)]),
    alongBounds(statement, asked, { table: DELTAS, bounds }),
    ...(edges.length === 0 ? [] : [ofEdges(statement, asked, edges)]),
  ];
}

const FACTS = "(SELECT 1 AS sign, * FROM feedback_fact WHERE basis IN ('OCCASION', 'FEEDBACK')) AS fact";
const DELTAS = "feedback_delta";

function ofCells(
  { place, columns }: CountStatement,
  asked: CountsAsked,
  plan: ReadingPlan & { from: "CELLS" },
): string {
  const column = (dimension: FeedbackDimension) => (plan.dimensions.indexOf(dimension) === 0 ? "a" : "b");
  const conditions = asked.wanted.map(({ dimension, values }) => {
    const names = values.flatMap((value) => (value === null ? "" : value === "" ? [] : value));
    return `${column(dimension)} = ANY(${place(names)}::text[])`;
  });
  const cubes = `${place(plan.cells.map(({ cube }) => cube.name))}::text[]`;
  return `SELECT bucket, ${keysOf(asked.groupBy.map(column))},
      ${columns.map((name) => `sum(piece.sign * ${name})::float8 AS ${name}`).join(", ")}
    FROM ${inEach(place, { pieces: plan.cells, cubes })} (SELECT * FROM feedback_cell
      WHERE ${["cube = of_cube", "start >= from_at", "start < to_at", ...conditions].join(" AND ")} OFFSET 0) AS cell
    GROUP BY 1, 2`;
}

interface Pieces {
  readonly pieces: readonly Piece[];
  /** SQL: of which cube each is. */
  readonly cubes?: string;
}

/**
 * SQL: pieces as rows, for each of which something is looked up. What is, ends in `OFFSET 0`: joined otherwise, every cell
 * of a cube would be held against every piece.
 */
function inEach(place: Place, { pieces, cubes }: Pieces): string {
  const starts = place(instants(pieces.map(({ start }) => start)));
  const ends = place(instants(pieces.map(({ end }) => end)));
  const [buckets, signs] = [place(pieces.map(({ bucket }) => bucket)), place(pieces.map(({ sign }) => sign))];
  const arrays = [`${starts}::timestamptz[]`, `${ends}::timestamptz[]`, `${buckets}::int[]`, `${signs}::int[]`];
  const names = ["from_at", "to_at", "bucket", "sign"];
  const all = cubes === undefined ? { arrays, names } : { arrays: [...arrays, cubes], names: [...names, "of_cube"] };
  return `unnest(${all.arrays.join(", ")}) AS piece (${all.names.join(", ")}) CROSS JOIN LATERAL`;
}

interface Along {
  readonly table: string;
  readonly bounds: readonly number[];
}

function alongBounds(statement: CountStatement, asked: CountsAsked, { table, bounds }: Along): string {
  const { place } = statement;
  const [first, last] = instants([bounds[0] ?? 0, bounds.at(-1) ?? 0]);
  const conditions = [
    `at >= ${place(first)}::timestamptz AND at < ${place(last)}::timestamptz`,
    ...factConditions(asked.wanted, place),
  ];
  const bucket = `width_bucket(at, ${place(instants(bounds))}::timestamptz[]) - 1`;
  return ofFacts(statement, asked, { from: table, bucket, conditions });
}

function ofEdges(statement: CountStatement, asked: CountsAsked, edges: readonly Piece[]): string {
  const { place } = statement;
  const conditions = ["at >= from_at", "at < to_at", ...factConditions(asked.wanted, place)];
  const from = `${inEach(place, { pieces: edges })} (SELECT * FROM feedback_fact
      WHERE basis IN ('OCCASION', 'FEEDBACK') AND ${conditions.join(" AND ")} OFFSET 0) AS fact`;
  return ofFacts(statement, asked, { from, bucket: "bucket", conditions: [] });
}

interface FactSource {
  readonly from: string;
  readonly bucket: string;
  readonly conditions: readonly string[];
}

function ofFacts(
  { columns }: CountStatement,
  { groupBy }: CountsAsked,
  { from, bucket, conditions }: FactSource,
): string {
  const cited =
    "CROSS JOIN LATERAL unnest(CASE clauses WHEN '{}' THEN '{\"\"}' ELSE clauses END) AS cited (one_clause)";
  const keys = groupBy.map((dimension) =>
    dimension === "CLAUSE" ? "one_clause" : `coalesce(${DIMENSIONS[dimension].value}, '')`,
  );
  const sums = columns.map(
    (name) => `coalesce(sum(sign) FILTER (WHERE ${COUNTED_COLUMNS.get(name)}), 0)::float8 AS ${name}`,
  );
  return `SELECT ${bucket} AS bucket, ${keysOf(keys)}, ${sums.join(", ")}
    FROM ${from} ${groupBy.includes("CLAUSE") ? cited : ""}
    WHERE ${["true", ...conditions].join(" AND ")} GROUP BY 1, 2`;
}

const keysOf = (keys: readonly string[]) => `ARRAY[${keys.join(", ")}]::text[] AS keys`;
