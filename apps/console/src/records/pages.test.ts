import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsOfPage } from "./pages.ts";

describe("the rows of a grid's page", () => {
  it("are those that one cut through the whole list would give, in requests that the API accepts", async () => {
    const sizes = fc.record({
      length: fc.nat(450),
      page: fc.integer({ min: 1, max: 6 }),
      perPage: fc.integer({ min: 1, max: 250 }),
    });
    await fc.assert(
      fc.asyncProperty(sizes, async ({ length, page, perPage }) => {
        const all = Array.from({ length }, (_, index) => index);
        const { rows, total } = await rowsOfPage({ page, perPage }, async (first, offset) => {
          expect(first).toBeGreaterThan(0);
          expect(first).toBeLessThanOrEqual(100);
          return { totalCount: length, nodes: all.slice(offset, offset + first) };
        });
        expect(total).toBe(length);
        expect(rows).toEqual(all.slice((page - 1) * perPage, page * perPage));
      }),
    );
  });
});
