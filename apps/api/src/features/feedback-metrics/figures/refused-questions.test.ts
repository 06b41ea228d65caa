import { afterAll, beforeAll, expect, it } from "vitest";
import { customer } from "../../accounts/accounts-testbed.ts";
import { readCounts } from "../../feedback/index.ts";
import { type MetricsBed, openMetricsBed } from "./metrics-testbed.ts";

let bed: MetricsBed;
beforeAll(async () => {
  bed = await openMetricsBed();
});
afterAll(() => bed.close());

it("says what is wrong with a question, and what would help", async () => {
  const refusals = await Promise.all(
    [
      { metrics: [] },
      { groupBy: ["AGENT", "TEAM", "KIND", "PLAN"] },
      { groupBy: ["AGENT", "AGENT"] },
      { filter: { from: "2026-11-02", through: "2026-11-01" } },
      { filter: { from: "1969-12-31", through: "2026-11-01" } },
      { filter: { from: "2000-01-01", through: "2026-11-01" }, interval: "DAY" },
      { compareWith: { from: "2026-13-01", through: "2026-11-01" } },
    ].map((question) => bed.refused(question)),
  );
  expect(refusals.map((each) => each.split(":")[0])).toEqual([
    "BAD_USER_INPUT metrics",
    "BAD_USER_INPUT groupBy",
    "BAD_USER_INPUT groupBy",
    "BAD_USER_INPUT filter.through",
    "BAD_USER_INPUT filter.from",
    "BAD_USER_INPUT interval",
    expect.stringContaining("BAD_USER_INPUT"),
  ]);
  expect(await bed.refused({}, { actor: customer("Ann") })).toMatch(/^FORBIDDEN/);
});

it("what takes longer than a statement may is refused with what would help", async () => {
  const [holding, asking] = [bed.api.db.createQueryRunner(), bed.api.db.createQueryRunner()];
  await holding.startTransaction();
  try {
    // Nothing ends sooner than the limit while somebody holds the table.
    await holding.query("LOCK TABLE feedback_fact");
    await asking.startTransaction();
    await asking.query("SET LOCAL statement_timeout = '100ms'");
    const days = ["2026-11-01", "2026-12-01"].map((date) => Date.parse(date));
    const asked = { wanted: [], groupBy: ["AGENT", "TEAM", "KIND"], bounds: days } as const;
    const refusal = readCounts(asking.manager, [asked], ["feedback"]);
    await expect(refusal).rejects.toMatchObject({
      message: expect.stringContaining("shorter period, filter less"),
      extensions: { code: "QUERY_TOO_COMPLEX" },
    });
  } finally {
    await asking.rollbackTransaction();
    await holding.rollbackTransaction();
    await Promise.all([asking.release(), holding.release()]);
  }
});
