import type { DataSource } from "typeorm";
import { COUNTED_COLUMNS } from "../facts/counted-columns.ts";
import { CELL_COLUMNS, cellsOf } from "./count-cells.ts";
import { factsOf, holdingCells, type Month, monthsOf, type OnMonth } from "./rebuild-cells.ts";

/** A cell that is not what counting the facts gives. */
export interface WrongCell {
  readonly cube: string;
  /** ISO 8601. */
  readonly start: string;
  readonly a: string;
  readonly b: string;
  /** By column that differs: how much more the cell and its changes count than the facts. */
  readonly excess: Readonly<Record<string, number>>;
}

const COUNTED = [...COUNTED_COLUMNS.keys()];
/** The first are enough to look at; how many there are says the rest. */
const MOST_SHOWN = 20;

/** Compares each cell, with the changes beside it, with the facts, in one snapshot. Nothing is folded meanwhile. */
export async function checkCells(db: DataSource, onMonth: OnMonth = () => undefined): Promise<readonly WrongCell[]> {
  return await holdingCells(db, async (manager) => {
    const wrong: WrongCell[] = [];
    const months = await monthsOf(manager);
    for (const [index, month] of months.entries()) {
      wrong.push(...(await manager.query<WrongCell[]>(differencesIn(month))));
      if (wrong.length >= MOST_SHOWN) break;
      onMonth(index + 1, months.length);
    }
    return wrong.slice(0, MOST_SHOWN);
  });
}

function differencesIn(month: Month): string {
  const within = (column: string) => `${column} >= '${month.start}' AND ${column} < '${month.end}'`;
  const changes = `(SELECT * FROM feedback_delta WHERE ${within("at")}) AS changes`;
  const less = COUNTED.map((name) => `-${name}`).join(", ");
  const sums = COUNTED.map((name) => `sum(${name}) AS ${name}`).join(", ");
  const excess = COUNTED.map((name) => `'${name}', nullif(${name}, 0)`).join(", ");
  return `SELECT cube, to_char(start AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS start, a, b,
      json_strip_nulls(json_build_object(${excess})) AS excess
    FROM (SELECT cube, start, a, b, ${sums} FROM (
        SELECT ${CELL_COLUMNS} FROM feedback_cell WHERE ${within("start")}
        UNION ALL SELECT ${CELL_COLUMNS} FROM (${cellsOf(changes)}) AS changed
        UNION ALL SELECT cube, start, a, b, ${less} FROM (${cellsOf(factsOf(month))}) AS counted
      ) AS held GROUP BY cube, start, a, b) AS summed
    WHERE ${COUNTED.map((name) => `${name} <> 0`).join(" OR ")}
    ORDER BY cube, start, a, b LIMIT ${MOST_SHOWN}`;
}
