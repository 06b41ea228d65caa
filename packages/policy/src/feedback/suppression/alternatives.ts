import type { GroupLattice, GroupNode } from "./group-lattice.ts";

/** Something that changes by one, up or down. */
interface Step<T> {
  readonly at: T;
  readonly by: 1 | -1;
}

/**
 * Another table that agrees with the true one in every sum: one answer more or less in each of these cells. As long as
 * all of them are hidden, no arithmetic on what is shown can tell the two apart, so it determines none of the cells.
 */
export interface Alternative {
  readonly cells: readonly (readonly [GroupNode, number])[];
  /** How many shown answers have to be hidden for it. */
  readonly cost: number;
}

/** The alternative through a cell that hides least; there always is one, if need be by hiding the grand total. */
export function cheapestAlternative(lattice: GroupLattice, node: GroupNode, column: number): Alternative {
  let best: Alternative | null = null;
  for (const columnSteps of columnMoves(lattice, column)) {
    for (const rowSteps of rowMoves(lattice, node, columnSteps)) {
      const found = alternativeOf(lattice, rowSteps, columnSteps);
      if (found === null || (best !== null && found.cost >= best.cost)) continue;
      best = found;
      if (best.cost === 0) return best;
    }
  }
  if (best === null) throw new Error(`There is no alternative for the group ${JSON.stringify(node.path)}`);
  return best;
}

/** Moves between columns that leave each total what it is, or move the total with the column. */
function columnMoves({ width, total }: GroupLattice, column: number): readonly (readonly Step<number>[])[] {
  if (total === null) return [[{ at: column, by: 1 }]];
  const others = Array.from({ length: width }, (_, other) => other).filter((other) => other !== column);
  return others.map((other) => [
    { at: column, by: 1 },
    { at: other, by: column === total || other === total ? 1 : -1 },
  ]);
}

type ColumnSteps = readonly Step<number>[];

/** Moves of an answer from one innermost group to another, or out of the table, that change the group's count. */
function* rowMoves(
  lattice: GroupLattice,
  node: GroupNode,
  columns: ColumnSteps,
): Generator<readonly Step<GroupNode>[]> {
  const down = descent(lattice, node, columns);
  const path: GroupNode[] = down.slice(1);
  for (let each: GroupNode | null = node; each !== null; each = each.parent) {
    path.push(each);
    const near = path.map((at) => ({ at, by: 1 }) as const);
    for (const sibling of each.parent?.children ?? []) {
      if (sibling === each) continue;
      yield [...near, ...descent(lattice, sibling, columns).map((at) => ({ at, by: -1 }) as const)];
    }
  }
  yield path.map((at) => ({ at, by: 1 }));
}

/** From a group to one of its innermost, each time into the part that costs least to hide. */
function descent(lattice: GroupLattice, from: GroupNode, columns: ColumnSteps): readonly GroupNode[] {
  const steps = [from];
  for (let node = from; node.children.length > 0; ) {
    const costOf = (child: GroupNode) => columns.reduce((sum, { at }) => sum + cellCost(lattice, child, at), 0);
    node = node.children.reduce((least, child) => (costOf(child) < costOf(least) ? child : least));
    steps.push(node);
  }
  return steps;
}

function alternativeOf(
  lattice: GroupLattice,
  rows: readonly Step<GroupNode>[],
  columns: ColumnSteps,
): Alternative | null {
  const cells = rows.flatMap((row) =>
    columns.map((column) => ({ node: row.at, column: column.at, by: row.by * column.by })),
  );
  // Counts stay counts: what goes down must be 1 or more, in one of the two directions.
  const isPossible = [1, -1].some((way) => cells.every(({ node, column, by }) => by === way || at(node, column) > 0));
  if (!isPossible) return null;
  const cost = cells.reduce((sum, { node, column }) => sum + cellCost(lattice, node, column), 0);
  return { cells: cells.map(({ node, column }) => [node, column] as const), cost };
}

/** Hiding an empty cell hides that nothing is there and gains little: it costs more than any other. */
function cellCost({ root, total }: GroupLattice, node: GroupNode, column: number): number {
  if (node.hidden[column] === true) return 0;
  const count = at(node, column);
  return count > 0 ? count : at(root, total ?? 0) + 1;
}

const at = (node: GroupNode, column: number) => node.counts[column] ?? 0;
