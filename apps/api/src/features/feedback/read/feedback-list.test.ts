import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { A_PAGE, AS_IT_COMES, expectIndexes } from "../../../../test/expect-indexes.ts";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { agent, analyst } from "../../accounts/accounts-testbed.ts";
import type { Data } from "../../requests/requests-testbed.ts";

const ROWS = 6_000;

interface Stored {
  readonly id: string;
  readonly n: number;
  readonly at: string;
  readonly product: string;
  readonly satisfaction: number | null;
  readonly state: string;
  readonly comment: string | null;
  readonly assignee: string | null;
}

let api: TestApi;
let stored: readonly Stored[];
beforeAll(async () => {
  api = await openTestApi();
  stored = await multiply();
});
afterAll(() => api.close());

/**
 * Feedback of years, three pieces at a time: one in five with words, one in thirty new, one in two hundred assigned to the
 * agent. Every seventh rates nothing. With as many occasions, which are no feedback.
 */
async function multiply(): Promise<Stored[]> {
  await api.db.query(`
    WITH made AS (
      SELECT gen_random_uuid() AS id, n, timestamptz '2026-11-20T12:00:00Z' - (n / 3) * interval '5 hours' AS at,
        CASE WHEN n % 7 > 0 THEN 1 + n * n % 5 END AS satisfaction,
        CASE WHEN n % 50 = 0 THEN '文件安装失败了' WHEN n % 5 = 0 THEN 'The scans were stopped, word' || n % 900 END AS comment
      FROM generate_series(1, ${ROWS}) n
    ), facts AS (
      INSERT INTO feedback_fact (id, at, basis, type, source, language, clauses, product, agent, satisfaction, effort)
      SELECT id, at, 'FEEDBACK', 'RATING', 'INVITATION', 'en', ARRAY['4.' || n % 20], 'product-' || n % 30, 'agent-' || n % 90,
        satisfaction, 1 + n % 7 FROM made
      UNION ALL
      SELECT gen_random_uuid(), at, 'OCCASION', NULL, NULL, 'en', '{}', 'product-' || n % 30, NULL, NULL, NULL FROM made
    )
    INSERT INTO feedback (id, received_at, type, source, locale, state, comment, words, assignee_subject, clauses)
    SELECT id, at, 'RATING', 'INVITATION', 'en', CASE WHEN n % 30 = 0 THEN 'NEW' ELSE 'CLOSED' END, comment,
      CASE WHEN n % 50 = 0 THEN array_to_tsvector(ARRAY['文件', '件安', '安装', '装失', '失败', '败了', '了'])
        ELSE strip(to_tsvector('english', comment)) END,
      CASE WHEN n % 200 = 0 THEN '${agent.subject}' END, '{}' FROM made`);
  await api.db.query("VACUUM (ANALYZE)");
  return await api.db.query<Stored[]>(
    `SELECT r.id, to_char(f.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') AS at, f.product, f.satisfaction, r.state,
       r.comment, r.assignee_subject AS assignee FROM feedback r JOIN feedback_fact f ON f.id = r.id`,
  );
}

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: FeedbackFilter, $timeZone: TimeZone,
    $state: [FeedbackState!], $assignedToMe: Boolean, $withComment: Boolean, $score: FeedbackScoreRange, $search: String,
    $orderBy: FeedbackOrder, $held: Boolean) {
  feedbackList(first: $first, after: $after, last: $last, before: $before, filter: $filter, timeZone: $timeZone, state: $state,
    assignedToMe: $assignedToMe, withComment: $withComment, score: $score, search: $search, orderBy: $orderBy, held: $held) {
    nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } totalCount } }`;

async function page(variables: object, actor = agent): Promise<Data> {
  const { data, errors } = await api.query(PAGE, { ...variables }, { actor });
  expect(errors).toEqual([]);
  return data.feedbackList;
}

/** All ids of a list, forwards and then backwards, page by page. */
async function walked(wanted: object): Promise<{ forwards: string[]; backwards: string[]; totalCount: number }> {
  const ids = ({ nodes }: Data): string[] => nodes.map(({ id }: Data) => id);
  let found = await page({ ...wanted, first: 40 });
  const forwards = ids(found);
  while (found.pageInfo.hasNextPage) {
    found = await page({ ...wanted, first: 40, after: found.pageInfo.endCursor });
    forwards.push(...ids(found));
  }
  found = await page({ ...wanted, last: 30 });
  const backwards = ids(found);
  while (found.pageInfo.hasPreviousPage) {
    found = await page({ ...wanted, last: 30, before: found.pageInfo.startCursor });
    backwards.unshift(...ids(found));
  }
  return { forwards, backwards, totalCount: found.totalCount };
}

const byTime = (one: Stored, other: Stored) => (one.at + one.id < other.at + other.id ? -1 : 1);
const newest = (rows: readonly Stored[]) => rows.toSorted(byTime).toReversed();
const score = ({ satisfaction }: Stored) => satisfaction ?? 0;
const worst = (rows: readonly Stored[]) =>
  newest(rows.filter(({ satisfaction }) => satisfaction !== null)).sort((one, other) => score(one) - score(other));
const best = (rows: readonly Stored[]) =>
  newest(rows.filter(({ satisfaction }) => satisfaction !== null)).sort((one, other) => score(other) - score(one));

/** Clocks go forward in New York on the last of them. */
const days = { from: "2026-03-02", through: "2026-03-08" };
const inWeek = ({ at }: Stored) => at >= "2026-03-02T00:00:00" && at < "2026-03-09T00:00:00";
const inWeekOfNewYork = ({ at }: Stored) => at >= "2026-03-02T05:00:00" && at < "2026-03-09T04:00:00";
const by = (field: string, direction: string) => ({ orderBy: { field, direction } });

type Case = readonly [
  what: string,
  wanted: object,
  meets: (row: Stored) => boolean,
  order: (rows: readonly Stored[]) => readonly Stored[],
];
const CASES: readonly Case[] = [
  ["of a week where the vendor is", { filter: days }, inWeek, newest],
  [
    "of a week in New York, the oldest first",
    { filter: days, timeZone: "America/New_York", ...by("RECEIVED_AT", "ASC") },
    inWeekOfNewYork,
    (rows) => newest(rows).toReversed(),
  ],
  [
    "of a product",
    { filter: { ...days, product: ["product-4", "product-9"] } },
    (row) => inWeek(row) && /-[49]$/.test(row.product) && row.product.length === 9,
    newest,
  ],
  ["that is new", { state: ["NEW"] }, ({ state }) => state === "NEW", newest],
  ["that is mine", { assignedToMe: true }, ({ assignee }) => assignee === agent.subject, newest],
  ["that is new, the worst first", { state: ["NEW"], ...by("SCORE", "ASC") }, ({ state }) => state === "NEW", worst],
  [
    "of a week with words, the best first",
    { filter: days, withComment: true, ...by("SCORE", "DESC") },
    (row) => inWeek(row) && row.comment !== null,
    best,
  ],
  [
    "of a week that is rated 2 or 3",
    { filter: days, score: { from: 2, through: 3 } },
    (row) => inWeek(row) && (row.satisfaction === 2 || row.satisfaction === 3),
    newest,
  ],
  ["with a rare word", { search: "stopping word455" }, ({ comment }) => /word455$/.test(comment ?? ""), newest],
  ["with Chinese characters", { search: "安装失败" }, ({ comment }) => (comment ?? "").includes("安装失败"), newest],
  [
    "with an English word of its stem, of a week",
    { search: "scan", filter: days },
    (row) => inWeek(row) && /scans/.test(row.comment ?? ""),
    newest,
  ],
];

describe("the list of feedback", () => {
  it.each(CASES)("%s, page by page either way", async (_, wanted, meets, order) => {
    const expected = order(stored.filter(meets)).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(1);
    const { forwards, backwards, totalCount } = await walked(wanted);
    expect(forwards).toEqual(expected);
    expect(backwards).toEqual(expected);
    expect(totalCount).toBe(expected.length);
  });

  it("is read by index, in either order", async () => {
    const ordered = [
      ...[{}, by("RECEIVED_AT", "ASC"), by("SCORE", "ASC"), by("SCORE", "DESC"), { held: true }, { withComment: true }],
      ...[{ state: ["NEW"] }, { assignedToMe: true }, { filter: { ...days, product: ["product-4"] } }],
      ...[{ filter: days }, { filter: { ...days, agent: ["agent-7"] } }, { score: { through: 2 } }],
    ];
    const document = PAGE.replace("totalCount", "");
    for (const wanted of ordered) await expectIndexes(api, { document, variables: { first: 25, ...wanted } }, A_PAGE);
    // No index has both the words, or the state, and the order.
    for (const wanted of [{ search: "stopping word455" }, { state: ["NEW"], ...by("SCORE", "ASC") }]) {
      await expectIndexes(api, { document, variables: { first: 25, ...wanted } }, AS_IT_COMES);
    }
  });

  it("refuses a range beyond its scale, and days that run backwards, in words", async () => {
    const message = async (variables: object) =>
      (await api.query(PAGE, { ...variables }, { actor: analyst })).errors.map((error) => [
        error.extensions?.code,
        error.message,
      ]);
    expect(await message({ score: { from: 0 } })).toEqual([
      ["BAD_USER_INPUT", "score: 0 to 5 is no range of SATISFACTION, which goes from 1 to 5."],
    ]);
    const backwards = { filter: { from: "2026-03-31", through: "2026-03-01" } };
    expect(await message(backwards)).toMatchObject([["BAD_USER_INPUT", expect.stringContaining("filter.through")]]);
    const { pageInfo } = await page({ first: 1 });
    expect(await message({ ...by("SCORE", "ASC"), after: pageInfo.endCursor })).toMatchObject([
      ["BAD_USER_INPUT", expect.stringContaining("after")],
    ]);
  });
});
