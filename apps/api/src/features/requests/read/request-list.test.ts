import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agent, customer } from "../../accounts/accounts-testbed.ts";
import { type Data, openRequestsBed, problem, type RequestsBed } from "../requests-testbed.ts";

let bed: RequestsBed;
const ann = customer("Ann");
const filed: Data[] = [];
beforeAll(async () => {
  bed = await openRequestsBed();
  const subjects = [
    ["Scans are stopping", "It installed badly on the mail gateway."],
    ["安装失败", "升级以后无法启动扫描程序"],
    ["Update 12", "数据库 update fails"],
    ["Course", "We would like to be trained."],
  ] as const;
  for (const [subject, text] of subjects) {
    const kind = subject === "Course" ? "TRAINING" : "SOFTWARE_FAULT";
    filed.push(
      await bed.filed(ann, {
        problems: [problem({ kind, subject, text })],
        fileAnyway: true,
        answers: { operatingSystem: "Gannet 7" },
      }),
    );
  }
  // Four instants, as if they had not been filed in one.
  for (const [index, { id }] of filed.entries()) {
    const at = `2026-11-0${index + 1}T08:00:00.123456Z`;
    await bed.api.db.query("UPDATE support_request SET created_at = $2 WHERE id = $1", [id, at]);
  }
});
afterAll(() => bed.api.close());

async function found(filter: object, more: object = {}): Promise<Data> {
  const document = `query ($filter: RequestFilter, $orderBy: RequestOrder, $first: Int, $after: String, $last: Int, $before: String) {
    requests(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      nodes { subject } totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;
  const { requests } = await bed.ask(document, { filter, ...more }, { actor: agent });
  return { ...requests, subjects: requests.nodes.map(({ subject }: Data) => subject) };
}

const ALL = ["Course", "Update 12", "安装失败", "Scans are stopping"];

describe("a search", () => {
  it.each([
    ["scan stop", ["Scans are stopping"]],
    ["installing", ["Scans are stopping"]],
    ["安装", ["安装失败"]],
    ["装失", ["安装失败"]],
    ["扫描程序", ["安装失败"]],
    ["序", ["安装失败"]],
    ["失败安装", []],
    ["数据库 fail", ["Update 12"]],
    ["harbour-guard", ALL],
    ["gannet", ALL],
    ["zebra", []],
    ["' | \\ & !:*", ALL],
  ])("for %j finds by words and by characters", async (search, subjects) => {
    expect((await found({ search })).subjects).toEqual(subjects);
  });

  it("finds a request by its number, in any case", async () => {
    const [{ number }] = filed;
    expect((await found({ search: number.toLowerCase() })).subjects).toEqual(["Scans are stopping"]);
  });
});

describe("a list", () => {
  it.each([
    [{}, ALL],
    [{ category: ["DECLINED"] }, ["Course"]],
    [{ category: ["NEW", "DECLINED"] }, ALL],
    [{ category: [] }, ALL],
    [{ kind: ["TRAINING"] }, ["Course"]],
    [{ outcome: ["COVERED"] }, ALL.slice(1)],
    [{ segment: "HOME_MOBILE" }, []],
    [{ product: "harbour-guard", assigned: false, mine: false }, ALL],
    [{ mine: true }, []],
    [{ account: "no id" }, []],
    [{ assignee: "nobody" }, []],
    [{ watched: true }, []],
    [{ watched: false }, ALL],
    [{ dueBefore: "2099-01-01T00:00:00Z" }, []],
    [{ categorySinceBefore: "2000-01-01T00:00:00Z" }, []],
    [{ categorySinceBefore: "2099-01-01T00:00:00Z", category: ["DECLINED"] }, ["Course"]],
    [{ createdFrom: "2026-11-02T00:00:00Z", createdBefore: "2026-11-03T12:00:00Z" }, ["Update 12", "安装失败"]],
  ])("filtered by %j is complete and counted", async (filter, subjects) => {
    const page = await found(filter);
    expect(page.subjects).toEqual(subjects);
    expect(page.totalCount).toBe(subjects.length);
  });

  it("is read page by page over several categories, forwards and backwards, without gap or repetition", async () => {
    const filter = { category: ["NEW", "DECLINED"] };
    const first = await found(filter, { first: 3 });
    expect(first.pageInfo).toMatchObject({ hasNextPage: true });
    const second = await found(filter, { first: 3, after: first.pageInfo.endCursor });
    expect([...first.subjects, ...second.subjects]).toEqual(ALL);
    const back = await found(filter, { last: 3, before: second.pageInfo.startCursor });
    expect(back.subjects).toEqual(first.subjects);
    const oldest = { orderBy: { field: "CREATED_AT", direction: "ASC" } };
    expect((await found(filter, { ...oldest, first: 4 })).subjects).toEqual([...ALL].reverse());
  });

  it("by what is due next has only those of which something is", async () => {
    const orderBy = { field: "NEXT_DUE_AT", direction: "ASC" };
    expect(await found({}, { orderBy })).toMatchObject({ subjects: [], totalCount: 0 });
    await bed.api.db.query("UPDATE support_request SET next_due_at = '2026-12-01' WHERE id = $1", [filed[1].id]);
    expect(await found({}, { orderBy })).toMatchObject({ subjects: ["安装失败"], totalCount: 1 });
    expect((await found({ dueBefore: "2026-12-01T00:00:00Z" })).subjects).toEqual([]);
    expect((await found({ dueBefore: "2026-12-01T00:00:01Z" })).subjects).toEqual(["安装失败"]);
  });

  it("by how long they stand where they stand goes over all categories", async () => {
    for (const [index, { id }] of filed.entries()) {
      const since = `2026-11-1${(index + 2) % 4}T08:00:00Z`;
      await bed.api.db.query("UPDATE support_request SET category_since = $2 WHERE id = $1", [id, since]);
    }
    const orderBy = { field: "CATEGORY_SINCE", direction: "ASC" };
    const longestFirst = ["Update 12", "Course", "Scans are stopping", "安装失败"];
    const first = await found({}, { orderBy, first: 3 });
    expect(first).toMatchObject({ subjects: longestFirst.slice(0, 3), totalCount: 4 });
    expect((await found({}, { orderBy, after: first.pageInfo.endCursor })).subjects).toEqual(longestFirst.slice(3));
    expect((await found({ categorySinceBefore: "2026-11-11T00:00:00Z" })).subjects).toEqual(["Update 12"]);
  });

  it("refuses a cursor of another list and an unknown product, naming the argument", async () => {
    const { errors } = await bed.api.query(`{ requests(after: "x") { nodes { id } } }`, {}, { actor: agent });
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: ["after"] });
    const unknown = `{ requests(filter: { product: "harbor-guard" }) { nodes { id } } }`;
    const {
      errors: [refusal],
    } = await bed.api.query(unknown, {}, { actor: agent });
    expect(refusal?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: ["filter", "product"] });
  });
});
