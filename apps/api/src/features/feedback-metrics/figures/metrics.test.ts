import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { foldAllDeltas } from "../../feedback/index.ts";
import { type Data, type MetricsBed, NOVEMBER, openMetricsBed } from "./metrics-testbed.ts";

let bed: MetricsBed;
beforeAll(async () => {
  bed = await openMetricsBed();
});
afterAll(() => bed.close());
beforeEach(() => bed.clear());

const percent = (share: number | null) => (share === null ? null : Number((100 * share).toFixed(1)));
const oneOf = (figures: Data, metric: string) => figures.find((each: Data) => each.metric === metric);
const ofTotal = async (metric: string, question = {}) =>
  oneOf((await bed.metrics({ metrics: [metric], ...question })).total.figures, metric);
const byKey = (groups: Data) =>
  Object.fromEntries(
    groups.map(({ key, figures }: Data) => [key.map((each: Data) => each.value).join("/"), figures[0].n]),
  );

describe("published examples, to the digit", () => {
  it.each([
    [4, 5, 80, 37.6, 96.4],
    [44, 50, 88, 76.2, 94.4],
    [960, 1200, 80, 77.6, 82.2],
  ])("[6.3] satisfied are $0 of $1: $2 % (Wilson 95 %: $3 to $4)", async (good, n, share, low, high) => {
    await bed.rated(good, { satisfaction: 5 });
    await bed.rated(n - good, { satisfaction: 2 });
    await foldAllDeltas(bed.api.db);
    const figure = await ofTotal("CSAT");
    expect(figure).toMatchObject({ n, suppressed: false, definition: "csat-1", interval: { method: "WILSON" } });
    expect([figure.value, figure.interval.low, figure.interval.high].map(percent)).toEqual([share, low, high]);
  });

  it("[6.3] 20 promoters, 12 passives and 8 detractors of 40: 30 ± 24.2 points", async () => {
    await bed.rated(20, { recommend: 9 });
    await bed.rated(12, { recommend: 8 });
    await bed.rated(8, { recommend: 6 });
    const { value, n, interval } = await ofTotal("NPS");
    expect([value, n, interval.low.toFixed(1), interval.high.toFixed(1)]).toEqual([30, 40, "5.8", "54.2"]);
    expect([value - interval.low, interval.high - value].map((reach) => reach.toFixed(1))).toEqual(["24.2", "24.2"]);
  });
});

it("[6.3] nothing is null and never 0, except a volume; a bucket without feedback is there", async () => {
  await bed.rated(6, { satisfaction: 5, at: "2026-10-24T10:00:00Z" });
  const metrics = ["CSAT", "NPS", "RESPONSE_RATE", "TIME_TO_FEEDBACK", "VOLUME"];
  const filter = { from: "2026-10-24", through: "2026-10-26" };
  const { buckets, total } = await bed.metrics({ filter, metrics, interval: "DAY", timeZone: "Europe/Berlin" });
  // The second of these days has 25 hours.
  expect(buckets.map(({ label }: Data) => label)).toEqual(["2026-10-24", "2026-10-25", "2026-10-26"]);
  expect(total.buckets[1].figures.map(({ value, n, interval }: Data) => [value, n, interval])).toEqual([
    ...Array.from({ length: 4 }, () => [null, 0, null]),
    [0, 0, null],
  ]);
  expect(total.buckets[0].figures[0]).toMatchObject({ value: 1, n: 6 });
});

it("days are those of the zone, when clocks change and where offsets are no whole hours", async () => {
  // Berlin's midnights around the end of summer time, to the millisecond, and Kathmandu's (UTC+5:45).
  for (const at of ["2026-10-24T21:59:59.999Z", "2026-10-24T22:00:00Z", "2026-10-25T22:59:59.999Z"]) {
    await bed.rated(5, { satisfaction: 4, at });
  }
  await bed.rated(5, { satisfaction: 4, at: "2026-10-25T23:00:00Z" });
  const question = { filter: { from: "2026-10-24", through: "2026-10-26" }, metrics: ["VOLUME"], interval: "DAY" };
  const volumes = async (timeZone: string) => {
    const { total } = await bed.metrics({ ...question, timeZone });
    return total.buckets.map(({ figures }: Data) => figures[0].n);
  };
  const everywhere = async () => [
    await volumes("Europe/Berlin"),
    await volumes("Asia/Kathmandu"),
    await volumes("UTC"),
  ];
  const expected = [
    [5, 10, 5],
    [0, 10, 10],
    [10, 10, 0],
  ];
  expect(await everywhere()).toEqual(expected);
  await foldAllDeltas(bed.api.db);
  expect(await everywhere()).toEqual(expected);
});

it("[6.3] the response rate is of the invitations of the period, and a filter holds for both sides of it", async () => {
  const november = { product: "reef", at: "2026-11-30T23:00:00Z" };
  await bed.decided(6, { ...november, answered: true });
  await bed.decided(4, november);
  await bed.decided(10, { ...november, offered: false });
  await bed.decided(7, { product: "tide", answered: true });
  // Answered in December, and counted with the invitation; what is answered in November was sent before.
  await bed.rated(6, { product: "reef", satisfaction: 5, at: "2026-12-02T10:00:00Z" });
  await bed.rated(9, { product: "reef", satisfaction: 1 });
  const metrics = ["RESPONSE_RATE", "INVITATION_COVERAGE", "CSAT"];
  const ask = async (some: object) => {
    const { total } = await bed.metrics({ metrics, filter: { ...NOVEMBER, product: ["reef"], ...some } });
    return total.figures.map(({ value, n }: Data) => [value, n]);
  };
  expect(await ask({})).toEqual([
    [0.6, 10],
    [0.5, 20],
    [0, 9],
  ]);
  // An invitation brings a rating by invitation, and nothing else.
  expect(await ask({ source: ["INVITATION"], type: ["RATING"] })).toEqual(await ask({}));
  expect(await ask({ source: ["FORM"] })).toEqual(Array.from({ length: 3 }, () => [null, 0]));
});

it("[6.3] feedback counts for whom it was about then: later names change the label alone", async () => {
  await bed.rated(7, { agent: "anna-1", satisfaction: 5 });
  await bed.rated(5, { agent: null, satisfaction: 1 });
  await bed.api.db.query("INSERT INTO feedback_label VALUES ('AGENT', 'anna-1', 'Anna Berger')");
  const { groups } = await bed.metrics({ groupBy: ["AGENT"] }, { locale: "zh-CN" });
  expect(groups.map(({ key, figures }: Data) => [key[0], figures[0].n])).toEqual([
    [{ dimension: "AGENT", value: "anna-1", label: "Anna Berger" }, 7],
    [{ dimension: "AGENT", value: null, label: "未知" }, 5],
  ]);
});

it("[6.3] good ratings whose request was reopened are of those that rate a request", async () => {
  await bed.rated(8, { satisfaction: 5, reopened: false });
  await bed.rated(2, { satisfaction: 4, reopened: true });
  await bed.rated(3, { satisfaction: 1, reopened: true });
  await bed.rated(4, { satisfaction: 5, source: "FORM", type: "PRAISE" });
  expect(await ofTotal("REOPENED_AFTER_GOOD_RATING")).toMatchObject({ value: 0.2, n: 10 });
});

it("compares with the previous period of as many days, or with what is asked for", async () => {
  await bed.rated(90, { satisfaction: 5, country: "DE" });
  await bed.rated(10, { satisfaction: 1, country: "CN" });
  await bed.rated(60, { satisfaction: 5, country: "DE", at: "2026-10-15T10:00:00Z" });
  await bed.rated(40, { satisfaction: 1, country: "CN", at: "2026-10-15T10:00:00Z" });
  const answer = await bed.metrics({});
  expect(answer).toMatchObject({ previousFrom: "2026-10-02", previousThrough: "2026-10-31" });
  const { comparison } = answer.total.figures[0];
  expect(comparison).toMatchObject({ verdict: "BETTER", test: "TWO_PROPORTION_Z", previousValue: 0.6, previousN: 100 });
  // z = 0.3 / sqrt(0.75 × 0.25 × 2 / 100) = 4.899
  expect(comparison.difference).toBeCloseTo(0.3, 9);
  expect(comparison.pValue).toBeCloseTo(9.6e-7, 8);
  const both = { from: "2026-10-01", through: "2026-11-30" };
  const segments = { filter: { ...both, country: ["CN"] }, compareWith: { ...both, country: ["DE"] } };
  expect((await ofTotal("CSAT", segments)).comparison).toMatchObject({ verdict: "WORSE", previousN: 150 });
  const overlapping = await bed.refused({
    compareWith: { from: "2026-11-30", through: "2026-12-31", country: ["DE"] },
  });
  expect(overlapping).toMatch(/^BAD_USER_INPUT compareWith: .*days that do not overlap/);
});

it("groups by three dimensions, the largest first; what cites two clauses is in both groups", async () => {
  const some = { country: "DE", kind: "SOFTWARE_FAULT" };
  await bed.rated(8, { ...some, clauses: ["4.1.1"], satisfaction: 5 });
  await bed.rated(12, { ...some, clauses: ["4.1.1", "5.1"], satisfaction: 4 });
  const groupBy = ["COUNTRY", "KIND", "CLAUSE"];
  const { groups, total, readFrom } = await bed.metrics({ groupBy });
  expect(byKey(groups)).toEqual({ "DE/SOFTWARE_FAULT/4.1.1": 20, "DE/SOFTWARE_FAULT/5.1": 12 });
  expect([total.figures[0].n, readFrom]).toEqual([20, "BOTH"]);
  const clause = ["4.1.1", "5.1"];
  expect((await bed.metrics({ filter: { ...NOVEMBER, clause } })).total.figures[0].n).toBe(20);
});
