import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFeedback } from "./arbitrary-feedback.ts";
import { addFeedback, type FeedbackCounts, NO_FEEDBACK } from "./counts.ts";
import { FEEDBACK_METRICS, METRIC_DEFINITIONS } from "./definitions.ts";
import { distributionOf, measureFeedback } from "./measure.ts";

const counting = (counts: Partial<FeedbackCounts>): FeedbackCounts => ({ ...NO_FEEDBACK, ...counts });
const percent = (share: number | null | undefined) => (100 * (share ?? Number.NaN)).toFixed(1);

describe("[6.3] figures over counted feedback", () => {
  it.each([
    [[0, 1, 0, 2, 2], "80.0", "37.6", "96.4"],
    [[2, 2, 2, 14, 30], "88.0", "76.2", "94.4"],
    [[60, 80, 100, 400, 560], "80.0", "77.6", "82.2"],
  ])("counts satisfied customers among %j", (satisfaction, value, low, high) => {
    const measure = measureFeedback("CSAT", counting({ satisfaction }));
    expect([measure.value, measure.interval?.low, measure.interval?.high].map(percent)).toEqual([value, low, high]);
  });

  it("scores 20 promoters, 12 passives and 8 detractors 30 ± 24.2", () => {
    const recommend = [2, 0, 1, 0, 0, 2, 3, 7, 5, 9, 11];
    const { value, n, interval } = measureFeedback("NPS", counting({ recommend }));
    expect({ value, n }).toEqual({ value: 30, n: 40 });
    expect(((interval?.high ?? 0) - 30).toFixed(1)).toBe("24.2");
    expect((30 - (interval?.low ?? 0)).toFixed(1)).toBe("24.2");
  });

  it("takes 5 to 7 of 7 for easy, and their mean the higher the less effort it took", () => {
    const effort = [1, 0, 0, 1, 2, 2, 4];
    expect(measureFeedback("CES_EASY", counting({ effort }))).toMatchObject({ value: 0.8, n: 10 });
    expect(measureFeedback("CES", counting({ effort }))).toMatchObject({ value: 5.5, n: 10 });
    expect(METRIC_DEFINITIONS.CES.direction).toBe("HIGHER_IS_BETTER");
  });

  it("rates response, coverage and reopening over their own wholes", () => {
    const counts = counting({ sent: 40, answered: 10, decided: 50, offered: 40, ratedGood: 8, reopenedAfterGood: 2 });
    expect(measureFeedback("RESPONSE_RATE", counts)).toMatchObject({ value: 0.25, n: 40 });
    expect(measureFeedback("INVITATION_COVERAGE", counts)).toMatchObject({ value: 0.8, n: 50 });
    expect(measureFeedback("REOPENED_AFTER_GOOD_RATING", counts)).toMatchObject({ value: 0.25, n: 8 });
  });

  it("shows every step of a scale, those that nobody chose included", () => {
    const steps = distributionOf("satisfaction", counting({ satisfaction: [0, 1, 0, 0, 4] }));
    expect(steps.map(({ step, count, share }) => [step, count, share])).toEqual([
      [1, 0, 0],
      [2, 1, 0.2],
      [3, 0, 0],
      [4, 0, 0],
      [5, 4, 0.8],
    ]);
    expect(percent(steps[4]?.interval?.low)).toBe("37.6");
  });

  it("is null and never 0 over nothing; only a volume is 0", () => {
    for (const metric of FEEDBACK_METRICS.filter((each) => each !== "VOLUME")) {
      const { definition, ...figure } = measureFeedback(metric, NO_FEEDBACK);
      expect(figure, definition).toEqual({ metric, value: null, n: 0, interval: null });
    }
    expect(measureFeedback("VOLUME", NO_FEEDBACK)).toMatchObject({ value: 0, n: 0, interval: null });
    expect(distributionOf("effort", NO_FEEDBACK).every(({ share }) => share === null)).toBe(true);
  });

  it("lies in its interval, which has no end off its scale", () => {
    const ends = { SHARE: [0, 1], STEPS: [1, 7], POINTS: [-100, 100], MINUTES: [0, 43_200], COUNT: [0, 0] } as const;
    fc.assert(
      fc.property(anyFeedback, fc.constantFrom(...FEEDBACK_METRICS), (counts, metric) => {
        const { value, interval } = measureFeedback(metric, counts);
        if (interval === null) return;
        const [least, most] = ends[METRIC_DEFINITIONS[metric].unit];
        expect(value).not.toBeNull();
        expect(interval.low).toBeGreaterThanOrEqual(least);
        expect(interval.low).toBeLessThanOrEqual((value ?? Number.NaN) + 1e-9);
        expect(interval.high).toBeGreaterThanOrEqual((value ?? Number.NaN) - 1e-9);
        expect(interval.high).toBeLessThanOrEqual(most);
      }),
    );
  });

  it("of two groups together follows from their sums, in whatever order they are added", () => {
    fc.assert(
      fc.property(anyFeedback, anyFeedback, anyFeedback, (a, b, c) => {
        expect(addFeedback(a, b)).toEqual(addFeedback(b, a));
        expect(addFeedback(addFeedback(a, b), c)).toEqual(addFeedback(a, addFeedback(b, c)));
        expect(addFeedback(a, NO_FEEDBACK)).toEqual(a);
        for (const metric of ["CSAT", "NPS", "CES"] as const) {
          const [one, two, both] = [a, b, addFeedback(a, b)].map((counts) => measureFeedback(metric, counts));
          const weighed = [one, two].reduce((sum, each) => sum + (each?.value ?? 0) * (each?.n ?? 0), 0);
          expect((both?.value ?? 0) * (both?.n ?? 0)).toBeCloseTo(weighed, 6);
        }
      }),
    );
  });

  it("refuses what is no count and names it", () => {
    expect(() => measureFeedback("CSAT", counting({ satisfaction: [1, 2, -1, 0, 0] }))).toThrow(/^satisfaction: -1/);
    expect(() => measureFeedback("CSAT", counting({ satisfaction: [1, 2] }))).toThrow(
      /^satisfaction: has 2 counts; give 5/,
    );
    expect(() => measureFeedback("CSAT", counting({ sent: 3, answered: 4 }))).toThrow(
      /^answered: 4 is more than sent, 3/,
    );
    expect(() => measureFeedback("CSAT", counting({ feedback: 0.5 }))).toThrow(/^feedback: 0.5/);
  });
});

describe("the definitions", () => {
  it("have ids of their own and a gist in both languages", () => {
    const definitions = Object.values(METRIC_DEFINITIONS);
    expect(new Set(definitions.map(({ id }) => id)).size).toBe(definitions.length);
    for (const { id, name, gist } of definitions) {
      expect(id).toMatch(/^[a-z-]+-\d+$/);
      for (const text of [name, gist]) {
        expect(text.en).not.toMatch(/\p{Script=Han}/u);
        expect(text.zh).toMatch(/\p{Script=Han}/u);
      }
    }
  });
});
