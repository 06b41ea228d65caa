import { type Interval, Z_95 } from "./interval.ts";
import { twoSidedNormal } from "./normal.ts";
import { studentT95, twoSidedStudent } from "./student-t.ts";

/** Answers on a scale, and how they scatter. */
export interface Spread {
  readonly n: number;
  readonly mean: number;
  /** Standard error of `mean`; null where the answers cannot tell it: fewer than two, or all alike. */
  readonly error: number | null;
}

/** What is said of the difference between two figures; `pValue` is two-sided. */
export interface TestedDifference {
  readonly pValue: number;
  readonly interval: Interval;
}

/** Mean of answers counted by step, with the sample's variance (n − 1). Null without answers. */
export function spreadOfSteps(counts: readonly number[], first: number): Spread | null {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) return null;
  const mean = counts.reduce((sum, count, index) => sum + count * (first + index), 0) / n;
  const squares = counts.reduce((sum, count, index) => sum + count * (first + index - mean) ** 2, 0);
  const areAlike = counts.some((count) => count === n);
  return { n, mean, error: areAlike ? null : Math.sqrt(squares / (n - 1) / n) };
}

/** The net promoter score in points, with the standard error sqrt((p + d − (p − d)²) / n) of one multinomial sample. */
export function spreadOfPromoters(counts: readonly number[]): Spread | null {
  const sumOf = (part: readonly number[]) => part.reduce((sum, count) => sum + count, 0);
  const n = sumOf(counts);
  if (n === 0) return null;
  const [detractors, promoters] = [sumOf(counts.slice(0, 7)), sumOf(counts.slice(9))];
  const score = (promoters - detractors) / n;
  const areAlike = [detractors, promoters, n - detractors - promoters].includes(n);
  const error = areAlike ? null : Math.sqrt(((promoters + detractors) / n - score * score) / n);
  return { n, mean: 100 * score, error: error === null ? null : 100 * error };
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Student's interval, cut off at the ends of the scale. */
export function meanInterval({ n, mean, error }: Spread, { least, most }: Bounds): Interval | null {
  if (error === null) return null;
  const reach = studentT95(n - 1) * error;
  return { low: Math.max(least, mean - reach), high: Math.min(most, mean + reach), method: "STUDENT_T" };
}

/** The normal interval of a net promoter score, cut off at ±100 points. */
export function promoterInterval({ mean, error }: Spread): Interval | null {
  if (error === null) return null;
  const reach = Z_95 * error;
  return { low: Math.max(-100, mean - reach), high: Math.min(100, mean + reach), method: "NPS_NORMAL" };
}

/** Welch's test for two means whose spreads differ. Null where one of the samples has no spread. */
export function meanDifference(first: Spread, second: Spread): TestedDifference | null {
  if (first.error === null || second.error === null) return null;
  const [one, two] = [first.error ** 2, second.error ** 2];
  const error = Math.sqrt(one + two);
  const df = (one + two) ** 2 / (one ** 2 / (first.n - 1) + two ** 2 / (second.n - 1));
  const difference = first.mean - second.mean;
  const reach = studentT95(df) * error;
  return {
    pValue: twoSidedStudent(difference / error, df),
    interval: { low: difference - reach, high: difference + reach, method: "STUDENT_T" },
  };
}

const ENOUGH_FOR_NORMAL = 30;

/** The normal test for two net promoter scores. Null below 30 answers in either sample, or without spread. */
export function promoterDifference(first: Spread, second: Spread): TestedDifference | null {
  if (first.error === null || second.error === null) return null;
  if (Math.min(first.n, second.n) < ENOUGH_FOR_NORMAL) return null;
  const error = Math.hypot(first.error, second.error);
  const difference = first.mean - second.mean;
  return {
    pValue: twoSidedNormal(difference / error),
    interval: { low: difference - Z_95 * error, high: difference + Z_95 * error, method: "NPS_NORMAL" },
  };
}
