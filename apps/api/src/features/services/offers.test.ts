import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import { change, type Data, refusals, soldIn } from "./services-testbed.ts";

let api: TestApi;
let provider: string;
beforeAll(async () => {
  api = await openTestApi();
  const made = await change(api, "createProvider", {
    name: "Invented Partner",
    email: "sales@example.com",
    phone: "+00 0000 000",
    url: "https://example.com/partner",
  });
  provider = made.provider.id;
});
afterAll(() => api.close());

const service = "INCIDENT_RESPONSE";
const today = "2026-11-23";
const reason = "The contract ends";

/** An offer in a country that no other test uses. */
async function sell(country: string | null, more: object = {}): Promise<Data> {
  const answer = await change(api, "createOffer", { service, country, providerId: provider, ...more });
  expect(answer.userErrors).toEqual([]);
  return answer.offer;
}

describe("[5.2] an offer", () => {
  it("counts from its first through its last day, in its country alone, from the moment that it is entered", async () => {
    await sell("DE", { soldFrom: "2026-12-01", soldThrough: "2026-12-31" });
    expect(await soldIn(api, "DE", "2026-11-30")).toEqual([]);
    expect(await soldIn(api, "DE", "2026-12-01")).toEqual([service]);
    expect(await soldIn(api, "DE", "2026-12-31")).toEqual([service]);
    expect(await soldIn(api, "DE", "2027-01-01")).toEqual([]);
    expect(await soldIn(api, "AT", "2026-12-15")).toEqual([]);
  });

  it("decides what the rules answer, by the day asked about and not by today", async () => {
    await sell("FR", { soldFrom: "2027-02-01" });
    const document = `query ($question: CoverageQuestion!) { checkCoverage(question: $question) { outcome decidedBy } }`;
    const outcome = async (at: string) => {
      const facts = { segment: "BUSINESS", licence: "VALID", kind: "MALWARE_INCIDENT_INVESTIGATION", country: "FR" };
      return (await api.query(document, { question: { ...facts, at } })).data.checkCoverage;
    };
    expect(await outcome("2027-01-31T23:59:59Z")).toEqual({ outcome: "NOT_COVERED", decidedBy: ["4.2.14"] });
    expect(await outcome("2027-02-01T00:00:00Z")).toEqual({ outcome: "PAID_SERVICE", decidedBy: ["4.2.14"] });
  });

  it("for every country reaches each", async () => {
    const answer = await change(api, "createOffer", { service: "PREMIUM_SUPPORT" });
    expect(answer.offer).toMatchObject({
      country: null,
      provider: null,
      service: { code: "PREMIUM_SUPPORT" },
      plan: null,
    });
    expect(await soldIn(api, "KE", today)).toContain("PREMIUM_SUPPORT");
    const { data } = await api.query(`{ paidServices { code soldEverywhere countries } }`);
    const premium = data.paidServices.find(({ code }: Data) => code === "PREMIUM_SUPPORT");
    expect(premium).toEqual({ code: "PREMIUM_SUPPORT", soldEverywhere: true, countries: [] });
  });

  it("stands beside another provider's on the same days, and never beside one of its own", async () => {
    const offer = await sell("GB", { soldFrom: "2026-01-01", soldThrough: "2026-06-30" });
    const own = { service, country: "GB", providerId: provider };
    const again = await change(api, "createOffer", { ...own, soldFrom: "2026-06-30" });
    expect(refusals(again)).toEqual([["CONFLICT", "input.soldFrom"]]);
    expect(again.offer.id).toBe(offer.id);
    await sell("GB", { soldFrom: "2026-07-01" });
    await sell("GB", { providerId: null, soldFrom: "2026-03-01" });
    const widened = { id: offer.id, expectedRevision: 1, soldThrough: "2026-07-01" };
    expect(refusals(await change(api, "updateOffer", widened))).toEqual([["CONFLICT", "input.soldFrom"]]);
  });

  it("is entered once by six who enter it at the same time", async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => change(api, "createOffer", { service, country: "NL", providerId: provider })),
    );
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(refusals)).toEqual(Array(5).fill(["CONFLICT", "input.soldFrom"]));
  });

  it("becomes less only with a reason, and more without", async () => {
    const { id } = await sell("IT", { soldFrom: "2026-01-01" });
    const less = { id, expectedRevision: 1, soldThrough: "2027-01-31" };
    expect(refusals(await change(api, "updateOffer", less))).toEqual([["BAD_USER_INPUT", "input.reason"]]);
    const { offer } = await change(api, "updateOffer", { ...less, reason });
    expect(offer).toMatchObject({ soldThrough: "2027-01-31", revision: 2 });
    const more = { id, expectedRevision: 2, soldFrom: null, soldThrough: "2027-12-31" };
    expect((await change(api, "updateOffer", more)).offer).toMatchObject({ soldFrom: null, revision: 3 });
    const moved = { id, expectedRevision: 3, country: "PL" };
    expect(refusals(await change(api, "updateOffer", moved))).toEqual([["BAD_USER_INPUT", "input.reason"]]);
  });

  it("ends today or on the day that is said, and is told by its history", async () => {
    const { id } = await sell("PL");
    const { offer } = await change(api, "endOffer", { id, expectedRevision: 1, reason });
    expect(offer).toMatchObject({ soldThrough: today, revision: 2 });
    expect(await soldIn(api, "PL", today)).toEqual([service, "PREMIUM_SUPPORT"].toSorted());
    expect(await soldIn(api, "PL", "2026-11-24")).toEqual(["PREMIUM_SUPPORT"]);
    expect(offer.history).toEqual([
      {
        author: "Test keeper",
        action: "services.endOffer",
        reason,
        changes: [{ field: "soldThrough", before: null, after: today }],
      },
      expect.objectContaining({ action: "services.createOffer", reason: null }),
    ]);
    const made = offer.history[1].changes;
    expect(made).toContainEqual({ field: "provider", before: null, after: "Invented Partner" });
  });

  it("that has not started is withdrawn: it is gone, and the audit knows what it was", async () => {
    const { id } = await sell("BR", { soldFrom: "2027-01-01" });
    const ended = await change(api, "endOffer", { id, expectedRevision: 1, reason });
    expect(ended).toEqual({ offer: null, userErrors: [] });
    expect(await soldIn(api, "BR", "2027-01-01")).toEqual(["PREMIUM_SUPPORT"]);
    const entries = await api.db.query(
      "SELECT before, after, reason FROM audit_entry WHERE target_id = $1 ORDER BY id",
      [id],
    );
    expect(entries).toMatchObject([{ before: null }, { before: { country: "BR" }, after: null, reason }]);
  });

  it("that somebody else changed is a CONFLICT, with the offer as it stands", async () => {
    const { id } = await sell("US");
    await change(api, "updateOffer", { id, expectedRevision: 1, url: "https://example.com/us" });
    const stale = await change(api, "updateOffer", { id, expectedRevision: 1, url: "https://example.com/other" });
    expect(refusals(stale)).toEqual([["CONFLICT", "input.expectedRevision"]]);
    expect(stale.offer).toMatchObject({ id, url: "https://example.com/us", revision: 2 });
    const same = await change(api, "updateOffer", { id, expectedRevision: 2, url: " https://example.com/us " });
    expect(same).toMatchObject({ offer: { revision: 2 }, userErrors: [] });
  });
});

describe("[5.2] where to buy", () => {
  const ask = async (country: string, locale: "en" | "zh-CN" = "en", at: string | null = null) => {
    const document = `query ($country: CountryCode!, $at: Date) { whereToBuy(service: "SUPPORT_EXTENSION", country: $country, at: $at) {
      country service { code } offers { provider { name email phone url } } contact { name } statement } }`;
    return (await api.query(document, { country, at }, { locale })).data.whereToBuy;
  };

  it("names the service, each provider once and how to reach them, in the caller's language", async () => {
    const sold = { service: "SUPPORT_EXTENSION", country: "CH" };
    await change(api, "createOffer", { ...sold, providerId: provider, soldThrough: today });
    await change(api, "createOffer", { ...sold, url: "https://example.com/shop" });
    const english = await ask("CH");
    expect(english.offers).toHaveLength(2);
    expect(english.statement).toContain("Switzerland");
    for (const way of ["Invented Partner", "sales@example.com", "+00 0000 000", "https://example.com/shop"]) {
      expect(english.statement).toContain(way);
      expect((await ask("CH", "zh-CN")).statement).toContain(way);
    }
    expect((await ask("CH", "zh-CN")).statement).toContain("瑞士");
    expect((await ask("CH", "en", "2026-11-24")).offers).toEqual([{ provider: null }]);
  });

  it("says that nobody sells it, with the local contact where there is one", async () => {
    const none = await ask("KE");
    expect(none).toMatchObject({ country: "KE", service: { code: "SUPPORT_EXTENSION" }, offers: [], contact: null });
    expect(none.statement).toBe("Support extension is not sold in Kenya.");
    const entered = { country: "KE", expectedRevision: 0, name: "Nairobi office", url: "https://example.com/ke" };
    await change(api, "setLocalContact", entered);
    const told = await ask("KE");
    expect(told.contact).toEqual({ name: "Nairobi office" });
    expect(told.statement).toContain("https://example.com/ke");
  });

  it("of a service that there is not is refused, naming those that there are", async () => {
    const { errors } = await api.query(`{ whereToBuy(service: "GOLD", country: "KE") { statement } }`);
    expect(errors[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT", field: ["service"] } });
    expect(errors[0]?.message).toContain("PROFESSIONAL_SERVICES");
  });
});
