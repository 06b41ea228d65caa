import { type Cube, cubesOf } from "../cubes/cubes.ts";
import type { FeedbackDimension } from "../feedback-enums.ts";
import type { WantedValues } from "../filter/filter-conditions.ts";
import { between, type CellPiece, coverWithCells, nearestStart, type Piece } from "./spans.ts";

/** What is to be counted. */
export interface CountsAsked {
  readonly wanted: readonly WantedValues[];
  /** Three at most, each once. */
  readonly groupBy: readonly FeedbackDimension[];
  /** Milliseconds since 1970, ascending: a bucket from each to the next. */
  readonly bounds: readonly number[];
}

/** Of what it is counted. */
export type ReadingPlan =
  | { readonly from: "FACTS" }
  | {
      readonly from: "CELLS";
      readonly dimensions: readonly FeedbackDimension[];
      /** The bounds, moved to where cells begin: what changed and is in no cell yet counts by these. */
      readonly bounds: readonly number[];
      readonly cells: readonly CellPiece[];
      /** Facts between a bound and where it was moved to. */
      readonly edges: readonly Piece[];
    };

const FACTS: ReadingPlan = { from: "FACTS" };

/**
 * Cells, where they are kept of the dimensions that are asked for and cover more than they leave to the facts. Cells know
 * no two clauses at once, so what needs them both is counted anew.
 */
export function planReading({ wanted, groupBy, bounds }: CountsAsked): ReadingPlan {
  const dimensions = [...new Set([...wanted.map(({ dimension }) => dimension), ...groupBy])];
  const clauses = wanted.find(({ dimension }) => dimension === "CLAUSE")?.values.length ?? 0;
  if (clauses > 1 || (clauses === 1 && groupBy.includes("CLAUSE"))) return FACTS;
  const cubes = cubesOf(dimensions);
  const finest = cubes.at(-1);
  if (finest === undefined) return FACTS;
  const moved = bounds.map((bound) => nearestStart(bound, finest.grain));
  const edges = edgesOf(bounds, moved);
  const beside = edges.reduce((sum, { start, end }) => sum + end - start, 0);
  if (2 * beside > (bounds.at(-1) ?? 0) - (bounds[0] ?? 0)) return FACTS;
  return { from: "CELLS", dimensions: finest.dimensions, bounds: moved, cells: cellsOf(cubes, moved), edges };
}

function cellsOf(cubes: readonly Cube[], bounds: readonly number[]): readonly CellPiece[] {
  return bounds.slice(1).flatMap((end, bucket) => {
    const start = bounds[bucket] ?? end;
    return coverWithCells(cubes, { start, end, sign: 1 }).pieces.map((piece) => ({ ...piece, bucket }));
  });
}

function edgesOf(bounds: readonly number[], moved: readonly number[]): readonly Piece[] {
  const last = bounds.length - 1;
  return bounds.flatMap((bound, index) => {
    const cell = moved[index] ?? bound;
    if (cell === bound) return [];
    const begins = index < last ? [{ ...between(bound, cell, 1), bucket: index }] : [];
    const ends = index > 0 ? [{ ...between(cell, bound, 1), bucket: index - 1 }] : [];
    return [...begins, ...ends];
  });
}
