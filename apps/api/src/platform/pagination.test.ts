import fc from "fast-check";
import { GraphQLError } from "graphql";
import { describe, expect, it } from "vitest";
import { compareKeys, type PageArgs, pageOf } from "./pagination.ts";

interface Row {
  readonly name: string | null;
  readonly id: number;
}
const keyOf = (row: Row) => [row.name, row.id];
const sorted = (rows: readonly Row[]) => rows.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)));
const ten: readonly Row[] = Array.from({ length: 10 }, (_, id) => ({ name: "n", id }));
const ids = (rows: readonly Row[]) => rows.map((row) => row.id);

const someRows = fc
  .uniqueArray(fc.record({ name: fc.option(fc.constantFrom("a", "b", "ä", "文", "")), id: fc.nat(40) }), {
    selector: (row) => row.id,
  })
  .map(sorted);

describe("a page of a sorted list", () => {
  it("walks the whole list once, forwards and backwards, whatever the page size", () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: 1, max: 7 }), (rows, size) => {
        expect(walk(rows, (after) => ({ first: size, after }), "endCursor")).toEqual(ids(rows));
        const pages = walkPages(rows, (before) => ({ last: size, before }), "startCursor");
        expect(pages.reverse().flat()).toEqual(ids(rows));
      }),
    );
  });

  it("neither repeats nor skips a row when others are inserted or the cursor's own row is gone", () => {
    fc.assert(
      fc.property(someRows, someRows, fc.nat(), (rows, others, pick) => {
        fc.pre(rows.length > 0);
        const at = pick % rows.length;
        const cursor = pageOf(rows, {}, keyOf).edges()[at % 20]?.cursor;
        fc.pre(cursor !== undefined);
        const stands = rows[at % 20] as Row;
        const known = new Set(ids(rows));
        const added = others.filter((row) => !known.has(row.id));
        const changed = sorted([...rows.filter((row) => row !== stands), ...added]);
        const expected = changed.filter((row) => compareKeys(keyOf(row), keyOf(stands)) > 0);
        expect(pageOf(changed, { first: 100, after: cursor }, keyOf).nodes).toEqual(expected);
      }),
    );
  });

  it("tells whether something precedes or follows, and how long the whole list is", () => {
    const first = pageOf(ten, { first: 3 }, keyOf);
    expect(first.pageInfo()).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
    const middle = pageOf(ten, { first: 3, after: first.pageInfo().endCursor }, keyOf);
    expect(ids(middle.nodes)).toEqual([3, 4, 5]);
    expect(middle.pageInfo()).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
    expect(pageOf(ten, { last: 2 }, keyOf).pageInfo()).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
    expect(middle.totalCount()).toBe(10);
  });

  it("passes over as many as offset says, and past the end is empty", () => {
    expect(ids(pageOf(ten, { first: 2, offset: 8 }, keyOf).nodes)).toEqual([8, 9]);
    const beyond = pageOf(ten, { first: 2, offset: 11 }, keyOf);
    expect(beyond.nodes).toEqual([]);
    expect(beyond.pageInfo()).toMatchObject({ startCursor: null, endCursor: null, hasNextPage: false });
  });
});

describe("page arguments that cannot be met", () => {
  const otherOrder = pageOf(ten, { first: 1 }, { name: "byDate", keyOf }).pageInfo().endCursor;
  it.each<[string, PageArgs, string, RegExp]>([
    ["too many", { first: 101 }, "first", /limit is 100/],
    ["too many from the end", { last: 5000 }, "last", /limit is 100/],
    ["negative", { first: -1 }, "first", /negative/],
    ["both ends", { first: 1, last: 1 }, "last", /not both/],
    ["garbled cursor", { after: "%%%" }, "after", /no cursor of this list/],
    [
      "somebody's own cursor",
      { before: Buffer.from('["",{}]').toString("base64url") },
      "before",
      /no cursor of this list/,
    ],
    ["cursor of another order", { after: otherOrder }, "after", /in this order/],
    ["negative offset", { offset: -2 }, "offset", /negative/],
    ["offset with a cursor", { offset: 1, last: 2 }, "offset", /first alone/],
  ])("%s: the argument and the remedy are named", (_, args, field, message) => {
    const refusal = refusalOf(args);
    expect(refusal.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: [field] });
    expect(refusal.message).toMatch(message);
  });
});

function refusalOf(args: PageArgs): GraphQLError {
  try {
    pageOf(ten, args, keyOf);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  throw new Error("the page was given");
}

type Turn = (cursor: string | null) => PageArgs;

function walk(rows: readonly Row[], turn: Turn, next: "startCursor" | "endCursor"): number[] {
  return walkPages(rows, turn, next).flat();
}

function walkPages(rows: readonly Row[], turn: Turn, next: "startCursor" | "endCursor"): number[][] {
  const pages: number[][] = [];
  let cursor: string | null = null;
  do {
    const page: ReturnType<typeof pageOf<Row>> = pageOf(rows, turn(cursor), keyOf);
    pages.push(ids(page.nodes));
    cursor = page.nodes.length === 0 ? null : page.pageInfo()[next];
  } while (cursor !== null);
  return pages;
}
