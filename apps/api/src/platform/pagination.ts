import { ArgsType, type ClassType, Field, Int, ObjectType } from "type-graphql";
import { fault } from "./faults.ts";

export const largestPage = 100;
export const usualPage = 20;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many from the start, at most ${largestPage}; ${usualPage} when no number is given.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Only what follows this cursor." })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: `How many from the end, at most ${largestPage}.` })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Only what precedes this cursor." })
  before?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many to pass over first; for grids that jump to a page. Not together with a cursor.",
  })
  offset?: number | null;
}

@ObjectType({ simpleResolvers: true, description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more follows." })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: "Whether something precedes." })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first item; null on an empty page." })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last item; null on an empty page." })
  endCursor: string | null;
}

/** An item and where it stands. */
export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** What costs something to find out is a function: GraphQL calls it only when the field is asked for. */
export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly edges: () => readonly Edge<T>[];
  readonly pageInfo: () => PageInfo;
  readonly totalCount: () => number | Promise<number>;
}

/** The GraphQL type `<name>Connection` with its edge, for the resolver's return type. */
export function connectionType<T extends object>(nodeType: ClassType<T>, name: string): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `A ${name} and where it stands in the list.` })
  class NodeEdge {
    @Field(() => String, { description: "Opaque; pass it as `after` or `before`." })
    cursor: string;

    @Field(() => nodeType, { description: `The ${name}.` })
    node: T;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${name}.` })
  class NodeConnection {
    @Field(() => [NodeEdge], { description: "The items with their cursors." })
    edges: NodeEdge[];

    @Field(() => [nodeType], { description: "The items alone." })
    nodes: T[];

    @Field(() => PageInfo, { description: "Where this page stands in the list." })
    pageInfo: PageInfo;

    @Field(() => Int, { description: "Length of the whole list; computed only when asked for." })
    totalCount: number;
  }
  // GraphQL sees the fields' values, the resolver hands over functions that give them.
  return NodeConnection as unknown as ClassType<Connection<T>>;
}

export type KeyPart = string | number | boolean | null;
export type SortKey = readonly KeyPart[];

/** How a list is sorted. The key must end in something unique, or a page boundary could fall between equals. */
export interface Ordering<T> {
  /** Told apart in cursors: one made under another ordering is refused. */
  readonly name: string;
  readonly keyOf: (item: T) => SortKey;
  /** Without it: part by part upwards, null last, text by code unit. */
  readonly compare?: (left: SortKey, right: SortKey) => number;
}

/**
 * One page of a list that is already sorted as `ordering` says (a bare key function: as `compareKeys` does). A cursor
 * holds the key of its item, so a page neither repeats nor skips when something is inserted or taken away before it.
 * @throws BAD_USER_INPUT naming the argument: out of range, contradictory, or a cursor of another list.
 */
export function pageOf<T>(
  items: readonly T[],
  args: PageArgs,
  ordering: Ordering<T> | Ordering<T>["keyOf"],
): Connection<T> {
  const order: Ordering<T> = typeof ordering === "function" ? { name: "", keyOf: ordering } : ordering;
  const backwards = requireConsistent(args);
  const compare = order.compare ?? compareKeys;
  const start =
    args.after == null ? 0 : firstIndex(items, order, isBeyond(compare, decodeCursor("after", args.after, order)));
  const end =
    args.before == null
      ? items.length
      : firstIndex(items, order, isNotBefore(compare, decodeCursor("before", args.before, order)));
  const size = (backwards ? args.last : args.first) ?? usualPage;
  const from = backwards ? Math.max(start, end - size) : Math.min(start + (args.offset ?? 0), items.length);
  const to = backwards ? end : Math.min(end, from + size);
  const nodes = items.slice(from, Math.max(from, to));
  const cursorOf = (item: T) => encodeCursor(order, item);
  return {
    nodes,
    edges: () => nodes.map((node) => ({ cursor: cursorOf(node), node })),
    pageInfo: () => ({
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: nodes.length === 0 ? null : cursorOf(nodes[0] as T),
      endCursor: nodes.length === 0 ? null : cursorOf(nodes[nodes.length - 1] as T),
    }),
    totalCount: () => items.length,
  };
}

/** @returns whether the page is counted from the end. */
function requireConsistent(args: PageArgs): boolean {
  for (const field of ["first", "last"] as const) {
    const asked = args[field];
    if (asked == null) continue;
    if (asked < 0) throw fault("BAD_USER_INPUT", `${field} is ${asked}; it cannot be negative.`, { field: [field] });
    if (asked > largestPage) {
      const message = `${field} is ${asked}; the limit is ${largestPage}. Ask for ${largestPage} and go on with a cursor.`;
      throw fault("BAD_USER_INPUT", message, { field: [field], limit: largestPage });
    }
  }
  if (args.first != null && args.last != null) {
    throw fault("BAD_USER_INPUT", "Give first or last, not both.", { field: ["last"] });
  }
  if (args.offset != null) {
    if (args.offset < 0)
      throw fault("BAD_USER_INPUT", `offset is ${args.offset}; it cannot be negative.`, { field: ["offset"] });
    if (args.after != null || args.before != null || args.last != null) {
      throw fault("BAD_USER_INPUT", "offset goes with first alone; leave out after, before and last.", {
        field: ["offset"],
      });
    }
  }
  return args.last != null || (args.before != null && args.first == null);
}

type Compare = (left: SortKey, right: SortKey) => number;
const isBeyond = (compare: Compare, key: SortKey) => (other: SortKey) => compare(other, key) > 0;
const isNotBefore = (compare: Compare, key: SortKey) => (other: SortKey) => compare(other, key) >= 0;

/** Binary search: the first index whose key satisfies `holds`; the list's length when none does. */
function firstIndex<T>(items: readonly T[], order: Ordering<T>, holds: (key: SortKey) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(order.keyOf(items[middle] as T))) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Part by part upwards, null after everything else, text by code unit. */
export function compareKeys(left: SortKey, right: SortKey): number {
  for (let i = 0; i < left.length; i++) {
    const a = left[i] ?? null;
    const b = right[i] ?? null;
    if (a === b) continue;
    if (a === null) return 1;
    if (b === null) return -1;
    return a < b ? -1 : 1;
  }
  return 0;
}

function encodeCursor<T>(order: Ordering<T>, item: T): string {
  return Buffer.from(JSON.stringify([order.name, ...order.keyOf(item)])).toString("base64url");
}

function decodeCursor<T>(field: "after" | "before", cursor: string, order: Ordering<T>): SortKey {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(parts) && parts.length > 1 && parts[0] === order.name && parts.every(isKeyPart)) {
      return parts.slice(1);
    }
  } catch {
    // Not JSON: the same answer as for a cursor of another list.
  }
  const message = `${field} is no cursor of this list in this order. Take one from pageInfo or edges of the same query, or leave it out.`;
  throw fault("BAD_USER_INPUT", message, { field: [field] });
}

function isKeyPart(part: unknown): part is KeyPart {
  return part === null || typeof part === "string" || typeof part === "number" || typeof part === "boolean";
}
