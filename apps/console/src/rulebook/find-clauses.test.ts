import { type Edition, editions } from "@supportbook/policy";
import { describe, expect, it } from "vitest";
import { findClauses } from "./find-clauses.ts";

const edition = editions[0] as Edition;
const found = (search: string) => findClauses(edition, search).flatMap(({ clauses }) => clauses.map(({ id }) => id));

describe("the search of the rule book", () => {
  it("finds all clauses without a word", () => {
    expect(found("  ")).toEqual(edition.clauses.map(({ id }) => id));
  });

  it("finds a number and what is under it", () => {
    expect(found("4.5")).toEqual(["4.5a", "4.5b"]);
    expect(found("4.5B")).toEqual(["4.5b"]);
  });

  it("finds words in either language, all of them", () => {
    expect(found("remote sessions")).toEqual(["4.2.5"]);
    expect(found("远程会话")).toEqual(["4.2.5"]);
    expect(found("remote 培训")).toEqual([]);
  });
});
