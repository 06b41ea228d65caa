import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { customer, putAccount } from "../../accounts/accounts-testbed.ts";
import { ask, change, done, HELD_SERVICE, type Input, putCatalogue } from "../holdings-testbed.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await putCatalogue(api);
});
afterAll(() => api.close());

const account = async () => (await putAccount(api, { name: "Weaver" })).id;
const EXTENSION = { service: "SUPPORT_EXTENSION", product: "harbour-guard", heldFrom: "2026-04-01" };

const servicesOf = async (id: string) =>
  (await ask(api, `query ($id: ID!) { companyAccount(id: $id) { services { ${HELD_SERVICE} } } }`, { id }))
    .companyAccount.services;

describe("[5.1] a paid service is given to an account", () => {
  it("on record with who did it, and is held from its first day through its last", async () => {
    const id = await account();
    const input = { service: "PROFESSIONAL_SERVICES", heldFrom: "2026-01-01", heldThrough: "2026-06-30" };
    const { heldService } = await done(api, "grantService", { account: id, ...input, reason: "Order 8" });
    expect(heldService).toMatchObject({
      service: { code: "PROFESSIONAL_SERVICES" },
      product: null,
      version: null,
      revision: 1,
      history: [{ action: "holdings.grantService", reason: "Order 8" }],
    });
    const days = ["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"];
    const fields = days.map((day, index) => `d${index}: services(at: "${day}") { id }`).join(" ");
    const found = await ask(api, `query ($id: ID!) { companyAccount(id: $id) { ${fields} } }`, { id });
    const held = [{ id: heldService.id }];
    expect(found.companyAccount).toEqual({ d0: [], d1: held, d2: held, d3: [] });
  });

  it.each<[string, Input, string, string]>([
    ["an unknown account", { account: "x" }, "NOT_FOUND", "account"],
    ["an unknown service", { service: "GOLD" }, "BAD_USER_INPUT", "service"],
    ["an extension for no product", { product: null }, "BAD_USER_INPUT", "product"],
    ["an unknown product", { product: "harbour-gard" }, "BAD_USER_INPUT", "product"],
    ["an unknown version", { version: "9" }, "BAD_USER_INPUT", "version"],
    ["a version of another product", { version: "home" }, "BAD_USER_INPUT", "version"],
    ["a product of another service", { service: "INCIDENT_RESPONSE" }, "BAD_USER_INPUT", "product"],
    ["a last day before the first", { heldThrough: "2026-03-31" }, "BAD_USER_INPUT", "heldThrough"],
    ["a first day out of all bounds", { heldFrom: "9999-12-31" }, "BAD_USER_INPUT", "heldFrom"],
  ])("is refused for %s, and nothing is written", async (_, some, code, field) => {
    const id = await account();
    const payload = await change(api, "grantService", { account: id, ...EXTENSION, ...some });
    expect(payload).toMatchObject({ heldService: null, userErrors: [{ code, field: ["input", field] }] });
    expect(await servicesOf(id)).toEqual([]);
  });
});

describe("[4.3.2] a support extension", () => {
  it("is for a product, or for one version of it by name, build or id", async () => {
    const id = await account();
    expect((await done(api, "grantService", { account: id, ...EXTENSION })).heldService).toMatchObject({
      product: { slug: "harbour-guard" },
      version: null,
    });
    const narrow = await done(api, "grantService", { account: id, ...EXTENSION, version: "1" });
    expect(narrow.heldService.version).toEqual({ name: "1" });
  });

  it("names the nearest product where it is misspelt", async () => {
    const { userErrors } = await change(api, "grantService", {
      account: await account(),
      ...EXTENSION,
      product: "harbour-gard",
    });
    expect(userErrors[0].message).toContain("harbour-guard");
  });

  it("is held once on each day for the same product and version, also when given twice at the same instant", async () => {
    const id = await account();
    const given = await Promise.all(
      Array.from({ length: 4 }, () => change(api, "grantService", { account: id, ...EXTENSION })),
    );
    expect(given.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    const [held] = await servicesOf(id);
    const refused = given.find(({ userErrors }) => userErrors.length > 0);
    expect(refused).toMatchObject({
      heldService: { id: held.id },
      userErrors: [{ code: "CONFLICT", field: ["input", "heldFrom"] }],
    });
    await done(api, "grantService", { account: id, ...EXTENSION, product: "mail-watch" });
  });

  it("is ended and continued with a reason, by whoever saw it as it stands", async () => {
    const id = await account();
    const { heldService } = await done(api, "grantService", { account: id, ...EXTENSION });
    const end = { id: heldService.id, expectedRevision: 1, heldThrough: "2026-12-31", reason: "Moved to version 2" };
    const ended = await done(api, "changeHeldService", end);
    expect(ended.heldService).toMatchObject({ heldFrom: "2026-04-01", heldThrough: "2026-12-31", revision: 2 });
    expect(ended.heldService.history[0]).toMatchObject({
      action: "holdings.changeService",
      reason: "Moved to version 2",
      changes: [{ field: "heldThrough", before: null, after: "2026-12-31" }],
    });
    expect(await change(api, "changeHeldService", { ...end, heldThrough: null })).toMatchObject({
      heldService: { revision: 2, heldThrough: "2026-12-31" },
      userErrors: [{ code: "CONFLICT", field: ["input", "expectedRevision"] }],
    });
    const next = { account: id, ...EXTENSION, heldFrom: "2027-01-01" };
    await done(api, "grantService", next);
    const longer = { ...end, expectedRevision: 2, heldThrough: null };
    expect((await change(api, "changeHeldService", longer)).userErrors).toMatchObject([
      { code: "CONFLICT", field: ["input", "heldFrom"] },
    ]);
  });

  it.each<[string, Input, string, string]>([
    ["a service that is not there", { id: "x" }, "NOT_FOUND", "id"],
    ["no reason", { reason: " " }, "BAD_USER_INPUT", "reason"],
    ["no first day", { heldFrom: null }, "BAD_USER_INPUT", "heldFrom"],
    ["a last day before the first", { heldThrough: "2026-03-31" }, "BAD_USER_INPUT", "heldThrough"],
  ])("is not changed for %s", async (_, some, code, field) => {
    const id = await account();
    const { heldService } = await done(api, "grantService", { account: id, ...EXTENSION });
    const input = { id: heldService.id, expectedRevision: 1, reason: "Wrong", ...some };
    expect((await change(api, "changeHeldService", input)).userErrors).toMatchObject([
      { code, field: ["input", field] },
    ]);
    expect(await servicesOf(id)).toMatchObject([{ revision: 1 }]);
  });
});

describe("[5.1] what a company holds", () => {
  it("is seen by its members and by nobody of another company", async () => {
    const [ada, eve] = [customer("Ada"), customer("Eve")];
    const own = await putAccount(api, { name: "Weaver", people: [[ada, "MEMBER"]] });
    await putAccount(api, { name: "Other", people: [[eve, "ADMINISTRATOR"]] });
    await done(api, "grantService", { account: own.id, ...EXTENSION });
    const document = `query ($id: ID!) { companyAccount(id: $id) { services { service { code } history { action } } } }`;
    const seenBy = async (actor: typeof ada) => (await ask(api, document, { id: own.id }, { actor })).companyAccount;
    expect(await seenBy(ada)).toEqual({ services: [{ service: { code: "SUPPORT_EXTENSION" }, history: [] }] });
    expect(await seenBy(eve)).toBeNull();
  });
});
