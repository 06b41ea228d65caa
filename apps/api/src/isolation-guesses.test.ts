import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../test/harness.ts";
import { statementsOf } from "../test/query-plans.ts";
import { nonexistent } from "../test/told-secrets.ts";
import { guesser, putTwoCompanies } from "../test/two-companies.ts";
import { loadSample } from "./features/sample/index.ts";

const OWN_WAITING = "SAMPLE-0002-MSEL-12";
const KEPT_BY_OTHERS = "SAMPLE-0001-UGVOGEL-77";
const NOBODYS = nonexistent(KEPT_BY_OTHERS);
const GUESSES_AN_HOUR = 10;

let api: TestApi;
let account: string;
beforeAll(async () => {
  api = await openTestApi();
  await loadSample(api.contextFor());
  const { ours } = await putTwoCompanies(api);
  account = JSON.parse(ours.account ?? "");
});
// Each test has the guesses of a new hour.
beforeEach(() => api.db.query("DELETE FROM guess_attempt"));
afterAll(() => api.close());

const ways = {
  storeLicence: `mutation ($code: String!, $account: ID!) { storeLicence(input: { accountId: $account, code: $code }) {
      licence { id } refusal userErrors { code field message } } }`,
  checkCoverage: `query ($code: String!, $account: ID!) { checkCoverage(question: {
      account: $account, licenceCode: $code, product: "sample-endpoint-protection", kind: SOFTWARE_FAULT }) {
        outcome licenceStanding { status reason } facts { fact value detail } findings { explanation } } }`,
} as const;

const LOOKED_UP = /\b(licence\w*|guess_attempt|hashtextextended)\b/;

interface Tried {
  readonly answer: unknown;
  /** What was looked up and counted for it, sorted: what else is read goes side by side, and may outlast a refusal. */
  readonly statements: readonly string[];
}

async function tryCode(way: keyof typeof ways, code: string): Promise<Tried> {
  let answer: unknown;
  const statements = await statementsOf(api.db, async () => {
    const { data, errors } = await api.query(ways[way], { code, account }, { actor: guesser });
    answer = { data, errors: errors.map(({ message, path, extensions }) => [message, path, extensions?.code]) };
  });
  return {
    answer,
    statements: statements
      .map(({ sql }) => sql)
      .filter((sql) => LOOKED_UP.test(sql))
      .sort(),
  };
}

describe.each(["storeLicence", "checkCoverage"] as const)("[2.4] a code tried in %s", (way) => {
  it("beyond the guesses of an hour is answered, and looked up, the same when it is right", async () => {
    for (let guess = 0; guess < GUESSES_AN_HOUR; guess += 1) {
      const { answer } = await tryCode(way, `WRONG-CODE-${guess}`);
      expect(JSON.stringify(answer)).not.toContain("RATE_LIMITED");
    }
    const right = await tryCode(way, OWN_WAITING);
    const theirs = await tryCode(way, KEPT_BY_OTHERS);
    const wrong = await tryCode(way, NOBODYS);
    expect(JSON.stringify(wrong.answer)).toContain("RATE_LIMITED");
    expect(wrong.statements.length).toBeGreaterThan(0);
    expect(right).toEqual(wrong);
    expect(theirs).toEqual(wrong);
    expect(wrong.statements.filter((sql) => /\blicence\b/.test(sql))).toEqual([]);
  });

  it("within them is looked up the same when another company keeps it as when nobody has it", async () => {
    const theirs = await tryCode(way, KEPT_BY_OTHERS);
    const wrong = await tryCode(way, NOBODYS);
    expect(theirs.statements).toEqual(wrong.statements);
    expect(theirs.statements.some((sql) => /\blicence\b/.test(sql))).toBe(true);
  });
});

it("[2.4] a code that another company keeps is, to the question about coverage, a code that nobody has", async () => {
  const theirs = await tryCode("checkCoverage", KEPT_BY_OTHERS);
  expect(theirs.answer).toEqual((await tryCode("checkCoverage", NOBODYS)).answer);
});
