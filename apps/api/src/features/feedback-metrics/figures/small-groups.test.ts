import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Data, type MetricsBed, openMetricsBed } from "./metrics-testbed.ts";

let bed: MetricsBed;
beforeAll(async () => {
  bed = await openMetricsBed();
});
afterAll(() => bed.close());
beforeEach(() => bed.clear());

const byKey = (groups: Data) =>
  Object.fromEntries(
    groups.map(({ key, figures }: Data) => [key.map((each: Data) => each.value).join("/"), figures[0].n]),
  );

it("[6.3] small groups are not shown, nor what would give them away: another group, a bucket, a distribution, a comparison", async () => {
  await bed.rated(3, { satisfaction: 5, product: "reef" });
  await bed.rated(8, { satisfaction: 4, product: "tide" });
  await bed.rated(40, { satisfaction: 5, product: "harbour" });
  await bed.rated(30, { satisfaction: 5, product: "harbour", at: "2026-10-15T10:00:00Z" });
  await bed.rated(2, { satisfaction: 5, product: "reef", at: "2026-10-15T10:00:00Z" });
  const { groups, total, suppressedBelow } = await bed.metrics({ groupBy: ["PRODUCT"], interval: "MONTH" });
  expect(suppressedBelow).toBe(5);
  expect(byKey(groups)).toEqual({ harbour: 40, reef: null, tide: null });
  for (const { figures, distribution, buckets } of groups.slice(1)) {
    for (const figure of [figures[0], buckets[0].figures[0]]) {
      expect(figure).toMatchObject({ suppressed: true, value: null, n: null, interval: null, comparison: null });
    }
    expect(distribution).toBeNull();
  }
  // Of October, both products follow from the total and each other: no side of it is shown.
  expect(groups[0].figures[0].comparison).toBeNull();
  expect([total.figures[0].n, total.figures[0].comparison.previousN]).toEqual([51, 32]);
  expect(total.distribution.map(({ count }: Data) => count)).toEqual([0, 0, 0, 8, 43]);
});

it("[6.3] small groups are not shown by clause, where groups overlap: neither few that cite it nor few that do not", async () => {
  await bed.rated(20, { satisfaction: 5, clauses: ["4.1.1"] });
  await bed.rated(2, { satisfaction: 1, clauses: ["4.1.1", "5.1"] });
  await bed.rated(9, { satisfaction: 3, clauses: ["6.3"] });
  await bed.rated(1, { satisfaction: 3 });
  const { groups, total } = await bed.metrics({ groupBy: ["CLAUSE"] });
  expect(byKey(groups)).toEqual({ "4.1.1": 22, "6.3": 9, "": null, "5.1": null });
  // One answer that cites two clauses is one of the total.
  expect(total.figures[0].n).toBe(32);
});

it("[6.3] small groups are not shown below 3, whoever asks; and by more where the caller wants it", async () => {
  await bed.rated(6, { satisfaction: 5 });
  expect(await bed.refused({ suppressBelow: 2 })).toMatch(/^BAD_USER_INPUT suppressBelow: .*3 or more/);
  expect((await bed.metrics({ suppressBelow: 7 })).total.figures[0]).toMatchObject({ suppressed: true, n: null });
});
