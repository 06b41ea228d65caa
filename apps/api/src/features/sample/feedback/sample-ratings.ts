import { FEEDBACK_SCALES, type Outcome } from "@supportbook/policy";
import type { Chance } from "../load-licences-chance.ts";

/** Null: the question was passed over, or not asked. */
export interface SampleRating {
  readonly satisfaction: number | null;
  readonly effort: number | null;
  readonly recommend: number | null;
}

export const NO_RATING: SampleRating = { satisfaction: null, effort: null, recommend: null };

/** Who was refused because support had ended is the least content: the clause to be found in the clause table. */
const SOURED_BY = "4.3.2";

/** Of a hundred answers, how many are 5, 4, 3 and 2; the rest is 1. */
type Shares = readonly [number, number, number, number];
const GOOD: Shares = [60, 28, 7, 3];
const MIDDLING: Shares = [30, 33, 20, 10];
const POOR: Shares = [18, 22, 25, 20];
const BAD: Shares = [5, 9, 18, 30];

export interface RatedSupport {
  readonly outcome: Outcome | null;
  readonly clauses: readonly string[];
  /** Whether the agent is one of those that customers like a little less. */
  readonly isLessLiked: boolean;
}

/** What a customer says of such support; some pass over a question. */
export function sampleRating(chance: Chance, support: RatedSupport): SampleRating {
  const felt = satisfactionOf(chance.upTo(100), sharesFor(chance, support));
  const scatter = chance.upTo(3) - 1;
  const { effort, recommend } = FEEDBACK_SCALES;
  return {
    satisfaction: chance.happens(96) ? felt : null,
    effort: chance.happens(75) ? within(effort, Math.round(felt * 1.4) + scatter) : null,
    recommend: chance.happens(80) ? within(recommend, felt * 2 + scatter) : null,
  };
}

function sharesFor(chance: Chance, { outcome, clauses, isLessLiked }: RatedSupport): Shares {
  if (clauses.includes(SOURED_BY)) return BAD;
  if (outcome === "NOT_COVERED" || outcome === "PAID_SERVICE") return POOR;
  if (outcome === "LIMITED") return MIDDLING;
  return isLessLiked && chance.happens(55) ? MIDDLING : GOOD;
}

function satisfactionOf(of100: number, shares: Shares): number {
  let through = 0;
  for (const [place, share] of shares.entries()) {
    through += share;
    if (of100 < through) return 5 - place;
  }
  return 1;
}

function within({ first, last }: { readonly first: number; readonly last: number }, step: number): number {
  return Math.min(last, Math.max(first, step));
}
