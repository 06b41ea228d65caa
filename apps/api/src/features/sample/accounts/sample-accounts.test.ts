import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, administratorOf, askSituation, supportAgent } from "../../../../test/ask-situation.ts";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { answerText, questionText } from "../../../../test/sample-accounts-page.ts";
import { loadSample } from "../index.ts";
import { SITUATIONS } from "./all-situations.ts";
import { type Expected, STANDINGS } from "./situation.ts";

let api: TestApi;
const ids = new Map<string, string>();
beforeAll(async () => {
  api = await openTestApi();
  await loadSample(api.contextFor());
  const accounts = await api.db.query<{ id: string; number: string }[]>("SELECT id, number FROM company_account");
  for (const { id, number } of accounts) ids.set(number, id);
});
afterAll(() => api.close());

const cases = SITUATIONS.flatMap((situation) =>
  situation.asked.map((asked) => {
    const clauses = asked.expected.decidedBy.map((clause) => `[${clause}]`).join(" ");
    const title = `${clauses} ${situation.number} ${situation.name}: ${questionText(asked)}: ${answerText(asked.expected)}`;
    return [title, { situation, asked }] as const;
  }),
);

describe("a sample account is answered out of what is on record", () => {
  it.each(cases)("%s", async (_, { situation, asked }) => {
    const account = ids.get(situation.number) ?? "";
    const asStaff = await askSituation(api, asked, { actor: supportAgent, account });
    expect(comparable(asStaff)).toEqual(written(asked.expected));
    const asAdministrator = await askSituation(api, asked, { actor: administratorOf(situation), account });
    expect(comparable(asAdministrator)).toEqual(written(asked.expected));
  });
});

/** An expectation in the words of an answer; what it leaves out must not be there. */
function written({ outcome, decidedBy, guarantee, standing, planUse, target, purchase }: Expected) {
  const committed = typeof target === "object" ? { state: "COMMITTED", ...target } : null;
  return {
    outcome,
    decidedBy,
    guarantee: guarantee ?? "BEST_EFFORT",
    licenceStanding: standing === null ? null : { ...STANDINGS[standing], reason: standing },
    planUse: planUse ?? null,
    purchase: purchase === undefined ? null : { ...purchase, soldBy: [...purchase.soldBy].sort() },
    target: committed ?? { state: target ?? "NOT_APPLICABLE", within: null, counted: null },
  };
}

function comparable({ outcome, decidedBy, guarantee, licenceStanding, planUse, purchase, responseTarget }: Answer) {
  const sellers = purchase?.offers.map(({ provider }) => provider?.name) ?? [];
  return {
    outcome,
    decidedBy,
    guarantee,
    licenceStanding,
    planUse: planUse && { used: planUse.used, included: planUse.included },
    purchase: purchase && { service: purchase.service.code, soldBy: sellers.sort() },
    target: responseTarget,
  };
}
