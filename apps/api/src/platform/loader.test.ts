import DataLoader from "dataloader";
import { expect, it } from "vitest";
import type { Context } from "./context.ts";
import { loaderFor } from "./loader.ts";

it("batches within a request and keeps requests apart", async () => {
  const batches: number[][] = [];
  const doubles = () =>
    new DataLoader<number, number>(async (keys) => {
      batches.push([...keys]);
      return keys.map((key) => key * 2);
    });
  const one = {} as Context;
  const other = {} as Context;
  const asked = [1, 2, 1].map((key) => loaderFor(one, doubles).load(key));
  expect(await Promise.all([...asked, loaderFor(other, doubles).load(1)])).toEqual([2, 4, 2, 2]);
  expect(batches).toEqual([[1, 2], [1]]);
});
