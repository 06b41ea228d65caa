import { expect, it } from "vitest";
import type { Group } from "../figures/figure.ts";
import { breakdownRows } from "./breakdown-rows.ts";

const group = (label: string, value: number | null, n: number | null): Group => ({
  key: [{ dimension: "PRODUCT", value: label, label }],
  figures: [{ metric: "CSAT", value, n, suppressed: n === null, interval: null }],
});

const groups = [group("few", 0.9, 10), group("hidden", null, null), group("many", 0.5, 500), group("none", null, 0)];
const ordered = (order: "value" | "count") =>
  breakdownRows(groups, { dimension: "PRODUCT", metric: "CSAT", order }).map(({ label }) => label);

it("puts the highest or the largest first, and what nobody can compare at the end", () => {
  expect(ordered("value")).toEqual(["few", "many", "none", "hidden"]);
  expect(ordered("count")).toEqual(["many", "few", "none", "hidden"]);
});
