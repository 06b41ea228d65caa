import { cheapestAlternative } from "./alternatives.ts";
import { type GroupedCounts, type GroupLattice, type GroupNode, latticeOf } from "./group-lattice.ts";
import { readThreshold } from "./threshold.ts";

/** What may be shown of a group: null is hidden, 0 is nobody. */
export interface SuppressedGroup {
  /** Empty for the total of all. */
  readonly path: readonly string[];
  /** By column. */
  readonly counts: readonly (number | null)[];
  /** Over all columns. */
  readonly total: number | null;
}

/**
 * Hides what is counted of fewer than `threshold` and not of nobody, at every depth, in every column and in every total;
 * then as much more, the smallest first, as keeps every hidden count from being computed:
 * - no equation between shown numbers has only one solution for a hidden one, in whole numbers of 0 or more;
 * - what a shown total leaves for its hidden parts together is no small group either.
 *
 * It protects one table. Whoever may ask for differently cut tables of the same answers can hold them against each other.
 * @throws RangeError that names the row or the threshold that does not fit.
 */
export function suppressSmallGroups(table: GroupedCounts, threshold?: number): readonly SuppressedGroup[] {
  const least = readThreshold(threshold);
  const lattice = latticeOf(table);
  for (const node of lattice.nodes) {
    for (const [column, count] of node.counts.entries()) node.hidden[column] = count > 0 && count < least;
  }
  const lines = linesOf(lattice);
  const protectedCells = new Map<GroupNode, Set<number>>();
  do protectHidden(lattice, protectedCells);
  while (widenRemainders(lines, least));
  return lattice.nodes.map((node) => shownOf(lattice, node, table.columns));
}

/** Gives every hidden cell an alternative; a cell that is in that of another has one already. */
function protectHidden(lattice: GroupLattice, protectedCells: Map<GroupNode, Set<number>>): void {
  const columnsOf = (node: GroupNode) => {
    const found = protectedCells.get(node) ?? new Set();
    protectedCells.set(node, found);
    return found;
  };
  for (const node of lattice.nodes) {
    for (let column = 0; column < lattice.width; column += 1) {
      if (node.hidden[column] !== true || columnsOf(node).has(column)) continue;
      for (const [other, at] of cheapestAlternative(lattice, node, column).cells) {
        other.hidden[at] = true;
        columnsOf(other).add(at);
      }
    }
  }
}

interface Cell {
  readonly node: GroupNode;
  readonly column: number;
}

/** A total and the parts of which it is the sum. */
interface Line {
  readonly whole: Cell;
  readonly parts: readonly Cell[];
}

function linesOf({ nodes, width, total }: GroupLattice): readonly Line[] {
  const columns = Array.from({ length: width }, (_, column) => column);
  return nodes.flatMap((node) => {
    const across =
      total === null
        ? []
        : [{ whole: { node, column: total }, parts: columns.slice(0, -1).map((column) => ({ node, column })) }];
    if (node.children.length === 0) return across;
    const below = columns.map((column) => ({
      whole: { node, column },
      parts: node.children.map((child) => ({ node: child, column })),
    }));
    return [...across, ...below];
  });
}

const countOf = ({ node, column }: Cell) => node.counts[column] ?? 0;
const isHidden = ({ node, column }: Cell) => node.hidden[column] === true;

/** Whether something more had to be hidden, as hidden parts of a shown total were together a small group. */
function widenRemainders(lines: readonly Line[], least: number): boolean {
  let isWider = false;
  for (const { whole, parts } of lines) {
    if (isHidden(whole)) continue;
    const remainder = parts.filter(isHidden).reduce((sum, part) => sum + countOf(part), 0);
    if (remainder === 0 || remainder >= least) continue;
    const shown = parts.filter((part) => !isHidden(part) && countOf(part) > 0);
    const next = shown.toSorted((a, b) => countOf(a) - countOf(b))[0] ?? whole;
    next.node.hidden[next.column] = true;
    isWider = true;
  }
  return isWider;
}

function shownOf({ total }: GroupLattice, { path, counts, hidden }: GroupNode, columns: number): SuppressedGroup {
  const shown = counts.map((count, column) => (hidden[column] === true ? null : count));
  return { path, counts: shown.slice(0, columns), total: shown[total ?? 0] ?? null };
}
