import type { EntityManager } from "typeorm";
import { COUNTED_COLUMNS } from "../facts/counted-columns.ts";
import { FEEDBACK_DIMENSIONS, type FeedbackDimension } from "../feedback-enums.ts";
import { DIMENSIONS } from "../filter/dimensions.ts";
import { CUBES, type Cube, GRAINS, SPAN_START } from "./cubes.ts";

const COUNTED = [...COUNTED_COLUMNS.keys()];

/** The columns of a cell, in the order of {@link cellsOf}. */
export const CELL_COLUMNS = ["cube", "start", "a", "b", ...COUNTED].join(", ");

/** SQL that adds counted cells, as {@link cellsOf} gives them, to those that are kept. */
export function addCells(cells: string): string {
  const sums = COUNTED.map((name) => `${name} = feedback_cell.${name} + excluded.${name}`);
  return `INSERT INTO feedback_cell (${CELL_COLUMNS}) SELECT ${CELL_COLUMNS} FROM ${cells}
    ON CONFLICT (cube, start, a, b) DO UPDATE SET ${sums.join(", ")}`;
}

/**
 * SQL for the cells of all cubes that come of `source`, a relation with the columns of a fact and `sign`, in two passes:
 * a fact is in one cell of each cube, but in as many cells of a cube of clauses as it has clauses.
 */
export function cellsOf(source: string): string {
  const hasClauses = ({ dimensions }: Cube) => dimensions.includes("CLAUSE");
  const byClause = `(SELECT *, unnest(CASE clauses WHEN '{}' THEN '{""}' ELSE clauses END) AS one_clause FROM ${source}) AS cited`;
  const plain = pass(
    CUBES.filter((each) => !hasClauses(each)),
    `(SELECT *, '' AS one_clause FROM ${source}) AS plain`,
  );
  return `${plain} UNION ALL ${pass(CUBES.filter(hasClauses), byClause)}`;
}

/**
 * Has cells counted by hashing, in this transaction. Left to itself the planner, who knows nothing of how few cells come of
 * many facts, sorts them anew for each cube: ten times the time. What is held at once is cells, not facts.
 */
export async function countByHashing(manager: Pick<EntityManager, "query">): Promise<void> {
  await manager.query("SET LOCAL enable_sort = off");
  await manager.query("SET LOCAL work_mem = '256MB'");
  await manager.query("SET LOCAL hash_mem_multiplier = 100");
}

const spanName = (grain: Cube["grain"]) => `start_${grain.toLowerCase()}`;
const valueName = (dimension: FeedbackDimension) => `value_${dimension.toLowerCase()}`;
const groupedBy = ({ dimensions, grain }: Cube) => [spanName(grain), ...dimensions.map(valueName)];

const SPANS_AND_VALUES = [
  ...GRAINS.map((grain) => `${SPAN_START[grain]} AS ${spanName(grain)}`),
  ...FEEDBACK_DIMENSIONS.map((dimension) => {
    const value = dimension === "CLAUSE" ? "one_clause" : `coalesce(${DIMENSIONS[dimension].value}, '')`;
    return `${value} AS ${valueName(dimension)}`;
  }),
].join(", ");

/** All cubes in one look at the source: the conditions are what takes time, and each is then tried once a fact. */
function pass(cubes: readonly Cube[], source: string): string {
  const among = (names: readonly string[]) =>
    names.filter((name) => cubes.some((cube) => groupedBy(cube).includes(name)));
  const [spans, values] = [among(GRAINS.map(spanName)), among(FEEDBACK_DIMENSIONS.map(valueName))];
  const grouped = [...spans, ...values];
  const mask = (cube: Cube) => grouped.reduce((bits, name) => 2 * bits + (groupedBy(cube).includes(name) ? 0 : 1), 0);
  const names = cubes.map((cube) => `WHEN ${mask(cube)} THEN '${cube.name}'`).join(" ");
  const others = values.map((name) => `grouping(${name})`).join(" + ");
  // What a set does not group by is null in it, and no value is.
  return `SELECT CASE grouping(${grouped.join(", ")}) ${names} END AS cube,
      coalesce(${spans.join(", ")}) AS start,
      coalesce(${values.join(", ")}, '') AS a,
      CASE WHEN ${others} = ${values.length - 2} THEN coalesce(${values.toReversed().join(", ")}) ELSE '' END AS b,
      ${sumsOf((condition) => `coalesce(sum(sign) FILTER (WHERE ${condition}), 0)::int`)}
    FROM (SELECT *, ${SPANS_AND_VALUES} FROM ${source}) AS valued
    GROUP BY GROUPING SETS (${cubes.map((cube) => `(${groupedBy(cube).join(", ")})`).join(", ")})`;
}

function sumsOf(sum: (condition: string) => string): string {
  return [...COUNTED_COLUMNS].map(([name, condition]) => `${sum(condition)} AS ${name}`).join(", ");
}
