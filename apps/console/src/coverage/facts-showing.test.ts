import { actingClauses, type Edition, editions, type Market } from "@supportbook/policy";
import { describe, expect, it } from "vitest";
import { askRules } from "./ask-rules.ts";
import { type AskedProduct, askedMarket } from "./catalogue-facts.ts";
import { factsShowing } from "./facts-showing.ts";

const always = (country: string | null) => ({ country, soldFrom: null, soldThrough: null });
const market = askedMarket({
  about: { now: "2026-11-23T10:00:00Z", vendorTimeZone: "UTC" },
  paidServices: [
    { code: "PROFESSIONAL_SERVICES", name: "P", url: null, offers: [always("DE")] },
    { code: "INCIDENT_RESPONSE", name: "I", url: null, offers: [always("FR")] },
    { code: "PREMIUM_SUPPORT", name: "S", url: null, offers: [always(null)] },
  ],
  supportPlans: [
    { code: "PAPER", name: "Paper", responseTimes: [] },
    { code: "GOLD", name: "Gold", responseTimes: [{ severity: 2, within: "PT4H", aroundTheClock: false }] },
  ],
});
const term = { clauses: ["4.3.1"], waives: true, summary: "Old machines too.", url: null };
const plant: AskedProduct = {
  slug: "plant",
  name: "Plant",
  segment: "BUSINESS",
  licensing: "COMMERCIAL",
  versions: [],
  specialTerms: [{ ...term, from: null, to: null }],
};
const past = { slug: "past", specialTerms: [{ ...term, from: null, to: "2026-11-22" }] };
const catalogue = { market, termed: [past, plant], on: "2026-11-23" };
const edition = editions[0] as Edition;
const acting = actingClauses(edition);

function decisionOn(combination: Parameters<typeof factsShowing>[0]) {
  const asked = factsShowing(combination, catalogue);
  if (asked === null) throw new Error("Nothing shows it.");
  const answer = askRules(asked, { market, product: asked.product === "plant" ? plant : null, at: market.now });
  if (answer.state !== "DECIDED") throw new Error(JSON.stringify(answer));
  return answer.decision;
}

describe("the question that shows a clause", () => {
  it.each(acting.map((each) => [each.clause, each.cited] as const))("%s: has it cited", (clause, cited) => {
    expect(decisionOn(cited).findings.map((finding) => finding.clause)).toContain(clause);
  });

  const deciding = acting.flatMap(({ clause, decides }) => (decides === null ? [] : [[clause, decides] as const]));
  it.each(deciding)("%s: has it decide", (clause, decides) => {
    expect(decisionOn(decides).decidedBy).toContain(clause);
  });
});

describe("what follows from other facts", () => {
  const showing = (fact: string, value: boolean, from: Partial<typeof catalogue> = {}) =>
    factsShowing([{ fact, value } as Parameters<typeof factsShowing>[0][number]], { ...catalogue, ...from });

  it("is brought about by what it follows from", () => {
    expect(showing("severalProblems", true)?.problems).toBe(2);
    expect(showing("planCommits", true)).toMatchObject({ plan: "GOLD", severity: 2 });
    expect(showing("specialTerms", true)).toMatchObject({ product: "plant", segment: null });
    expect(showing("held:INCIDENT_RESPONSE", true)?.services).toEqual(["INCIDENT_RESPONSE"]);
    expect(showing("countryKnown", true)?.country).not.toBeNull();
    expect(showing("sold:INCIDENT_RESPONSE", false)?.country).not.toBe("FR");
    expect(showing("sold:INCIDENT_RESPONSE", true)?.country).toBeNull();
  });

  it("is not shown where the catalogue has nothing for it", () => {
    const nothing: Market = { offers: [], plans: new Map() };
    expect(showing("sold:PROFESSIONAL_SERVICES", true, { market: { ...market, ...nothing } })).toBeNull();
    expect(showing("sold:PREMIUM_SUPPORT", false)).toBeNull();
    expect(showing("planCommits", true, { market: { ...market, ...nothing } })).toBeNull();
    expect(showing("specialTerms", true, { termed: [past] })).toBeNull();
  });
});
