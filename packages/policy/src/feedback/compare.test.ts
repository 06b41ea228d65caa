import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFeedback } from "./arbitrary-feedback.ts";
import { compareFeedback } from "./compare.ts";
import { type FeedbackCounts, NO_FEEDBACK } from "./counts.ts";
import { FEEDBACK_METRICS } from "./definitions.ts";

const satisfied = (good: number, bad: number): FeedbackCounts => ({
  ...NO_FEEDBACK,
  satisfaction: [bad, 0, 0, 0, good],
});
const reopened = (ratedGood: number, reopenedAfterGood: number): FeedbackCounts => ({
  ...NO_FEEDBACK,
  ratedGood,
  reopenedAfterGood,
});

describe("[6.3] one period held against another", () => {
  it("is better where the test says so, with 45 satisfied of 100 after 30 of 100 (z² = 4.8, p = 0.028)", () => {
    const found = compareFeedback("CSAT", satisfied(45, 55), satisfied(30, 70));
    expect(found).toMatchObject({ verdict: "BETTER", test: "TWO_PROPORTION_Z" });
    expect(found?.difference).toBeCloseTo(0.15, 12);
    expect(found?.pValue?.toFixed(3)).toBe("0.028");
    expect(found?.interval?.low).toBeGreaterThan(0);
  });

  it("cannot be told apart with 45 of 100 after 40 of 100, nor with 4 of 4 after 0 of 4", () => {
    expect(compareFeedback("CSAT", satisfied(45, 55), satisfied(40, 60))?.verdict).toBe("NOT_DISTINGUISHABLE");
    expect(compareFeedback("CSAT", satisfied(4, 0), satisfied(0, 4))).toMatchObject({
      verdict: "NOT_DISTINGUISHABLE",
      difference: 1,
      pValue: null,
    });
  });

  it("is worse where more is reopened, for which lower is better", () => {
    expect(compareFeedback("REOPENED_AFTER_GOOD_RATING", reopened(100, 45), reopened(100, 30))?.verdict).toBe("WORSE");
  });

  it("holds the recommendations of 40 and 40 customers apart only with their spread", () => {
    const of = (detractors: number, passives: number, promoters: number): FeedbackCounts => ({
      ...NO_FEEDBACK,
      recommend: [detractors, 0, 0, 0, 0, 0, 0, passives, 0, 0, promoters],
    });
    // 30 ± 24.2 against −30 ± 24.2: 60 points, standard error 12.349 · √2 = 17.46.
    const found = compareFeedback("NPS", of(8, 12, 20), of(20, 12, 8));
    expect(found).toMatchObject({ verdict: "BETTER", test: "NPS_Z" });
    expect(found?.difference).toBeCloseTo(60, 10);
    expect((60 - (found?.interval?.low ?? 0)).toFixed(1)).toBe("34.2");
    expect(compareFeedback("NPS", of(8, 12, 20), of(9, 12, 19))?.verdict).toBe("NOT_DISTINGUISHABLE");
  });

  it("has no verdict on nothing, and none on figures without a better", () => {
    expect(compareFeedback("CES", NO_FEEDBACK, NO_FEEDBACK)).toEqual({
      verdict: "NOT_DISTINGUISHABLE",
      difference: null,
      interval: null,
      pValue: null,
      test: "WELCH_T",
    });
    expect(compareFeedback("VOLUME", satisfied(1, 1), satisfied(9, 9))).toBeNull();
    expect(compareFeedback("TIME_TO_FEEDBACK", NO_FEEDBACK, NO_FEEDBACK)).toBeNull();
  });

  it("turns round with its sides", () => {
    const turned = { BETTER: "WORSE", WORSE: "BETTER", NOT_DISTINGUISHABLE: "NOT_DISTINGUISHABLE" } as const;
    fc.assert(
      fc.property(anyFeedback, anyFeedback, fc.constantFrom(...FEEDBACK_METRICS), (a, b, metric) => {
        const [one, two] = [compareFeedback(metric, a, b), compareFeedback(metric, b, a)];
        expect(two?.verdict).toBe(one === null ? undefined : turned[one.verdict]);
        expect(compareFeedback(metric, a, a)?.verdict ?? "NOT_DISTINGUISHABLE").toBe("NOT_DISTINGUISHABLE");
        if (one?.interval) {
          expect(one.interval.low).toBeLessThanOrEqual(one.difference ?? Number.NaN);
          expect(one.interval.high).toBeGreaterThanOrEqual(one.difference ?? Number.NaN);
          expect(two?.interval?.low).toBeCloseTo(-one.interval.high, 9);
        }
      }),
    );
  });
});
