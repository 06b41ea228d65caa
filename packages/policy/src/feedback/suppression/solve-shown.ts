import type { GroupedCounts } from "./group-lattice.ts";
import type { SuppressedGroup } from "./suppress-small-groups.ts";

/**
 * What an attacker does with a published table. The unknowns are the innermost counts; every shown number, whatever its
 * depth and column, is an equation over them. A hidden number is determined if its own sum follows from the equations.
 * Written from the definition of a table and not from how it is protected.
 */
export function determinedBySolving(table: GroupedCounts, shown: readonly SuppressedGroup[]): readonly string[] {
  const unknowns = table.rows.flatMap((row) => row.counts.map((_, column) => ({ path: row.path, column })));
  const sumOf = (path: readonly string[], column: number | null) =>
    unknowns.map((each) =>
      path.every((step, depth) => each.path[depth] === step) && (column === null || column === each.column) ? 1 : 0,
    );
  const published = shown.flatMap(({ path, counts, total }) => [
    { name: `${path.join("/")} total`, isShown: total !== null, sum: sumOf(path, null) },
    ...counts.map((count, column) => ({
      name: `${path.join("/")} ${column}`,
      isShown: count !== null,
      sum: sumOf(path, column),
    })),
  ]);
  const basis = new RowSpace();
  for (const { isShown, sum } of published) if (isShown) basis.add(sum);
  return published.filter(({ isShown, sum }) => !isShown && basis.holds(sum)).map(({ name }) => name);
}

// Arithmetic in a prime field is exact; sums of so few ones and zeros are as independent there as they are in fractions.
const PRIME = 1_000_003;

/** The vectors that follow from those added, by Gauss's elimination. */
class RowSpace {
  readonly #rows: { readonly pivot: number; readonly row: readonly number[] }[] = [];

  add(vector: readonly number[]): void {
    const rest = this.#reduced(vector);
    const pivot = rest.findIndex((value) => value !== 0);
    if (pivot < 0) return;
    const scale = inverse(rest[pivot] ?? 1);
    this.#rows.push({ pivot, row: rest.map((value) => (value * scale) % PRIME) });
  }

  holds(vector: readonly number[]): boolean {
    return this.#reduced(vector).every((value) => value === 0);
  }

  #reduced(vector: readonly number[]): readonly number[] {
    return this.#rows.reduce((rest, { pivot, row }) => {
      const factor = rest[pivot] ?? 0;
      return factor === 0 ? rest : rest.map((value, at) => modulo(value - factor * (row[at] ?? 0)));
    }, vector);
  }
}

function modulo(value: number): number {
  return ((value % PRIME) + PRIME) % PRIME;
}

/** By Fermat: value^(PRIME − 2). */
function inverse(value: number): number {
  let [result, base] = [1, value];
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}
