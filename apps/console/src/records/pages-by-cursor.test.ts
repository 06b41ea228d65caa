import { describe, expect, it } from "vitest";
import { pagesByCursor } from "./pages-by-cursor.ts";

/** A list read by cursor, and what was asked of it. */
function listOf(length: number) {
  const asked: (string | null)[] = [];
  const all = Array.from({ length }, (_, index) => index);
  const fetchPage = async (first: number, after: string | null) => {
    asked.push(after);
    const start = after === null ? 0 : Number(after) + 1;
    const nodes = all.slice(start, start + first);
    const endCursor = nodes.length === 0 ? null : String(nodes.at(-1));
    return { nodes, pageInfo: { hasNextPage: start + first < all.length, endCursor } };
  };
  return { all, asked, fetchPage };
}

describe("the pages of a list that is read by cursor", () => {
  it("are those that one cut through the whole list would give, forwards and back", async () => {
    const { all, fetchPage } = listOf(95);
    const pageOf = pagesByCursor();
    for (const page of [1, 2, 3, 2, 4, 1, 3]) {
      const { data, total, pageInfo } = await pageOf({ list: "a", page, perPage: 25 }, fetchPage);
      expect(data).toEqual(all.slice((page - 1) * 25, page * 25));
      expect(total).toBe(page === 4 ? 95 : undefined);
      expect(pageInfo).toEqual({ hasNextPage: page < 4, hasPreviousPage: page > 1 });
    }
  });

  it("take one request each where the page before was seen", async () => {
    const { asked, fetchPage } = listOf(95);
    const pageOf = pagesByCursor();
    for (const page of [1, 2, 1, 2]) await pageOf({ list: "a", page, perPage: 25 }, fetchPage);
    expect(asked).toEqual([null, "24", null, "24"]);
  });

  it("are walked to where an address names a later one", async () => {
    const { asked, fetchPage } = listOf(95);
    const { data } = await pagesByCursor()({ list: "a", page: 3, perPage: 25 }, fetchPage);
    expect(data[0]).toBe(50);
    expect(asked).toEqual([null, "24", "49"]);
  });

  it("end with the last one, however far the address reaches", async () => {
    const { fetchPage } = listOf(95);
    const { data, pageInfo } = await pagesByCursor()({ list: "a", page: 9, perPage: 25 }, fetchPage);
    expect(data).toEqual([75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94]);
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
  });

  it("begin anew when the list is another one", async () => {
    const { asked, fetchPage } = listOf(95);
    const pageOf = pagesByCursor();
    await pageOf({ list: "a", page: 2, perPage: 25 }, fetchPage);
    await pageOf({ list: "b", page: 1, perPage: 25 }, fetchPage);
    await pageOf({ list: "b", page: 2, perPage: 50 }, fetchPage);
    expect(asked).toEqual([null, "24", null, null, "49"]);
  });
});
