import { expect, it } from "vitest";
import type { Edition } from "../clause.ts";
import { editions } from "../editions.ts";
import { ANALYSIS_STEPS, analyseRulebook } from "./analyse-rulebook.ts";

it("tells of each step once, in the order of the list, while it works", () => {
  const edition = editions[0] as Edition;
  const told: string[] = [];
  // A small edition is enough: two kinds of request are decided, whatever the rest.
  const small = { ...edition, cases: edition.cases.filter((each) => each.clause === "4.5a") };
  analyseRulebook(small, (step) => told.push(step));
  expect(told).toEqual(ANALYSIS_STEPS);
});
