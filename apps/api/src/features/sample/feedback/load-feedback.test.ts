import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { agent } from "../../accounts/accounts-testbed.ts";
import { checkCells } from "../../feedback/index.ts";
import { NoSampleProducts } from "../load-licences.ts";
import { loadSample } from "../load-sample.ts";
import { loadFeedback } from "./load-feedback.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

async function countRows(): Promise<Record<string, number>> {
  const [row] = await api.db.query<Record<string, number>[]>(`
    SELECT (SELECT count(*)::integer FROM feedback) AS feedback,
      (SELECT (count(*) FILTER (WHERE basis = 'FEEDBACK'))::integer FROM feedback_fact) AS given,
      (SELECT (count(*) FILTER (WHERE basis = 'OCCASION'))::integer FROM feedback_fact) AS occasions`);
  return row ?? {};
}

/** Facts and feedback, all that they are. */
const rows = async (): Promise<unknown[]> => [
  ...(await api.db.query("SELECT * FROM feedback_fact ORDER BY id")),
  ...(await api.db.query("SELECT * FROM feedback ORDER BY id")),
];

const load = (feedback: number, onProgress: (done: number) => void = () => undefined) =>
  loadFeedback(api.contextFor(), { feedback, months: 2, step: 500, onProgress });

describe("a long desk of sample feedback", () => {
  it("is refused beside another vendor's catalogue, and nothing is written", async () => {
    await expect(load(100)).rejects.toThrow(NoSampleProducts);
    expect(await countRows()).toEqual({ feedback: 0, given: 0, occasions: 0 });
  });

  it("was cut off: what it wrote is in no figure until it goes on, and comes out as if nothing had happened", async () => {
    await loadSample(api.contextFor());
    const cut = load(600, () => {
      throw new Error("the process was killed");
    });
    await expect(cut).rejects.toThrow("killed");
    expect(await countRows()).toMatchObject({ feedback: 500, given: 500 });
    expect(await checkCells(api.db)).not.toEqual([]);
    expect(await load(600)).toMatchObject({ feedback: 100 });
    expect(await checkCells(api.db)).toEqual([]);
    const continued = await rows();
    await api.db.query(
      "TRUNCATE feedback, feedback_held, feedback_answer, feedback_correction, feedback_fact, feedback_delta",
    );
    const seen: number[] = [];
    const loaded = await load(600, (done) => seen.push(done));
    expect(seen).toEqual([500, 600]);
    expect(await countRows()).toEqual({ feedback: 600, given: 600, occasions: loaded.occasions });
    expect(await rows()).toEqual(continued);
  });

  it("reaches over all months, and adds to what is there when more is asked for", async () => {
    const before = await countRows();
    const loaded = await load(650);
    expect(await countRows()).toEqual({
      feedback: 650,
      given: 650,
      occasions: (before.occasions ?? 0) + loaded.occasions,
    });
    expect(await load(30)).toEqual({ feedback: 0, occasions: 0 });
    const [spread] = await api.db.query<{ months: number }[]>(
      "SELECT count(DISTINCT date_trunc('month', at AT TIME ZONE 'UTC'))::integer AS months FROM feedback_fact",
    );
    expect(spread?.months).toBeGreaterThanOrEqual(2);
  });

  it("leaves every later change of facts counted", async () => {
    const deltas = async () => await api.db.query("SELECT sign, satisfaction FROM feedback_delta ORDER BY id");
    expect(await deltas()).toEqual([]);
    await api.db.query(`UPDATE feedback_fact SET satisfaction = 1
      WHERE id = (SELECT id FROM feedback_fact WHERE satisfaction = 5 ORDER BY id LIMIT 1)`);
    expect(await deltas()).toEqual([
      { sign: -1, satisfaction: 5 },
      { sign: 1, satisfaction: 1 },
    ]);
    expect(await checkCells(api.db)).toEqual([]);
  });

  it("is found by words, Chinese characters and codes", async () => {
    const document = `query ($search: String) { feedbackList(search: $search, first: 100) { nodes { comment locale } } }`;
    const found = async (search: string) => {
      const { data, errors } = await api.query(document, { search }, { actor: agent });
      expect(errors).toEqual([]);
      return data.feedbackList.nodes;
    };
    const both = [...(await found("firewall")), ...(await found("防火墙"))];
    expect(new Set(both.map(({ locale }) => locale))).toEqual(new Set(["en", "zh-CN"]));
    const [{ comment }] = both;
    const [code] = /F\d{8}/.exec(comment) ?? [];
    expect(await found(code ?? "no code")).toEqual([{ comment, locale: expect.any(String) }]);
  });

  it("is in the figures", async () => {
    const document = `{ feedbackMetrics(filter: { from: "2026-08-01", through: "2026-11-30" }, metrics: [VOLUME, RESPONSE_RATE]) {
      total { figures { metric value n } } } }`;
    const { data, errors } = await api.query(document, {}, { actor: agent });
    expect(errors).toEqual([]);
    const [volume, responses] = data.feedbackMetrics.total.figures;
    expect(volume).toEqual({ metric: "VOLUME", value: 650, n: 650 });
    expect(responses.value).toBeGreaterThan(0.25);
    expect(responses.value).toBeLessThan(0.4);
  });
});
