import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { lastQueue, neighboursIn } from "./neighbours.ts";

describe("the neighbours of a request", () => {
  it.each([
    ["b", { earlier: "a", later: "c" }],
    ["a", { earlier: null, later: "b" }],
    ["c", { earlier: "b", later: null }],
    ["z", { earlier: null, later: null }],
  ])("of %s in a, b, c are %j", (id, expected) => {
    expect(neighboursIn(["a", "b", "c"], id)).toEqual(expected);
  });
});

describe("the queue", () => {
  it("is the list that was loaded last", () => {
    const queries = new QueryClient();
    expect(lastQueue(queries)).toEqual([]);
    const put = (name: string, ids: string[], updatedAt: number) =>
      queries.setQueryData(["requests", "getList", { name }], { data: ids.map((id) => ({ id })) }, { updatedAt });
    put("all", ["1", "2"], 2_000);
    put("mine", ["3"], 1_000);
    queries.setQueryData(["requests", "page", "9"], { id: "9" });
    expect(lastQueue(queries)).toEqual(["1", "2"]);
  });
});
