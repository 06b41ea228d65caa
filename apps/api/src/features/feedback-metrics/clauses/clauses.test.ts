import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { analyst } from "../../accounts/accounts-testbed.ts";
import { foldAllDeltas } from "../../feedback/index.ts";
import { type Data, type MetricsBed, NOVEMBER, openMetricsBed } from "../figures/metrics-testbed.ts";

let bed: MetricsBed;
beforeAll(async () => {
  bed = await openMetricsBed();
});
afterAll(() => bed.close());
beforeEach(() => bed.clear());

const FIGURE = "definition value n interval { low high }";
const GROUP = "figures { metric value n suppressed } distribution(scale: EFFORT) { step count }";
const CLAUSES = `query ($filter: FeedbackFilter!, $suppressBelow: Int) {
  feedbackClauses(filter: $filter, suppressBelow: $suppressBelow) { rated low suppressedBelow
    rows { clause suppressed cited citedLow shareOfLow { ${FIGURE} } lift { ${FIGURE} } }
    refused { ${GROUP} } supported { ${GROUP} } definitions { id metric gist } } }`;

async function clauses(question: object = {}): Promise<Data> {
  const { data, errors } = await bed.api.query(CLAUSES, { filter: NOVEMBER, ...question }, { actor: analyst });
  if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join("\n"));
  return data.feedbackClauses;
}

it("[6.3] says which clauses go with low ratings, and sets refused requests apart", async () => {
  const [covered, refused, paid] = [{ outcome: "COVERED" }, { outcome: "NOT_COVERED" }, { outcome: "PAID_SERVICE" }];
  await bed.rated(30, { ...covered, satisfaction: 5, clauses: ["4.1.1"] });
  await bed.rated(10, { ...covered, satisfaction: 1, clauses: ["4.1.1"] });
  await bed.rated(6, { ...refused, satisfaction: 1, clauses: ["4.2.5", "4.1.1"] });
  await bed.rated(4, { ...paid, satisfaction: 5, effort: 7, clauses: ["4.2.5"] });
  await bed.rated(2, { ...paid, satisfaction: 5, clauses: ["4.2.5"] });
  // Words on the clauses themselves rate no request, and a request without a rating says nothing.
  await bed.rated(20, { satisfaction: 1, source: "FORM", type: "PROBLEM_WITH_RULES_OR_SITE", clauses: ["4.2.5"] });
  await bed.rated(9, { ...covered, recommend: 10, clauses: ["4.2.5"] });
  const answer = await clauses();
  expect(answer).toMatchObject({ rated: 52, low: 16, suppressedBelow: 5 });
  expect(answer.rows.map(({ clause, cited, citedLow }: Data) => [clause, cited, citedLow])).toEqual([
    ["4.2.5", 12, 6],
    ["4.1.1", 46, 16],
  ]);
  const [first, second] = answer.rows;
  // 6 of 12 against 16 of 52, and 16 of 46; all 16 low ratings cite 4.1.1.
  expect(first.lift).toMatchObject({ value: 1.625, n: 12, definition: "clause-lift-1" });
  expect(first.shareOfLow).toMatchObject({ value: 0.375, n: 16 });
  expect(second.shareOfLow).toMatchObject({ value: 1, n: 16 });
  expect(answer.refused.figures[0]).toMatchObject({ metric: "CSAT", value: 0.5, n: 12 });
  expect(answer.supported.figures[0]).toMatchObject({ metric: "CSAT", value: 0.75, n: 40 });
  // Of effort four were asked, which is too few.
  expect(answer.refused.distribution).toBeNull();
  await foldAllDeltas(bed.api.db);
  expect(await clauses()).toEqual(answer);
});

it("[6.3] shows neither few who cite a clause, nor few who do not, nor few refusals by what is left of the total", async () => {
  await bed.rated(20, { outcome: "COVERED", satisfaction: 2, clauses: ["4.1.1"] });
  await bed.rated(3, { outcome: "NOT_COVERED", satisfaction: 1, clauses: ["4.2.5", "4.1.1"] });
  await bed.rated(2, { outcome: "COVERED", satisfaction: 5, clauses: ["6.4"] });
  const { rated, rows, refused, supported } = await clauses();
  expect(rated).toBe(25);
  expect(rows.map(({ clause, suppressed, cited }: Data) => [clause, suppressed, cited]).toSorted()).toEqual([
    ["4.1.1", true, null],
    ["4.2.5", true, null],
    ["6.4", true, null],
  ]);
  for (const { figures } of [refused, supported]) expect(figures[0]).toMatchObject({ suppressed: true, n: null });
});

it("is empty without ratings, and small altogether where few rate", async () => {
  expect(await clauses()).toMatchObject({
    rated: 0,
    low: 0,
    rows: [],
    refused: { figures: [{ value: null, n: 0 }, {}] },
  });
  await bed.rated(4, { outcome: "COVERED", satisfaction: 1, clauses: ["4.1.1"] });
  const { rated, low, rows } = await clauses();
  expect([rated, low, rows]).toEqual([null, null, [expect.objectContaining({ clause: "4.1.1", suppressed: true })]]);
});
