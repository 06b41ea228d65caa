import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { twoSidedNormal } from "./normal.ts";
import { differenceInterval, twoProportionTest, wilsonInterval } from "./proportion.ts";
import { meanDifference, meanInterval, promoterDifference, spreadOfPromoters, spreadOfSteps } from "./spread.ts";
import { studentT95, twoSidedStudent } from "./student-t.ts";

describe("the normal distribution", () => {
  // Quantiles of the standard normal distribution as tables print them.
  it.each([
    [0.6744897502, 0.5],
    [1.6448536269, 0.1],
    [1.9599639845, 0.05],
    [2.5758293035, 0.01],
    [3.2905267315, 0.001],
    [4.4171734135, 0.00001],
  ])("leaves outside ±%d the probability %d", (z, outside) => {
    expect(twoSidedNormal(z) / outside).toBeCloseTo(1, 8);
    expect(twoSidedNormal(-z)).toBe(twoSidedNormal(z));
  });
});

describe("Student's distribution", () => {
  // The printed table of every textbook, column 0.975.
  it.each([
    [1, 12.706],
    [2, 4.303],
    [4, 2.776],
    [9, 2.262],
    [29, 2.045],
    [120, 1.98],
  ])("with %d degrees of freedom leaves 5 % outside ±%d", (df, t) => {
    expect(studentT95(df)).toBeCloseTo(t, 3);
  });

  it("has for one and for two degrees of freedom the probability of its closed form", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 500, noNaN: true }), (t) => {
        expect(twoSidedStudent(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 11);
        expect(twoSidedStudent(t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 11);
      }),
    );
  });
});

describe("the interval of a share", () => {
  // 4/5, 44/50 and 960/1200 are the examples of the metrics' specification.
  it.each([
    [4, 5, 37.6, 96.4],
    [44, 50, 76.2, 94.4],
    [960, 1200, 77.6, 82.2],
  ])("of %d in %d is %d–%d %%", (hits, n, low, high) => {
    const interval = wilsonInterval({ hits, n });
    expect([100 * interval.low, 100 * interval.high].map((end) => end.toFixed(1))).toEqual([
      low.toFixed(1),
      high.toFixed(1),
    ]);
  });

  it("holds exactly the shares from which the answers are no more than 1.96 standard errors away", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const hits = Math.round(n * part);
        const { low, high } = wilsonInterval({ hits, n });
        expect(low).toBeLessThanOrEqual(hits / n);
        expect(high).toBeGreaterThanOrEqual(hits / n);
        for (const end of [low, high].filter((share) => share > 0 && share < 1)) {
          expect(Math.abs(hits / n - end) / Math.sqrt((end * (1 - end)) / n)).toBeCloseTo(1.96, 4);
        }
      }),
    );
  });

  // Newcombe, Statistics in Medicine 17 (1998) 873–890, the examples of his method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
  ])("of the difference %d/%d − %d/%d is Newcombe's", (hits, n, otherHits, otherN, low, high) => {
    const interval = differenceInterval({ hits, n }, { hits: otherHits, n: otherN });
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
});

describe("the test of two shares", () => {
  it("of 45 and 30 in a hundred has z² = 4.8, by hand: 0.15² / (0.375 · 0.625 · 0.02)", () => {
    const p = twoProportionTest({ hits: 45, n: 100 }, { hits: 30, n: 100 });
    expect(p).toBeCloseTo(twoSidedNormal(Math.sqrt(4.8)), 12);
  });

  it("says nothing where fewer than five hits or misses are to be expected", () => {
    expect(twoProportionTest({ hits: 4, n: 4 }, { hits: 0, n: 4 })).toBeNull();
    expect(twoProportionTest({ hits: 99, n: 100 }, { hits: 96, n: 100 })).toBeNull();
    expect(twoProportionTest({ hits: 10, n: 10 }, { hits: 0, n: 10 })).toBeLessThan(0.001);
  });
});

describe("means and promoters", () => {
  it("puts one answer on each of five steps at 3 ± 1.963, by hand: 2.776 · sqrt(2.5 / 5)", () => {
    const spread = spreadOfSteps([1, 1, 1, 1, 1], 1);
    expect(spread).toMatchObject({ n: 5, mean: 3 });
    const interval = spread && meanInterval(spread, { least: 1, most: 5 });
    expect(interval?.low).toBeCloseTo(3 - 1.963, 3);
    expect(interval?.high).toBeCloseTo(3 + 1.963, 3);
  });

  it("never reaches beyond the scale", () => {
    const spread = spreadOfSteps([0, 0, 0, 1, 1], 1);
    expect(spread && meanInterval(spread, { least: 1, most: 5 })).toMatchObject({ low: 1, high: 5 });
  });

  it("has no spread to tell of in one answer, or in answers that are all alike", () => {
    expect(spreadOfSteps([0, 0, 0, 0, 1], 1)).toEqual({ n: 1, mean: 5, error: null });
    expect(spreadOfSteps([0, 0, 0, 0, 9], 1)).toEqual({ n: 9, mean: 5, error: null });
    expect(spreadOfPromoters([0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 5])).toEqual({ n: 9, mean: 100, error: null });
  });

  it("compares two means of equal spread as Student does: 2 ± 2.306 with eight degrees of freedom", () => {
    const [first, second] = [spreadOfSteps([1, 1, 1, 1, 1], 3), spreadOfSteps([1, 1, 1, 1, 1], 1)];
    const tested = first && second && meanDifference(first, second);
    expect(tested?.interval.low).toBeCloseTo(2 - 2.306, 3);
    expect(tested?.interval.high).toBeCloseTo(2 + 2.306, 3);
    expect(tested?.pValue).toBeCloseTo(twoSidedStudent(2, 8), 10);
  });

  it("compares no promoters below thirty answers", () => {
    const of = (n: number) => spreadOfPromoters([n / 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, n / 2]);
    const [few, enough] = [of(28), of(30)];
    expect(few && enough && promoterDifference(few, enough)).toBeNull();
    expect(enough && promoterDifference(enough, enough)?.pValue).toBe(1);
  });
});
