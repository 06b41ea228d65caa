import { decodeCursor, encodeCursor, type Ordering, type SortKey } from "./cursor.ts";
import { type CursorArgs, requireConsistent, usualPage } from "./page-arguments.ts";
import type { Connection } from "./pagination.ts";

/**
 * What a statement may have as its literal `LIMIT`: with a parameter PostgreSQL would plan each execution anew, with any
 * number it would keep a hundred plans. One more than a page, which tells whether another follows.
 */
const LIMITS = [11, 21, 51, 101];

/** Which rows of a list to read. */
export interface Slice {
  /** Only rows that come after this key in the list's order. */
  readonly after: SortKey | null;
  /** Only rows that come before this key in the list's order. */
  readonly before: SortKey | null;
  /** From the end of the list, and in reverse. */
  readonly fromEnd: boolean;
  readonly limit: number;
}

/** A list that is too long for memory. */
export interface KeysetList<Row> extends Omit<Ordering<Row>, "compare"> {
  readonly isKey: (key: SortKey) => boolean;
  readonly load: (slice: Slice) => Promise<readonly Row[]>;
  readonly count: () => Promise<number>;
}

/**
 * One page, read by key: as fast at any depth, and neither repeating nor skipping a row while others are inserted. What
 * precedes an `after` (or follows a `before`) is not looked up: there is at least the row that the cursor was taken from.
 * @throws BAD_USER_INPUT naming the argument: out of range, contradictory, or a cursor of another list.
 */
export async function keysetPage<Row>(list: KeysetList<Row>, args: CursorArgs): Promise<Connection<Row>> {
  const fromEnd = requireConsistent(args);
  const after = args.after == null ? null : decodeCursor("after", args.after, list);
  const before = args.before == null ? null : decodeCursor("before", args.before, list);
  const size = (fromEnd ? args.last : args.first) ?? usualPage;
  const limit = LIMITS.find((each) => each > size) ?? Number(LIMITS.at(-1));
  const rows = await list.load({ after, before, fromEnd, limit });
  const page = rows.slice(0, size);
  const nodes = fromEnd ? page.toReversed() : page;
  const more = rows.length > size;
  const edges = nodes.map((node) => ({ node, cursor: encodeCursor(list, node) }));
  return {
    nodes,
    edges: () => edges,
    pageInfo: () => ({
      hasNextPage: fromEnd ? before !== null : more,
      hasPreviousPage: fromEnd ? more : after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    }),
    totalCount: list.count,
  };
}
