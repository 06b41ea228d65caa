import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import type { Actor } from "../../../platform/context.ts";
import { agent, analyst } from "../../accounts/accounts-testbed.ts";
import { anyFact, chanceOf, insertFacts } from "../../feedback/facts/facts-testbed.ts";
import { as, exportAddress } from "./export-testbed.ts";

type Row = Record<string, string>;

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  const chance = chanceOf(11);
  await insertFacts(
    api.db,
    Array.from({ length: 120 }, () => anyFact(chance, { from: "2026-09-01", count: 61 })),
  );
});
afterAll(() => api.close());

const ASKED = {
  filter: { from: "2026-10-01", through: "2026-10-31" },
  metrics: ["CSAT", "NPS", "RESPONSE_RATE", "VOLUME"],
  groupBy: ["PRODUCT", "COUNTRY"],
  interval: "WEEK",
  timeZone: "Asia/Kathmandu",
};

async function download(wanted: object, actor: Actor = analyst): Promise<Response> {
  return await api.http(exportAddress("feedback-figures.csv", { ...wanted }), { headers: as(actor) });
}

const QUESTION = `query ($filter: FeedbackFilter!, $metrics: [FeedbackMetric!]!, $groupBy: [FeedbackDimension!],
    $interval: FeedbackInterval, $timeZone: TimeZone) {
  feedbackMetrics(filter: $filter, metrics: $metrics, groupBy: $groupBy, interval: $interval, timeZone: $timeZone) {
    total { ...group } groups { ...group } } }
  fragment group on FeedbackGroup { key { value } figures { ...figure } buckets { bucket { label } figures { ...figure } } }
  fragment figure on FeedbackFigure { metric definition value n suppressed interval { low high }
    comparison { verdict previousN } }`;

interface Figure {
  readonly [field: string]: unknown;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly comparison: { readonly verdict: string | null; readonly previousN: number } | null;
}

interface Group {
  readonly key: readonly { readonly value: string | null }[];
  readonly figures: readonly Figure[];
  readonly buckets: readonly { readonly bucket: { readonly label: string }; readonly figures: readonly Figure[] }[];
}

/** What the API answers of a group, in the columns of the file. */
function rowsOf({ key, figures, buckets }: Group): Row[] {
  const text = (value: unknown) => (value === null || value === undefined ? "" : String(value));
  const rowOf = (bucket: string, { metric, definition, value, n, suppressed, interval, comparison }: Figure) => ({
    ...{ product: text(key[0]?.value), country: text(key[1]?.value), bucket },
    ...{ metric: text(metric), definition: text(definition), n: text(n), value: text(value) },
    ...{ low: text(interval?.low), high: text(interval?.high), suppressed: text(suppressed) },
    ...{ verdict: text(comparison?.verdict), previous_n: text(comparison?.previousN) },
  });
  const whole = figures.map((figure) => rowOf("", figure));
  return [...whole, ...buckets.flatMap((each) => each.figures.map((figure) => rowOf(each.bucket.label, figure)))];
}

describe("an export of figures", () => {
  it("has what the query answers, what is hidden included: a figure a row with n, definition and interval", async () => {
    const { data, errors } = await api.query(QUESTION, ASKED, { actor: analyst });
    expect(errors).toEqual([]);
    const { total, groups } = data.feedbackMetrics as { total: Group; groups: Group[] };
    const response = await download(ASKED);
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="feedback-figures-2026-11-23.csv"');
    const rows: Row[] = parse(await response.text(), { columns: true });
    const expected = [total, ...groups].flatMap(rowsOf);
    const names = Object.keys(expected[0] ?? {});
    expect(rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])))).toEqual(expected);
    expect(new Set(expected.map(({ suppressed }) => suppressed))).toEqual(new Set(["true", "false"]));
    expect(rows.filter(({ suppressed, n, value }) => suppressed === "true" && `${n}${value}` !== "")).toEqual([]);
    expect(rows[0]).toMatchObject({
      of: "TOTAL",
      from: "2026-10-01",
      through: "2026-10-31",
      time_zone: "Asia/Kathmandu",
    });
  });

  it("needs feedback.export, and refuses what the query refuses", async () => {
    expect((await download(ASKED, agent)).status).toBe(403);
    for (const [wanted, field] of [
      [{ ...ASKED, filter: undefined }, "filter"],
      [{ ...ASKED, metrics: undefined }, "metrics"],
      [{ ...ASKED, suppressBelow: 2 }, "suppressBelow"],
      [{ ...ASKED, interval: "HOUR" }, "interval"],
    ] as const) {
      const response = await download(wanted);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: "BAD_USER_INPUT", field: [field] } }],
      });
    }
  });
});
