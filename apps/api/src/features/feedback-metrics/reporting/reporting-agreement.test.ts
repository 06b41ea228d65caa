import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { analyst } from "../../accounts/accounts-testbed.ts";
import { anyFact, chanceOf, insertFacts } from "../../feedback/facts/facts-testbed.ts";
import { foldDeltas } from "../../feedback/index.ts";
import { type Row, rowsOf } from "./reporting-testbed.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  const chance = chanceOf(2026);
  await insertFacts(
    api.db,
    Array.from({ length: 900 }, () => anyFact(chance, { from: "2026-09-25", count: 40 })),
  );
  await foldDeltas(api.db, 500);
});
afterAll(() => api.close());

const FIGURES = `query ($filter: FeedbackFilter!, $groupBy: [FeedbackDimension!], $interval: FeedbackInterval) {
  feedbackMetrics(filter: $filter, groupBy: $groupBy, interval: $interval, timeZone: "UTC", metrics: [CSAT, SATISFACTION_MEAN,
      NPS, CES, CES_EASY, RESPONSE_RATE, INVITATION_COVERAGE, VOLUME, REOPENED_AFTER_GOOD_RATING, TIME_TO_FEEDBACK]) {
    total { key { value } figures { ...figure } } groups { key { value label } figures { ...figure } } } }
  fragment figure on FeedbackFigure { metric definition value n interval { low high } }`;

const CLAUSES = `query ($filter: FeedbackFilter!) { feedbackClauses(filter: $filter, timeZone: "UTC") { rated low rows {
  clause cited citedLow shareOfLow { value interval { low high } } lift { value interval { low high } } } } }`;

/** What the API says of a group, in the columns of the views. */
function asColumns(figures: readonly Row[]): Row {
  return Object.fromEntries(
    figures.flatMap(({ metric, value, n, interval }) => {
      const name = String(metric).toLowerCase();
      if (name === "volume") return [[name, n]];
      const { low = null, high = null } = (interval ?? {}) as { low?: number; high?: number };
      return [
        [`${name}_n`, n],
        [name, value],
        [`${name}_low`, low],
        [`${name}_high`, high],
      ];
    }),
  );
}

/** Figures are the same to nine digits: the quantiles of Student's t come from a table and a series there. */
function rounded(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "number" ? Number(value.toPrecision(6)) : value,
    ]),
  );
}

describe("the reporting views agree with the API", () => {
  it.each(["AGENT", "PRODUCT", "PHASE", "TYPE", "SOURCE"])("by month and %s, and in total", async (dimension) => {
    const variables = { filter: { from: "2026-10-01", through: "2026-10-31" }, groupBy: [dimension] };
    const { data, errors } = await api.query(FIGURES, variables, { actor: analyst });
    expect(errors).toEqual([]);
    const { total, groups } = data.feedbackMetrics;
    expect(groups.length).toBeGreaterThan(1);
    const shown = await rowsOf(api.db, "monthly", `month = '2026-10-01' AND dimension IN ('TOTAL', '${dimension}')`);
    const byValue = new Map(shown.map((row) => [row.dimension === "TOTAL" ? "in total" : row.value, row]));
    expect(byValue.size).toBe(groups.length + 1);
    for (const { key, figures } of [{ ...total, key: [{ value: "in total" }] }, ...groups]) {
      const expected = asColumns(figures);
      expect(rounded(byValue.get(key[0].value) ?? {}), key[0].value).toMatchObject(rounded(expected));
    }
  });

  it("by month and clause, among the requests that were decided", async () => {
    const filter = { from: "2026-10-01", through: "2026-10-31" };
    const { data, errors } = await api.query(CLAUSES, { filter }, { actor: analyst });
    expect(errors).toEqual([]);
    const { rated, low, rows } = data.feedbackClauses;
    const shown = await rowsOf(api.db, "clauses_monthly", "month = '2026-10-01'");
    expect(shown.map(({ clause }) => clause).toSorted()).toEqual(rows.map(({ clause }: Row) => clause).toSorted());
    for (const { clause, cited, citedLow, shareOfLow, lift } of rows) {
      const row = shown.find((each) => each.clause === clause) ?? {};
      expect(rounded(row)).toMatchObject(
        rounded({
          ...{
            rated,
            rated_low: low,
            cited,
            cited_low: citedLow,
            low_rating_share: shareOfLow.value,
            lift: lift.value,
          },
          ...{ low_rating_share_low: shareOfLow.interval.low, low_rating_share_high: shareOfLow.interval.high },
          ...{ lift_low: lift.interval.low, lift_high: lift.interval.high },
        }),
      );
    }
  });
});
