import { describe, expect, it } from "vitest";
import { OUTCOMES } from "../decision.ts";
import { CATEGORY_NAMES, categoryWhenFiled, REQUEST_CATEGORIES, type RequestCategory } from "./request-category.ts";
import { movesTable } from "./request-moves.ts";

/** Where a request may end: what comes after is another request, linked to it. */
const ENDS: readonly RequestCategory[] = ["CLOSED", "DECLINED"];

function reachableFrom(...starts: readonly RequestCategory[]): ReadonlySet<RequestCategory> {
  const reached = new Set(starts);
  // A set that grows while it is walked is walked to its end.
  for (const category of reached) {
    for (const { from, to } of movesTable()) if (from === category) reached.add(to);
  }
  return reached;
}

describe("the table of moves", () => {
  it("leads from where requests begin to every category", () => {
    const beginnings = OUTCOMES.map(categoryWhenFiled);
    expect(new Set(beginnings)).toEqual(new Set(["NEW", "DECLINED"]));
    expect(reachableFrom("NEW")).toEqual(new Set(REQUEST_CATEGORIES));
    expect(reachableFrom("DECLINED")).toEqual(new Set(REQUEST_CATEGORIES));
  });

  it("has no dead end but the two ends", () => {
    for (const category of REQUEST_CATEGORIES.filter((each) => !ENDS.includes(each))) {
      const unconditional = movesTable().filter(({ from, only }) => from === category && only.length === 0);
      expect(unconditional.length, category).toBeGreaterThan(0);
      expect(reachableFrom(category).has("CLOSED"), category).toBe(true);
    }
  });

  it("lets the customer out of everything that is not over", () => {
    for (const category of REQUEST_CATEGORIES.filter((each) => !ENDS.includes(each))) {
      const theirs = movesTable().filter(({ from, by }) => from === category && by.includes("CUSTOMER"));
      expect(
        theirs.map(({ to }) => to),
        category,
      ).toContain("CLOSED");
    }
  });

  it("gives no mover two moves of one name from one category", () => {
    const steps = movesTable().flatMap(({ move, from, by }) => by.map((who) => `${who} ${move} ${from}`));
    expect(new Set(steps).size).toBe(steps.length);
  });

  it("never leaves a request where it is", () => {
    for (const { from, to } of movesTable()) expect(from).not.toBe(to);
  });

  it("asks whoever overrules the rules for a reason", () => {
    const overruling = movesTable().filter(({ from, by }) => from === "DECLINED" && by.includes("STAFF"));
    expect(overruling.map(({ needs }) => needs.includes("REASON"))).toEqual([true]);
  });

  it("tells the customer of everything that staff ends or asks", () => {
    const toCustomer = ["WAITING_FOR_CUSTOMER", "RESOLVED", "CLOSED", "DECLINED"];
    const silent = movesTable().filter(
      ({ to, by, needs }) => by.includes("STAFF") && toCustomer.includes(to) && !needs.includes("PUBLIC_MESSAGE"),
    );
    expect(new Set(silent.map(({ move }) => move))).toEqual(new Set(["MERGE"]));
  });
});

describe("categories", () => {
  it("are told apart by their names in both languages", () => {
    for (const language of ["en", "zh"] as const) {
      const names = REQUEST_CATEGORIES.map((each) => CATEGORY_NAMES[each][language]);
      expect(new Set(names).size).toBe(REQUEST_CATEGORIES.length);
    }
  });

  it("[5.1] begin as declined where only a service that nobody bought would cover the request", () => {
    expect(categoryWhenFiled("PAID_SERVICE")).toBe("DECLINED");
    expect(categoryWhenFiled("LIMITED")).toBe("NEW");
  });
});
