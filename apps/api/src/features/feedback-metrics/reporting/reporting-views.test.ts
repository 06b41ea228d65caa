import { suppressSmallGroups } from "@supportbook/policy";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { insertFacts } from "../../feedback/facts/facts-testbed.ts";
import { foldDeltas } from "../../feedback/index.ts";
import { rowsOf } from "./reporting-testbed.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
afterEach(async () => {
  await api.db.query("TRUNCATE feedback_fact, feedback_delta, feedback_cell");
  await setThreshold(5);
});

const setThreshold = (least: number) => api.db.query("UPDATE feedback_settings SET suppress_below = $1", [least]);

const fact = { basis: "FEEDBACK", language: "en", type: "OTHER", source: "FORM", clauses: [] };

describe("[6.3] the reporting views hide small groups", () => {
  const counts = fc.array(fc.oneof(fc.nat(6), fc.nat(25)), { minLength: 1, maxLength: 6 });
  const start = Temporal.PlainDate.from("2001-01-01");

  it.each([3, 5, 8])("and what gives them away, as the API's own rule does, below %i", async (least) => {
    await setThreshold(least);
    const tables = fc.sample(counts, { seed: 6, numRuns: 40 }).map((sizes, index) => ({
      month: start.add({ months: index }).toString(),
      rows: sizes.map((count, group) => ({ path: [`product-${group}`], counts: [count] })),
    }));
    const facts = tables.flatMap(({ month, rows }) =>
      rows.flatMap(({ path, counts: [count = 0] }) =>
        Array.from({ length: count }, () => ({
          ...{ ...fact, id: crypto.randomUUID(), at: `${month}T12:00:00Z`, product: path[0] },
          ...{ satisfaction: 4, recommend: 9 },
        })),
      ),
    );
    await insertFacts(api.db, facts);
    await foldDeltas(api.db, Math.floor(facts.length / 2));
    for (const name of ["monthly", "weekly", "daily"]) {
      const shown = await rowsOf(api.db, name, "dimension IN ('TOTAL', 'PRODUCT')");
      for (const { month, rows } of tables) {
        const day = Temporal.PlainDate.from(month);
        const span = name === "weekly" ? day.subtract({ days: day.dayOfWeek - 1 }).toString() : month;
        const found = shown.filter((row) => Object.values(row).includes(span));
        const expected = suppressSmallGroups({ columns: 1, rows }, least).filter(
          ({ path }) => path.length === 0 || (rows.find((row) => row.path[0] === path[0])?.counts[0] ?? 0) > 0,
        );
        const actual = new Map(found.map((row) => [row.value, row]));
        for (const { path, total } of expected) {
          const row = actual.get(path[0] ?? null);
          if (row === undefined && total === 0) continue;
          expect([row?.volume, row?.csat_n, row?.nps_n, row?.csat], `${month} ${path}`).toEqual([
            ...[total, total, total],
            total === null ? null : 1,
          ]);
        }
      }
    }
  });

  it("each figure by its own n, and the share that was asked wherever how many were asked is hidden", async () => {
    const asked = { basis: "OCCASION", language: "en", clauses: [], answered: false, product: "reef" };
    const occasions = Array.from({ length: 9 }, (_, index) => ({
      ...asked,
      offered: index < 4,
      at: "2026-10-05T12:00:00Z",
    }));
    const rated = Array.from({ length: 12 }, (_, index) => ({
      ...fact,
      ...(index < 4 ? { effort: 5 } : { satisfaction: 2 }),
    }));
    await insertFacts(
      api.db,
      [...occasions, ...rated.map((each) => ({ ...each, product: "reef", at: "2026-10-06T12:00:00Z" }))].map(
        (each) => ({
          ...each,
          id: crypto.randomUUID(),
        }),
      ),
    );
    const [reef] = await rowsOf(api.db, "monthly", "value = 'reef'");
    expect(reef).toMatchObject({ volume: 12, csat_n: 8, csat: 0, ces_n: null, ces: null, ces_easy: null });
    expect(reef).toMatchObject({ response_rate_n: null, invitation_coverage_n: null, invitation_coverage: null });
    expect(reef).toMatchObject({ time_to_feedback_n: 0, time_to_feedback: null });
  });
});

interface Plan {
  readonly "Node Type": string;
  readonly Plans?: readonly Plan[];
}

async function planOf(where: string): Promise<Plan> {
  const [row] = await api.db.query(`EXPLAIN (FORMAT JSON) SELECT csat FROM reporting.feedback_monthly WHERE ${where}`);
  return row["QUERY PLAN"][0].Plan;
}

const nodesOf = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
const scansOf = (plan: Plan) => nodesOf(plan).filter((node) => JSON.stringify(node).includes("@MONTH") && !node.Plans);

describe("a question to the reporting views", () => {
  it("of one dimension and month reads the cells of these alone, by their index", async () => {
    const scans = scansOf(await planOf("dimension = 'PRODUCT' AND month = '2026-10-01'"));
    expect(scans).toHaveLength(1);
    expect(JSON.stringify(scans[0])).toContain("PRODUCT@MONTH");
    expect(JSON.stringify(scans[0])).toContain("2026-10-01");
    expect(scansOf(await planOf("true"))).toHaveLength(15);
  });

  it("of one value is answered of all of them, so that its plan tells nothing of a hidden one", async () => {
    const plan = await planOf("dimension = 'PRODUCT' AND value = 'reef'");
    expect(JSON.stringify(plan)).toContain("reef");
    const windows = nodesOf(plan).filter(
      (node) => node["Node Type"] === "WindowAgg" && JSON.stringify(node).includes("@MONTH"),
    );
    expect(windows.length).toBeGreaterThan(0);
    for (const window of windows) expect(JSON.stringify(window.Plans)).not.toContain("reef");
  });
});
