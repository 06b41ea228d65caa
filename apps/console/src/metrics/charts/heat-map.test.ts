import { expect, it } from "vitest";
import type { Figure } from "../figures/figure.ts";
import { type HeatGroup, heatRows } from "./heat-map.ts";

const figure = (value: number | null, n: number | null): Figure => ({
  metric: "CSAT",
  value,
  n,
  suppressed: n === null,
  interval: null,
});

const group = (label: string, total: Figure, months: readonly Figure[]): HeatGroup => ({
  key: [{ dimension: "PRODUCT", value: label, label }],
  figures: [total],
  buckets: months.map((each, month) => ({
    bucket: { label: `2026-0${month + 1}`, from: "", through: "", isPartial: false },
    figures: [each],
  })),
});

it("shades from the lowest figure to the highest, and leaves blank what has none", () => {
  const [first, second] = heatRows(
    [
      group("small", figure(0.9, 10), [figure(0.9, 10), figure(null, 0)]),
      group("large", figure(0.6, 90), [figure(0.7, 50), figure(0.5, 40), figure(null, null)]),
    ],
    "CSAT",
  );
  expect(first?.label).toBe("large");
  expect(first?.cells.map(({ shade }) => shade)).toEqual([expect.closeTo(0.5), 0, null]);
  expect(second?.cells.map(({ shade }) => shade)).toEqual([1, null]);
});
