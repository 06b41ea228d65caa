import type { ClockMetric } from "./clock-events.ts";
import type { Moment, Standing } from "./standing.ts";

/** One time that something is awaited, from its first moment to the one that ended it, both included. */
export interface Round {
  readonly moments: readonly [Moment, ...Moment[]];
  readonly endedAt: number | null;
}

/** How things stand from `from` up to, but not including, `to`. */
export interface StandingSpan {
  readonly from: number;
  readonly to: number;
  readonly standing: Standing;
}

/** The rounds of a metric, oldest first. Next answers have one for each first unanswered question; the others have one. */
export function roundsOf(metric: ClockMetric, moments: readonly Moment[]): Round[] {
  if (metric === "NEXT_RESPONSE") return nextResponseRounds(moments);
  const end = metric === "FIRST_RESPONSE" ? firstAnswer(moments) : lastSolution(moments);
  return roundFrom(end === -1 ? moments : moments.slice(0, end + 1), end !== -1);
}

function firstAnswer(moments: readonly Moment[]): number {
  return moments.findIndex(({ event }) => event.type === "STAFF_ANSWERED");
}

/** Interpretation: a reopened request goes on with its one promise of a solution; the time for which it was solved is skipped. */
function lastSolution(moments: readonly Moment[]): number {
  const resolvedAt = moments.at(-1)?.standing.resolvedAt ?? null;
  if (resolvedAt === null) return -1;
  return moments.findLastIndex(({ event, at }) => event.type === "RESOLVED" && at === resolvedAt);
}

/** Until the first answer is given its own clock runs, and no question starts another beside it. */
function nextResponseRounds(moments: readonly Moment[]): Round[] {
  const rounds: Round[] = [];
  const answered = firstAnswer(moments);
  let asked = -1;
  for (const [place, { event }] of moments.entries()) {
    if (answered === -1 || place < answered) continue;
    if (event.type === "CUSTOMER_WROTE" && asked === -1) asked = place;
    if (event.type === "STAFF_ANSWERED" && asked !== -1) {
      rounds.push(...roundFrom(moments.slice(asked, place + 1), true));
      asked = -1;
    }
  }
  return asked === -1 ? rounds : [...rounds, ...roundFrom(moments.slice(asked), false)];
}

function roundFrom(moments: readonly Moment[], isOver: boolean): Round[] {
  const [first, ...later] = moments;
  if (first === undefined) return [];
  return [{ moments: [first, ...later], endedAt: isOver ? (moments.at(-1)?.at ?? null) : null }];
}

/** From the first moment to `end`, without holes; moments of one instant leave the span to the last of them. */
export function spansOf(moments: readonly Moment[], end: number): StandingSpan[] {
  return moments
    .map(({ at, standing }, place) => ({ from: at, to: moments[place + 1]?.at ?? end, standing }))
    .filter(({ from, to }) => from < to);
}
