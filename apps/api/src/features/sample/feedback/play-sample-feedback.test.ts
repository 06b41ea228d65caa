import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { loadSample } from "../load-sample.ts";
import { playSampleFeedback } from "./play-sample-feedback.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await loadSample(api.contextFor());
  await playSampleFeedback(api.contextFor());
});
afterAll(() => api.close());

const one = async <Row>(sql: string): Promise<Row> => {
  const [row] = await api.db.query<Row[]>(sql);
  if (row === undefined) throw new Error(`Nothing came of ${sql}`);
  return row;
};

describe("the feedback that the sample desk begins with", () => {
  it("is that of 13 months: some 4,000 facts, three in ten invitations answered, and nothing of the future", async () => {
    const { facts, sent, answered, days, late } = await one<Record<string, number>>(`
      SELECT count(*)::integer AS facts, (count(*) FILTER (WHERE offered))::integer AS sent,
        (count(*) FILTER (WHERE answered))::integer AS answered, extract(day FROM max(at) - min(at))::integer AS days,
        (count(*) FILTER (WHERE at > '${api.contextFor().now()}'))::integer AS late
      FROM feedback_fact`);
    expect(facts).toBeGreaterThan(3_200);
    expect(facts).toBeLessThan(4_800);
    expect((answered ?? 0) / (sent ?? 1)).toBeGreaterThan(0.25);
    expect((answered ?? 0) / (sent ?? 1)).toBeLessThan(0.4);
    expect(days).toBeGreaterThan(380);
    expect(late).toBe(0);
  });

  it("shows what analysts look for: refusals rated lower, and the clause on ended support lowest", async () => {
    const { supported, refused, ended } = await one<Record<string, string>>(`
      SELECT avg(satisfaction) FILTER (WHERE outcome IN ('COVERED', 'LIMITED')) AS supported,
        avg(satisfaction) FILTER (WHERE outcome IN ('NOT_COVERED', 'PAID_SERVICE')) AS refused,
        avg(satisfaction) FILTER (WHERE '4.3.2' = ANY (clauses)) AS ended
      FROM feedback_fact`);
    expect(Number(supported)).toBeGreaterThan(3.6);
    expect(Number(refused)).toBeLessThan(Number(supported) - 0.5);
    expect(Number(ended)).toBeLessThan(Number(supported) - 1);
  });

  it("can be told apart by every dimension", async () => {
    const columns = ["agent", "team", "product", "version", "phase", "segment", "plan", "country", "kind", "outcome"];
    const counts = columns.map((name) => `count(DISTINCT ${name})::integer AS "${name}"`);
    const values = await one<Record<string, number>>(`SELECT ${counts.join(", ")} FROM feedback_fact`);
    for (const name of columns) expect([name, (values[name] ?? 0) > 1]).toEqual([name, true]);
    expect(values.agent).toBe(2);
  });

  it("has comments in both languages, unasked feedback of home and business in every state, one held and not counted", async () => {
    const states = await api.db.query<{ source: string; state: string }[]>(
      "SELECT DISTINCT source, state FROM feedback WHERE source <> 'INVITATION' AND NOT held",
    );
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(["NEW", "IN_WORK", "ANSWERED", "CLOSED"]));
    expect(new Set(states.map(({ source }) => source))).toEqual(new Set(["FORM", "ACCOUNT"]));
    const { languages } = await one<{ languages: number }>(
      "SELECT count(DISTINCT locale)::integer AS languages FROM feedback WHERE comment IS NOT NULL",
    );
    expect(languages).toBe(2);
    const held = await api.db.query<{ id: string; counted: boolean; kept: boolean }[]>(`
      SELECT id, EXISTS (SELECT FROM feedback_fact f WHERE f.id = feedback.id) AS counted,
        EXISTS (SELECT FROM feedback_held h WHERE h.id = feedback.id) AS kept
      FROM feedback WHERE held`);
    expect(held).toEqual([{ id: expect.any(String), counted: false, kept: true }]);
  });

  it("is plainly sample data", async () => {
    const givers = await api.db.query<{ giver_name: string; giver_email: string }[]>(
      "SELECT DISTINCT giver_name, giver_email FROM feedback",
    );
    for (const { giver_name: name, giver_email: email } of givers) {
      expect(name).toMatch(/sample/i);
      expect(email).toMatch(/\.(example|invalid)$/);
    }
  });
});
