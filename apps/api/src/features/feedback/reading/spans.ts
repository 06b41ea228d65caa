import type { Cube, Grain } from "../cubes/cubes.ts";

/** Milliseconds since 1970; the start belongs to a span, the end does not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cells, or facts, that are added to a bucket (1), or taken from it again (-1). */
export interface Piece extends Span {
  readonly bucket: number;
  readonly sign: 1 | -1;
}

export interface CellPiece extends Piece {
  readonly cube: Cube;
}

const LENGTHS: Readonly<Record<Grain, number>> = {
  MONTH: 30 * 86_400_000,
  DAY: 86_400_000,
  HOUR: 3_600_000,
  QUARTER_HOUR: 900_000,
};

/** The start of a span of this grain that is nearest to an instant. */
export function nearestStart(instant: number, grain: Grain): number {
  if (grain !== "MONTH") return Math.round(instant / LENGTHS[grain]) * LENGTHS[grain];
  const date = new Date(instant);
  const [before, after] = [0, 1].map((months) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months));
  if (before === undefined || after === undefined) return instant;
  return instant - before < after - instant ? before : after;
}

interface Cover {
  readonly pieces: readonly CellPiece[];
  /** About how many spans of time are read. */
  readonly cost: number;
}

type BucketPart = Omit<Piece, "bucket">;

/**
 * The fewest spans of these cubes, the longest first, that amount to a part which begins and ends with spans of the last:
 * a day that begins an hour before one of UTC is that day, and four quarters of an hour more, and four less.
 */
export function coverWithCells(cubes: readonly Cube[], part: BucketPart): Cover {
  const [cube, ...finer] = cubes;
  if (cube === undefined || part.start >= part.end) return { pieces: [], cost: 0 };
  const { start, end, sign } = part;
  const whole = (span: Span): Cover => ({
    pieces: [{ ...span, sign, cube, bucket: 0 }],
    cost: (span.end - span.start) / LENGTHS[cube.grain],
  });
  if (finer.length === 0) return whole(part);
  const withoutThis = coverWithCells(finer, part);
  const inner = { start: nearestStart(start, cube.grain), end: nearestStart(end, cube.grain) };
  if (inner.start >= inner.end) return withoutThis;
  const parts = [
    whole(inner),
    coverWithCells(finer, between(start, inner.start, sign)),
    coverWithCells(finer, between(inner.end, end, sign)),
  ];
  const cost = parts.reduce((sum, each) => sum + each.cost, 0);
  return cost < withoutThis.cost ? { pieces: parts.flatMap(({ pieces }) => pieces), cost } : withoutThis;
}

/** From one instant to another; taken away where the other is the earlier. */
export function between(from: number, to: number, sign: 1 | -1): BucketPart {
  return from <= to ? { start: from, end: to, sign } : { start: to, end: from, sign: sign === 1 ? -1 : 1 };
}
