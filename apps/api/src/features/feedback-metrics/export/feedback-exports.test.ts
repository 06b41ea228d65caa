import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import type { Actor } from "../../../platform/context.ts";
import { unguardCell } from "../../../platform/formula-guard.ts";
import { admin, agent, analyst, ann } from "../../accounts/accounts-testbed.ts";
import { type Chance, chanceOf, oneOf, VALUES_OF_TESTS } from "../../feedback/facts/facts-testbed.ts";
import { as, COMMENTS, exportAddress, insertFeedback } from "./export-testbed.ts";

type Row = Record<string, unknown>;

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await insertFeedback(api.db, chanceOf(4711), 400);
});
afterAll(() => api.close());

async function download(file: string, wanted: Row = {}, actor: Actor = analyst): Promise<Response> {
  return await api.http(exportAddress(file, wanted), { headers: as(actor) });
}

async function csvRows(wanted: Row, actor?: Actor): Promise<Record<string, string>[]> {
  const response = await download("feedback.csv", wanted, actor);
  expect(response.status, await response.clone().text()).toBe(200);
  return parse(await response.text(), { columns: true });
}

async function parquetRows(wanted: Row, actor?: Actor): Promise<Row[]> {
  const response = await download("feedback.parquet", wanted, actor);
  return await parquetReadObjects({ file: await response.arrayBuffer() });
}

const LIST = `query ($filter: FeedbackFilter, $timeZone: TimeZone, $state: [FeedbackState!], $withComment: Boolean,
    $score: FeedbackScoreRange, $search: String, $orderBy: FeedbackOrder, $after: String) {
  feedbackList(filter: $filter, timeZone: $timeZone, state: $state, withComment: $withComment, score: $score,
      search: $search, orderBy: $orderBy, first: 100, after: $after) {
    nodes { id receivedAt audience type source locale state satisfaction effort recommend comment clauses
      dimensions { dimension value } }
    pageInfo { hasNextPage endCursor } } }`;

/** All pages of the list, in the words of the files. */
async function listed(wanted: Row): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await api.query(LIST, { ...wanted, after }, { actor: analyst });
    expect(errors).toEqual([]);
    rows.push(...data.feedbackList.nodes.map(asFile));
    if (!data.feedbackList.pageInfo.hasNextPage) return rows;
    after = data.feedbackList.pageInfo.endCursor;
  }
}

type Node = Row & { readonly dimensions: readonly { readonly dimension: string; readonly value: string | null }[] };

function asFile({ dimensions, receivedAt, locale, clauses, ...node }: Node): Row {
  const values = dimensions.filter(({ dimension }) => dimension !== "CLAUSE");
  const cited = dimensions.filter(({ dimension }) => dimension === "CLAUSE").map(({ value }) => value);
  return {
    ...Object.fromEntries(values.map(({ dimension, value }) => [dimension.toLowerCase(), value])),
    ...{ ...node, received_at: receivedAt, clauses: cited, clauses_found_by_staff: clauses, language: locale },
  };
}

/** What both have, as text: the file has more columns than were asked of the list. */
const inCommon = (row: Row, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, asText(row[name])]));

function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.join(" ");
  return /^\d{4}-.*Z$/.test(String(value)) ? new Date(String(value)).toISOString() : String(value);
}

/** Any arguments: some values of some dimensions, a state, a score, a word, either order, days of some zone. */
function anyArguments(chance: Chance): Row {
  const some = (values: readonly unknown[]) => [...new Set([oneOf(chance, values), oneOf(chance, values)])];
  const dimensions = Object.entries(VALUES_OF_TESTS)
    .filter(([name]) => name !== "language" && chance() < 0.08)
    .map(([name, values]) => [name, some(name === "clause" ? values.filter((each) => each !== null) : values)]);
  const [first, second] = [1 + Math.floor(chance() * 31), 1 + Math.floor(chance() * 31)].toSorted((a, b) => a - b);
  const day = (of = 1) => `2026-10-${String(of).padStart(2, "0")}`;
  return {
    filter: { from: day(first), through: day(second), ...Object.fromEntries(dimensions) },
    timeZone: oneOf(chance, ["UTC", "Asia/Kathmandu", "America/St_Johns"]),
    ...(chance() < 0.3 ? { state: ["NEW"] } : {}),
    ...(chance() < 0.3 ? { withComment: chance() < 0.5 } : {}),
    ...(chance() < 0.2 ? { score: { scale: "RECOMMEND", from: 3 } } : {}),
    ...(chance() < 0.1 ? { search: "thanks" } : {}),
    ...(chance() < 0.5 ? { orderBy: { field: oneOf(chance, ["RECEIVED_AT", "SCORE"]), direction: "ASC" } } : {}),
  };
}

describe("an export of feedback", () => {
  it.each(Array.from({ length: 12 }, (_, index) => 100 + index))(
    "has the rows of the list, in its order, in CSV and in Parquet, for any arguments (seed %i)",
    async (seed) => {
      const wanted = anyArguments(chanceOf(seed));
      const [list, csv, parquet] = [await listed(wanted), await csvRows(wanted), await parquetRows(wanted)];
      expect(list.length).toBeGreaterThan(0);
      const names = Object.keys(list[0] ?? {});
      const files = { csv, parquet };
      for (const [name, rows] of Object.entries(files)) {
        const plain = rows.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([column, cell]) => [column, name === "csv" ? unguardCell(String(cell)) : cell]),
          ),
        );
        expect(
          plain.map((row) => inCommon(row, names)),
          name,
        ).toEqual(list.map((row) => inCommon(row, names)));
      }
      const columns = Object.keys(csv[0] ?? {});
      const asCsv = parquet.map((row) => inCommon(row, columns));
      expect(asCsv).toEqual(
        csv.map((row) => Object.fromEntries(columns.map((name) => [name, unguardCell(row[name] ?? "")]))),
      );
    },
  );

  it("is of everything where nothing is asked for, and gives a spreadsheet no formula", async () => {
    const rows = await csvRows({});
    expect(rows).toHaveLength(400);
    const comments = new Set(rows.map(({ comment }) => comment));
    expect(comments).toEqual(new Set(COMMENTS.map((each) => (/^[=@]/.test(each ?? "") ? `'${each}` : (each ?? "")))));
    const response = await download("feedback.parquet");
    expect(response.headers.get("content-type")).toBe("application/vnd.apache.parquet");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="feedback-2026-11-23.parquet"');
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it("needs feedback.export, and says who gave feedback to whoever works on it alone", async () => {
    expect((await api.http(exportAddress("feedback.csv"))).status).toBe(401);
    for (const actor of [agent, ann]) expect((await download("feedback.csv", {}, actor)).status).toBe(403);
    const [ofAnalyst] = await csvRows({}, analyst);
    expect(Object.keys(ofAnalyst ?? {}).filter((name) => /giver|account|request/.test(name))).toEqual([]);
    expect(await (await download("feedback.csv")).text()).not.toContain("@home.example");
    const [ofAdmin] = await parquetRows({}, admin);
    expect(ofAdmin).toMatchObject({ giver_name: expect.stringMatching(/^Giver/), request_number: null });
  });

  it.each([
    [{ filter: { from: "2026-10-01", through: "2026-10-02", colour: ["red"] } }, ["filter"]],
    [{ filter: { from: "2026-10-02", through: "2026-10-01" } }, ["filter", "through"]],
    [{ filter: "all" }, ["filter"]],
    [{ state: ["LOST"] }, ["state", "0"]],
    [{ withComment: "perhaps" }, ["withComment"]],
    [{ score: { from: 6 } }, ["score"]],
    [{ product: ["reef"] }, ["product"]],
    [{ first: 10 }, ["first"]],
  ])("refuses %j as the list does, naming the place", async (wanted, field) => {
    const response = await download("feedback.csv", wanted);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT", field } }] });
  });
});
