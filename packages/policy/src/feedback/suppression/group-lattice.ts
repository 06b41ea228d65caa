import { checkCount } from "../counts.ts";

/**
 * Counted answers by nested groups and, across them, by columns, such as the buckets of an interval. Every answer is in
 * one row and one column; groups that overlap do not belong here.
 */
export interface GroupedCounts {
  /** One or more. */
  readonly columns: number;
  readonly rows: readonly CountedRow[];
}

export interface CountedRow {
  /** The group's value in each grouping, the outermost first; empty where nothing groups. */
  readonly path: readonly string[];
  /** One for each column. */
  readonly counts: readonly number[];
}

/** A group of some depth; the root holds everything. */
export interface GroupNode {
  readonly path: readonly string[];
  readonly parent: GroupNode | null;
  readonly children: GroupNode[];
  /** By column; where there are several, their total comes last. */
  readonly counts: number[];
  readonly hidden: boolean[];
}

export interface GroupLattice {
  readonly root: GroupNode;
  /** Every group above its parts, in the order of the rows. */
  readonly nodes: readonly GroupNode[];
  /** Columns, and their total where there are several. */
  readonly width: number;
  /** Where the total stands; null where the one column is the total. */
  readonly total: number | null;
}

/** All groups at all depths with their sums. @throws RangeError that names the row which does not fit. */
export function latticeOf({ columns, rows }: GroupedCounts): GroupLattice {
  if (!Number.isSafeInteger(columns) || columns < 1)
    throw new RangeError(`columns: ${columns} are none; give 1 or more`);
  const width = columns === 1 ? 1 : columns + 1;
  const known = new Map<string, GroupNode>();
  const nodeAt = (path: readonly string[]): GroupNode => {
    const key = JSON.stringify(path);
    const found = known.get(key);
    if (found !== undefined) return found;
    const parent = path.length === 0 ? null : nodeAt(path.slice(0, -1));
    const empty = { counts: Array<number>(width).fill(0), hidden: Array<boolean>(width).fill(false) };
    const node: GroupNode = { path, parent, children: [], ...empty };
    parent?.children.push(node);
    known.set(key, node);
    return node;
  };
  const root = nodeAt([]);
  const seen = new Set<GroupNode>();
  for (const row of rows) {
    checkRow(row, columns);
    const node = nodeAt(row.path);
    if (seen.has(node)) throw new RangeError(`rows: ${JSON.stringify(row.path)} comes twice; give each group once`);
    seen.add(node);
    for (let each: GroupNode | null = node; each !== null; each = each.parent) addTo(each, row.counts, columns);
  }
  const overlapping = [...seen].find((node) => node.children.length > 0);
  if (overlapping !== undefined) {
    throw new RangeError(`rows: ${JSON.stringify(overlapping.path)} has groups within; give the innermost only`);
  }
  return { root, nodes: depthFirst(root), width, total: columns === 1 ? null : columns };
}

function checkRow({ path, counts }: CountedRow, columns: number): void {
  const name = `rows ${JSON.stringify(path)}`;
  if (counts.length !== columns) {
    throw new RangeError(`${name}: has ${counts.length} counts; give ${columns}, one for each column`);
  }
  for (const count of counts) checkCount(name, count);
}

function addTo({ counts }: GroupNode, added: readonly number[], columns: number): void {
  for (const [column, count] of added.entries()) {
    counts[column] = (counts[column] ?? 0) + count;
    if (columns > 1) counts[columns] = (counts[columns] ?? 0) + count;
  }
}

function depthFirst(node: GroupNode): readonly GroupNode[] {
  return [node, ...node.children.flatMap(depthFirst)];
}
