import fc from "fast-check";
import type { GroupedCounts } from "./group-lattice.ts";

const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 2, arbitrary: fc.nat(40) },
  { weight: 1, arbitrary: fc.constant(0) },
);

const rowsOf = (paths: readonly (readonly string[])[], columns: number): fc.Arbitrary<GroupedCounts> =>
  fc
    .array(fc.array(count, { minLength: columns, maxLength: columns }), {
      minLength: paths.length,
      maxLength: paths.length,
    })
    .map((counts) => ({ columns, rows: paths.map((path, index) => ({ path, counts: counts[index] ?? [] })) }));

const flat = (groups: number) => Array.from({ length: groups }, (_, group) => [`g${group}`]);

/** Up to three outer groups of up to three inner ones each. */
const nested = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 })
  .map((sizes) =>
    sizes.flatMap((size, outer) => Array.from({ length: size }, (_, inner) => [`o${outer}`, `i${inner}`])),
  );

/** Ungrouped, grouped once, and grouped twice; in one column or in up to four. */
export const anyTable: fc.Arbitrary<GroupedCounts> = fc
  .tuple(
    fc.oneof(fc.constant<readonly (readonly string[])[]>([[]]), fc.integer({ min: 1, max: 5 }).map(flat), nested),
    fc.integer({ min: 1, max: 4 }),
  )
  .chain(([paths, columns]) => rowsOf(paths, columns));
