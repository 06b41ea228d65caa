import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import { compareKeys, decodeCursor, encodeCursor, type Ordering, type SortKey } from "./cursor.ts";
import { type PageArgs, requireConsistent, usualPage } from "./page-arguments.ts";

export { compareKeys, type KeyPart, type Ordering, type SortKey } from "./cursor.ts";
export { largestPage, PageArgs, usualPage } from "./page-arguments.ts";

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
