import { editions } from "@supportbook/policy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Answer,
  administratorOf,
  askAccount,
  askSituation,
  supportAgent,
} from "../../../../test/ask-situation.ts";
import { type AnsweredPoint, isHit, pointOf, rowsToHit } from "../../../../test/clause-rows.ts";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { answerText, questionText } from "../../../../test/sample-accounts-page.ts";
import { loadSample } from "../index.ts";
import { SITUATIONS } from "./all-situations.ts";
import { type Asked, type Expected, STANDINGS } from "./situation.ts";

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
    if (planned(asked) !== null) expect(asStaff.planUse?.statement).toBe(planned(asked));
    for (const seller of asked.expected.purchase?.soldBy ?? []) expect(asStaff.purchase?.statement).toContain(seller);
    const asAdministrator = await askSituation(api, asked, { actor: administratorOf(situation), account });
    expect(comparable(asAdministrator)).toEqual(written(asked.expected));
  });
});

const known = cases.filter(([, { asked }]) => asked.hypothetical !== true);

describe("a sample account tells of itself what the answer rests on", () => {
  it.each(known)("%s", async (_, { situation, asked }) => {
    const account = ids.get(situation.number) ?? "";
    const { licenceStanding, plan } = await askAccount(api, asked, { actor: administratorOf(situation), account });
    const { licenceStanding: expected, planUse } = written(asked.expected);
    expect(licenceStanding).toEqual(expected);
    expect(plan && { used: plan.use?.used, included: plan.use?.included }).toEqual(planUse);
  });
});

describe("on another day, in another time zone", () => {
  it.each([
    ["2027-01-31T23:30:00Z", "Asia/Shanghai"],
    ["2028-02-29T00:10:00Z", "America/New_York"],
    ["2027-10-31T12:00:00Z", "Europe/Berlin"],
  ])("%s in %s, the same is answered", async (now, vendorTimeZone) => {
    const other = await openTestApi({ now, vendorTimeZone });
    try {
      await loadSample(other.contextFor());
      const accounts = await other.db.query<{ id: string; number: string }[]>("SELECT id, number FROM company_account");
      const idOf = new Map(accounts.map(({ id, number }) => [number, id]));
      for (const [title, { situation, asked }] of cases) {
        const answer = await askSituation(other, asked, {
          actor: supportAgent,
          account: idOf.get(situation.number) ?? "",
        });
        expect(comparable(answer), title).toEqual(written(asked.expected));
      }
    } finally {
      await other.close();
    }
  });
});

describe("the situations", () => {
  it("hit every row of the clauses on licences, versions and services, at home and in business", async () => {
    const points: AnsweredPoint[] = [];
    for (const { number, asked } of SITUATIONS) {
      const account = ids.get(number) ?? "";
      for (const each of asked) points.push(pointOf(await askSituation(api, each, { actor: supportAgent, account })));
    }
    const rows = editions.flatMap((edition) => rowsToHit(edition));
    // What would be missing if the rows were lost.
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter((row) => !points.some((point) => isHit(row, point)))).toEqual([]);
  });
});

/** The use of a limited plan as it is said to people; null where there is no such plan. */
function planned({ expected: { planUse } }: Asked): string | null {
  return planUse?.included == null ? null : `${planUse.used} of ${planUse.included} used`;
}

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
    purchase: purchase && { service: purchase.service?.code ?? null, soldBy: sellers.sort() },
    target: responseTarget,
  };
}
