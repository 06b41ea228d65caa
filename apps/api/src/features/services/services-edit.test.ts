import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import { change, everything, refusals } from "./services-testbed.ts";

let api: TestApi;
/** Of things that there are, for input that is wrong in one place only. */
const known = { provider: "", retired: "", offer: "" };
const nobody = "00000000-0000-4000-8000-000000000000";
beforeAll(async () => {
  api = await openTestApi();
  known.provider = (await change(api, "createProvider", { name: "First partner" })).provider.id;
  known.retired = (await change(api, "createProvider", { name: "Retired partner" })).provider.id;
  await change(api, "retireProvider", { id: known.retired, expectedRevision: 1 });
  const sold = { service: "INCIDENT_RESPONSE", country: "DE", soldFrom: "2026-01-01", providerId: known.provider };
  known.offer = (await change(api, "createOffer", sold)).offer.id;
  await change(api, "createPlan", { code: "GOLD", names: { en: "Gold", zh: "金牌" }, yearlyIncidents: 12 });
  const contact = { country: "DE", expectedRevision: 0, name: "Office", url: "https://example.com/de" };
  await change(api, "setLocalContact", contact);
});
afterAll(() => api.close());

describe("[5.1] a service", () => {
  it("is entered from the start, under a plain name that the vendor may change", async () => {
    const { data } = await api.query(`{ paidServices { code name revision offers { id } } }`);
    expect(data.paidServices.map(({ code }: { code: string }) => code)).toEqual([
      "PROFESSIONAL_SERVICES",
      "INCIDENT_RESPONSE",
      "PREMIUM_SUPPORT",
      "SUPPORT_EXTENSION",
    ]);
    const input = {
      code: "PREMIUM_SUPPORT",
      expectedRevision: 1,
      names: { zh: " 优先支持 " },
      url: "https://example.com/p",
    };
    const { paidService } = await change(api, "updatePaidService", input, "zh-CN");
    expect(paidService).toMatchObject({
      name: "优先支持",
      names: { en: "Premium support", zh: "优先支持" },
      url: "https://example.com/p",
      revision: 2,
    });
    expect(paidService.history[0].changes.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(["nameZh", "url"]),
    );
    const stale = await change(api, "updatePaidService", { ...input, names: { en: "Other" } });
    expect(refusals(stale)).toEqual([["CONFLICT", "input.expectedRevision"]]);
    expect(stale.paidService).toMatchObject({ code: "PREMIUM_SUPPORT", revision: 2 });
  });
});

describe("[5.2] a provider", () => {
  it("is changed in part, and has a name of its own", async () => {
    const { provider } = await change(api, "createProvider", { name: " Second partner ", phone: "+00 00", email: "" });
    expect(provider).toMatchObject({ name: "Second partner", phone: "+00 00", email: null, revision: 1 });
    const { id } = provider;
    const changed = await change(api, "updateProvider", {
      id,
      expectedRevision: 1,
      phone: null,
      email: "a@example.com",
    });
    expect(changed.provider).toMatchObject({
      name: "Second partner",
      phone: null,
      email: "a@example.com",
      revision: 2,
    });
    const taken = await change(api, "updateProvider", { id, expectedRevision: 2, name: "First partner" });
    expect(refusals(taken)).toEqual([["CONFLICT", "input.name"]]);
    expect(taken.provider.id).toBe(known.provider);
  });

  it("that sells something cannot retire before its offers end", async () => {
    const answer = await change(api, "retireProvider", { id: known.provider, expectedRevision: 1 });
    expect(refusals(answer)).toEqual([["BAD_USER_INPUT", "input.id"]]);
    expect(answer.userErrors[0].message).toContain("INCIDENT_RESPONSE (DE)");
    const back = await change(api, "reinstateProvider", { id: known.retired, expectedRevision: 2 });
    expect(back.provider).toMatchObject({ retired: false, revision: 3 });
    await change(api, "retireProvider", { id: known.retired, expectedRevision: 3 });
  });
});

describe("[5.2] a local contact", () => {
  it("is entered, changed and taken away, each told by the audit", async () => {
    const entered = { country: "KE", expectedRevision: 0, name: "Nairobi office", url: "https://example.com/ke" };
    expect((await change(api, "setLocalContact", entered)).localContact).toMatchObject({ country: "KE", revision: 1 });
    const changed = { country: "KE", expectedRevision: 1, url: "https://example.com/kenya" };
    const { localContact } = await change(api, "setLocalContact", changed);
    expect(localContact).toMatchObject({ name: "Nairobi office", url: "https://example.com/kenya", revision: 2 });
    const away = { country: "KE", expectedRevision: 2, name: null, reason: "It closed" };
    expect(await change(api, "setLocalContact", away)).toEqual({ localContact: null, userErrors: [] });
    const actions = await api.db.query("SELECT action, reason FROM audit_entry WHERE target_id = 'KE' ORDER BY id");
    expect(actions.map((entry: { reason: string | null }) => entry.reason)).toEqual([null, null, "It closed"]);
  });
});

describe("input that is wrong changes nothing and names the field", () => {
  const ofPlan = { code: "GOLD", expectedRevision: 1, reason: "Because" };
  const newPlan = { code: "NEW", names: { en: "New", zh: "新" }, yearlyIncidents: 1 };
  const offer = () => ({ id: known.offer, expectedRevision: 1, reason: "Because" });
  const provider = () => ({ id: known.provider, expectedRevision: 1 });
  const contact = { country: "DE", expectedRevision: 1 };
  const sold = { service: "INCIDENT_RESPONSE", country: "FR" };
  it.each<[string, () => object, string, string?]>([
    ["updatePaidService", () => ({ code: "GOLD", expectedRevision: 1 }), "code", "NOT_FOUND"],
    ["updatePaidService", () => ({ code: "INCIDENT_RESPONSE", expectedRevision: 9 }), "expectedRevision", "CONFLICT"],
    ["updatePaidService", () => ({ code: "INCIDENT_RESPONSE", expectedRevision: 1, names: { en: " " } }), "names.en"],
    [
      "updatePaidService",
      () => ({ code: "INCIDENT_RESPONSE", expectedRevision: 1, url: "javascript:alert(1)" }),
      "url",
    ],
    ["createProvider", () => ({ name: "" }), "name"],
    ["createProvider", () => ({ name: "x".repeat(101) }), "name"],
    ["createProvider", () => ({ name: "A", email: "nobody" }), "email"],
    ["createProvider", () => ({ name: "A", phone: "call me" }), "phone"],
    ["createProvider", () => ({ name: "A", url: "example.com" }), "url"],
    ["createProvider", () => ({ name: "First partner" }), "name", "CONFLICT"],
    ["updateProvider", () => ({ ...provider(), id: nobody }), "id", "NOT_FOUND"],
    ["updateProvider", () => ({ ...provider(), id: "x" }), "id", "NOT_FOUND"],
    ["updateProvider", () => ({ ...provider(), expectedRevision: 2 }), "expectedRevision", "CONFLICT"],
    ["updateProvider", () => ({ ...provider(), name: "\u0000 \u0000".repeat(60) }), "name"],
    ["retireProvider", () => ({ id: nobody, expectedRevision: 1 }), "id", "NOT_FOUND"],
    ["reinstateProvider", () => ({ id: nobody, expectedRevision: 1 }), "id", "NOT_FOUND"],
    ["createPlan", () => ({ ...newPlan, code: "gold" }), "code"],
    ["createPlan", () => ({ ...newPlan, code: "GOLD" }), "code", "CONFLICT"],
    ["createPlan", () => ({ ...newPlan, names: { en: "New" } }), "names.zh"],
    ["createPlan", () => ({ code: "NEW", names: newPlan.names }), "yearlyIncidents"],
    ["createPlan", () => ({ ...newPlan, yearlyIncidents: -1 }), "yearlyIncidents"],
    ["createPlan", () => ({ ...newPlan, namedContacts: 1001 }), "namedContacts"],
    ["createPlan", () => ({ ...newPlan, severities: [{ severity: 5 }] }), "severities"],
    ["createPlan", () => ({ ...newPlan, severities: [{ severity: 1 }, { severity: 1 }] }), "severities"],
    ["updatePlan", () => ({ ...ofPlan, code: "SILVER" }), "code", "NOT_FOUND"],
    ["updatePlan", () => ({ ...ofPlan, expectedRevision: 0 }), "expectedRevision", "CONFLICT"],
    [
      "updatePlan",
      () => ({ ...ofPlan, severities: [{ severity: 1, responseMinutes: 0 }] }),
      "severities.1.responseMinutes",
    ],
    ["updatePlan", () => ({ ...ofPlan, yearlyIncidents: 10_001 }), "yearlyIncidents"],
    ["updatePlan", () => ({ ...ofPlan, yearlyIncidents: 1, reason: "x".repeat(1001) }), "reason"],
    ["retirePlan", () => ({ ...ofPlan, code: "SILVER" }), "code", "NOT_FOUND"],
    ["retirePlan", () => ({ code: "GOLD", expectedRevision: 1 }), "reason"],
    ["reinstatePlan", () => ({ ...ofPlan, code: "" }), "code", "NOT_FOUND"],
    ["createOffer", () => ({ country: "FR" }), "service"],
    ["createOffer", () => ({ ...sold, plan: "GOLD" }), "service"],
    ["createOffer", () => ({ ...sold, service: "GOLD" }), "service"],
    ["createOffer", () => ({ plan: "SILVER" }), "plan"],
    ["createOffer", () => ({ ...sold, providerId: nobody }), "providerId"],
    ["createOffer", () => ({ ...sold, providerId: known.retired }), "providerId"],
    ["createOffer", () => ({ ...sold, url: "ftp://example.com" }), "url"],
    ["createOffer", () => ({ ...sold, soldFrom: "2026-02-02", soldThrough: "2026-02-01" }), "soldThrough"],
    ["createOffer", () => ({ ...sold, country: "DE", providerId: known.provider }), "soldFrom", "CONFLICT"],
    ["updateOffer", () => ({ ...offer(), id: nobody }), "id", "NOT_FOUND"],
    ["updateOffer", () => ({ ...offer(), expectedRevision: 3 }), "expectedRevision", "CONFLICT"],
    ["updateOffer", () => ({ ...offer(), soldThrough: "2025-12-31" }), "soldThrough"],
    ["endOffer", () => ({ ...offer(), reason: " " }), "reason"],
    ["endOffer", () => ({ ...offer(), soldThrough: "2025-12-31" }), "soldThrough"],
    ["endOffer", () => ({ ...offer(), id: "x" }), "id", "NOT_FOUND"],
    ["setLocalContact", () => ({ ...contact, country: "FR", expectedRevision: 1 }), "country", "NOT_FOUND"],
    ["setLocalContact", () => ({ ...contact, expectedRevision: 0 }), "expectedRevision", "CONFLICT"],
    ["setLocalContact", () => ({ ...contact, name: " " }), "name"],
    ["setLocalContact", () => ({ ...contact, url: null }), "url"],
    ["setLocalContact", () => ({ ...contact, name: null }), "reason"],
  ])("%s, case %#", async (mutation, input, field, code = "BAD_USER_INPUT") => {
    const before = await everything(api);
    const answer = await change(api, mutation, input());
    expect(refusals(answer)).toEqual([[code, `input.${field}`]]);
    expect(answer.userErrors[0].message.length).toBeGreaterThan(20);
    const chinese = await change(api, mutation, input(), "zh-CN");
    expect(chinese.userErrors[0].message).toMatch(/[\u4e00-\u9fff]/);
    expect(await everything(api)).toEqual(before);
  });
});
