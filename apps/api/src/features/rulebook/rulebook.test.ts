import { editions } from "@supportbook/policy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe("[preamble] the rule book", () => {
  it("is the edition in force on the day asked for", async () => {
    const { data } = await api.query(`{ rulebook(at: "2024-02-29") { id effectiveFrom effectiveThrough } }`);
    expect(data.rulebook).toEqual({ id: "2022-04-07", effectiveFrom: "2022-04-07", effectiveThrough: null });
  });

  it("does not exist before the first edition, and says since when", async () => {
    const { errors } = await api.query(`{ rulebook(at: "2022-04-06") { id } }`);
    expect(errors[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT", field: ["at"] } });
    expect(errors[0]?.message).toContain("2022-04-07");
  });

  it("publishes every clause with its conditions, within the usual limits", async () => {
    const { data, errors } = await api.query(
      `{ editions { id clauses { id section gist effect cases { effect conditions { fact meaning values } overrides } standing interpretations } } }`,
    );
    expect(errors).toEqual([]);
    const ids = data.editions.map((edition: { clauses: { id: string }[] }) =>
      edition.clauses.map((clause) => clause.id),
    );
    expect(ids).toEqual(editions.map((edition) => edition.clauses.map((clause) => clause.id)));
  });

  it("[4.5b] shows a condition as a row of a table, and an unknown fact as such", async () => {
    const { data } = await api.query(`{ rulebook { clauses { id cases { conditions { fact values } } } } }`);
    const clause = data.rulebook.clauses.find((each: { id: string }) => each.id === "4.5b");
    const facts = new Map(
      clause.cases[0].conditions.map(({ fact, values }: { fact: string; values: string[] }) => [fact, values]),
    );
    expect(facts.get("segment")).toEqual(["BUSINESS"]);
    expect(facts.get("licensing")).toEqual(["COMMERCIAL"]);
    expect(facts.get("licence")).toContain("EXPIRED");
    expect(facts.get("licence")).not.toContain("NOT_STORED");
  });

  it("is told in the reader's language", async () => {
    const document = `{ rulebook { title clauses { gist } } }`;
    const [english, chinese] = await Promise.all([
      api.query(document, {}, { locale: "en" }),
      api.query(document, {}, { locale: "zh-CN" }),
    ]);
    expect(chinese.data.rulebook.title).toMatch(/[\u4e00-\u9fff]/);
    expect(chinese.data.rulebook.clauses).toHaveLength(english.data.rulebook.clauses.length);
    for (const { gist } of english.data.rulebook.clauses) expect(gist).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
