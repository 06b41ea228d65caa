import { expect, test } from "vitest";
import { edition20220407 } from "../rulebook/2022-04-07/index.ts";
import { conditionsTable } from "./conditions-table.ts";

const rowsOf = (clause: string) => conditionsTable(edition20220407).filter((row) => row.clause === clause);

test("[4.5b] one row, with the facts and the values that they may have", () => {
  const [row, ...more] = rowsOf("4.5b");
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    effect: "DENIES",
    conditions: [
      { fact: "segment", means: null, values: ["BUSINESS"] },
      { fact: "licensing", means: null, values: ["COMMERCIAL"] },
      { fact: "licence", means: null, values: ["EXPIRED", "NOT_YET_VALID", "BLOCKED", "OTHER_PRODUCT", "NONE"] },
    ],
  });
});

test("[2.4] the exception names what it overrides", () => {
  expect(rowsOf("2.4").map((row) => row.overrides)).toEqual([[], ["4.5b"]]);
});

test("[4.3.2] a derived fact says what it means, and a row its service", () => {
  const extended = rowsOf("4.3.2").find((row) => row.service === "SUPPORT_EXTENSION");
  expect(extended?.conditions.find(({ fact }) => fact === "held:SUPPORT_EXTENSION")?.means?.en).toMatch(/extension/);
});

test("[6.1] a clause that stands for itself has no row, and one that always applies has one without conditions", () => {
  expect(rowsOf("6.1")).toEqual([]);
  expect(rowsOf("6.4")).toMatchObject([{ conditions: [] }]);
});
