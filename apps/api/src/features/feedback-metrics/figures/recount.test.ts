import {
  BUCKET_INTERVALS,
  type BucketInterval,
  FEEDBACK_METRICS,
  FEEDBACK_SCALES,
  type FeedbackCounts,
  type FeedbackMetric,
} from "@supportbook/policy";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import type { Context } from "../../../platform/context.ts";
import {
  anyFact,
  type Chance,
  chanceOf,
  insertFacts,
  oneOf,
  VALUES_OF_TESTS,
} from "../../feedback/facts/facts-testbed.ts";
import { FEEDBACK_DIMENSIONS, foldDeltas, readCounts, wantedValues } from "../../feedback/index.ts";
import { askMetrics } from "./ask-metrics.ts";
import { columnsFor, countedOf } from "./counted.ts";
import type { FeedbackFigure } from "./figure.type.ts";
import type { MetricsQuestion } from "./metrics-question.ts";
import { askedTime } from "./period.ts";
import { type Numbers, recount } from "./recount-testbed.ts";

const SEED = Number(process.env.FEEDBACK_SEED ?? 20261123);
const QUESTIONS = 500;
const FIRST_DAY = "2025-09-01";
/** Summer time that comes and goes, half hours, and three quarters of one. */
const ZONES = [
  ...["UTC", "Europe/Berlin", "America/New_York", "Asia/Shanghai", "Asia/Kolkata", "America/St_Johns"],
  ...["Asia/Kathmandu", "Pacific/Chatham", "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Kiritimati"],
];
const ALL = ["satisfaction", "effort", "recommend", "waits", "sent", "decided", "feedback", "ratedGood"] as const;

let api: TestApi;
let context: Context;
beforeAll(async () => {
  api = await openTestApi();
  context = api.contextFor();
  const chance = chanceOf(SEED);
  const facts = Array.from({ length: 3_000 }, () => anyFact(chance, { from: FIRST_DAY, count: 445 }));
  await insertFacts(api.db, facts.slice(0, 2_400));
  await foldDeltas(api.db, 2_000);
  // Late corrections, what was taken back, and good ratings whose requests were reopened, of what is folded and what is not.
  await api.db.query("UPDATE feedback_fact SET satisfaction = 6 - satisfaction, recommend = 10 WHERE effort = 2");
  await api.db.query("UPDATE feedback_fact SET reopened = true WHERE NOT reopened AND recommend = 9");
  await api.db.query("UPDATE feedback_fact SET answered = true WHERE offered AND NOT answered AND product = 'reef'");
  await api.db.query("DELETE FROM feedback_fact WHERE effort = 7 AND recommend < 4");
  await foldDeltas(api.db, 900);
  await insertFacts(api.db, facts.slice(2_400));
  await api.db.query("ANALYZE feedback_fact, feedback_cell, feedback_delta");
});
afterAll(() => api.close());

function anyQuestion(chance: Chance): MetricsQuestion {
  const upTo = (count: number) => Math.floor(chance() * count);
  const some = <Value>(values: readonly Value[], most: number) => {
    const shuffled = values.map((value) => ({ value, at: chance() })).sort((a, b) => a.at - b.at);
    return shuffled.slice(0, upTo(most + 1)).map(({ value }) => value);
  };
  const types = { type: ["RATING", "PRAISE", "OTHER"], source: ["INVITATION", "FORM", "ACCOUNT"] };
  const values: Readonly<Record<string, readonly (string | null)[]>> = { ...VALUES_OF_TESTS, ...types };
  const wanted = some(Object.keys(values), chance() < 0.7 ? 1 : 3).map((field) => [
    field,
    [oneOf(chance, values[field] ?? []), ...some(values[field] ?? [], 1)],
  ]);
  const from = Temporal.PlainDate.from(FIRST_DAY).add({ days: upTo(430) - 5 });
  const through = from.add({ days: chance() < 0.3 ? upTo(20) : upTo(440) });
  const groupBy = some(FEEDBACK_DIMENSIONS, chance() < 0.8 ? 1 : 3);
  // The more groups, the longer the buckets: an answer holds so much.
  const intervals: readonly BucketInterval[] = BUCKET_INTERVALS.slice(Math.max(0, groupBy.length - 1));
  return {
    filter: { from: from.toString(), through: through.toString(), ...Object.fromEntries(wanted) },
    metrics: some(FEEDBACK_METRICS, 3).concat("CSAT"),
    groupBy,
    interval: chance() < 0.3 ? null : oneOf(chance, intervals),
    timeZone: oneOf(chance, ZONES),
    compareWith: null,
    suppressBelow: 3,
  };
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
const weighed = (counts: readonly number[], first: number) => sumOf(counts.map((count, at) => count * (first + at)));

function numbersOf(counts: FeedbackCounts): Numbers {
  const { satisfaction, effort, recommend, waits } = counts;
  return {
    volume: counts.feedback,
    rated: sumOf(satisfaction),
    satisfied: sumOf(satisfaction.slice(3)),
    satisfaction: weighed(satisfaction, FEEDBACK_SCALES.satisfaction.first),
    scored: sumOf(recommend),
    promoters: sumOf(recommend.slice(9)),
    detractors: sumOf(recommend.slice(0, 7)),
    eased: sumOf(effort),
    easy: sumOf(effort.slice(4)),
    effort: weighed(effort, FEEDBACK_SCALES.effort.first),
    decided: counts.decided,
    sent: counts.sent,
    answered: counts.answered,
    good: counts.ratedGood,
    reopened: counts.reopenedAfterGood,
    waited: sumOf(waits),
    soon: sumOf(waits.slice(0, 6)),
  };
}

/** Value and n by the definitions; a median of waits is not worked out again. */
const EXPECTED: Partial<Readonly<Record<FeedbackMetric, (of: Numbers) => readonly [number, number]>>> = {
  CSAT: (of) => [of.satisfied / of.rated, of.rated],
  SATISFACTION_MEAN: (of) => [of.satisfaction / of.rated, of.rated],
  NPS: (of) => [(100 * (of.promoters - of.detractors)) / of.scored, of.scored],
  CES: (of) => [of.effort / of.eased, of.eased],
  CES_EASY: (of) => [of.easy / of.eased, of.eased],
  RESPONSE_RATE: (of) => [of.answered / of.sent, of.sent],
  INVITATION_COVERAGE: (of) => [of.sent / of.decided, of.decided],
  VOLUME: (of) => [of.volume, of.volume],
  REOPENED_AFTER_GOOD_RATING: (of) => [of.reopened / of.good, of.good],
};

const shownAs = ({ value, n }: FeedbackFigure) => [value === null ? null : Number(value.toFixed(9)), n];
const expectedAs = (metric: FeedbackMetric, of: Numbers | undefined) => {
  const [value, n] = (of === undefined ? undefined : EXPECTED[metric]?.(of)) ?? [0, 0];
  return [n === 0 && metric !== "VOLUME" ? null : Number(value.toFixed(9)), n];
};

it(`[6.3] figures are what plain SQL over the rows gives, for ${QUESTIONS} questions at random (seed ${SEED})`, async () => {
  const chance = chanceOf(SEED + 1);
  const readings = new Map<string, number>();
  let compared = 0;
  for (let index = 0; index < QUESTIONS; index += 1) {
    const question = anyQuestion(chance);
    const asked = `question ${index} of seed ${SEED}: ${JSON.stringify(question)}`;
    const expected = await recount(api.db, question);
    const time = askedTime(context, question);
    const wanted = { wanted: wantedValues(question.filter), groupBy: question.groupBy, bounds: time.bounds };
    const { groups, from } = await readCounts(api.db.manager, [wanted], columnsFor(ALL));
    const counted = (groups[0] ?? []).flatMap((group) =>
      countedOf(group).buckets.map(
        (counts, at) => [JSON.stringify([time.buckets[at]?.label ?? "", ...group.key]), numbersOf(counts)] as const,
      ),
    );
    const left = counted.filter(([, numbers]) => Object.values(numbers).some((number) => number > 0));
    expect(Object.fromEntries(left.sort()), asked).toEqual(Object.fromEntries([...expected].sort()));
    readings.set(from, (readings.get(from) ?? 0) + 1);
    if (index % 4 !== 0) continue;
    compared += await compareShown(question, expected, asked);
  }
  // The questions went every way, and more was shown than hidden away.
  for (const reading of ["CELLS", "FACTS", "BOTH"]) expect(readings.get(reading) ?? 0, reading).toBeGreaterThan(20);
  expect(compared).toBeGreaterThan(2_000);
});

/** How many figures were shown and agreed. */
async function compareShown(question: MetricsQuestion, expected: ReadonlyMap<string, Numbers>, asked: string) {
  const { groups, total, buckets } = await askMetrics(context, question);
  let compared = 0;
  for (const group of question.groupBy.length === 0 ? [total] : groups) {
    const key = group.key.map(({ value }) => value);
    const inTime =
      question.interval === null
        ? [{ label: "", figures: group.figures }]
        : group.buckets.map(({ bucket, figures }) => ({ label: bucket.label, figures }));
    expect(inTime.length, asked).toBe(Math.max(buckets.length, 1));
    for (const { label, figures } of inTime) {
      for (const figure of figures) {
        if (figure.suppressed || figure.metric === "TIME_TO_FEEDBACK") continue;
        const place = JSON.stringify([label, ...key]);
        expect(shownAs(figure), `${place} ${figure.metric}, ${asked}`).toEqual(
          expectedAs(figure.metric, expected.get(place)),
        );
        compared += 1;
      }
    }
  }
  return compared;
}
