import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { putAccount } from "../../accounts/accounts-testbed.ts";
import { agent, aLicence, anyCode, ask, change, type Data, LICENCE, putProducts } from "../licences-testbed.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await putProducts(api);
});
afterAll(() => api.close());

async function licence(id: string, fields: string): Promise<Data> {
  return (await ask(api, `query ($id: ID!) { licence(id: $id) { ${fields} } }`, { id })).licence;
}

describe("the register of licences", () => {
  it("takes a licence in and shows it with its code masked", async () => {
    const { number } = await putAccount(api, { name: "Quay Works" });
    const [account] = await api.db.query("SELECT id FROM company_account WHERE number = $1", [number]);
    const made = await aLicence(api, {
      number: "ord-77-1",
      edition: " Advanced ",
      seats: 25,
      code: "abcd-efgh 1234 wxyz",
      issuedTo: account.id,
    });
    expect(made).toMatchObject({
      number: "ORD-77-1",
      edition: "Advanced",
      kind: "COMMERCIAL",
      seats: 25,
      validFrom: "2026-01-01",
      validThrough: "2026-12-31",
      secretKind: "ACTIVATION_CODE",
      maskedCode: "••••WXYZ",
      revision: 1,
      product: { slug: "harbour-guard" },
      issuedTo: { number },
      storedIn: null,
      blockedSince: null,
      standing: { status: "VALID", valid: true, reason: "CURRENT", validThrough: "2026-12-31", graceThrough: null },
    });
  });

  it("numbers a licence by itself where none is given, also past a number that is taken", async () => {
    const first = await aLicence(api);
    const next = `L${Number(first.number.slice(1)) + 1}`;
    await aLicence(api, { number: next });
    const second = await aLicence(api);
    expect(second.number).toBe(`L${Number(first.number.slice(1)) + 2}`);
  });

  it("finds a licence by its code, however it is written, by its number and by its id", async () => {
    const made = await aLicence(api, { code: "FIND-ME12-3456" });
    const byCode = "query ($code: String!) { licenceByCode(code: $code) { id } }";
    for (const code of ["FIND-ME12-3456", " findme12 3456 ", "ＦＩＮＤＭＥ１２–3456"]) {
      expect((await ask(api, byCode, { code })).licenceByCode).toEqual({ id: made.id });
    }
    expect((await ask(api, byCode, { code: "FIND-ME12-3457" })).licenceByCode).toBeNull();
    const byNumber = "query ($number: String!) { licence(number: $number) { id } }";
    expect((await ask(api, byNumber, { number: made.number.toLowerCase() })).licence).toEqual({ id: made.id });
    expect(await licence(made.id, "number")).toEqual({ number: made.number });
    expect(await licence("no-id", "number")).toBeNull();
  });

  it("takes a key file, and knows it again", async () => {
    const keyFile = Buffer.from("a key file, with \0 and all").toString("base64");
    const made = await aLicence(api, { keyFile });
    expect(made).toMatchObject({ secretKind: "KEY_FILE", maskedCode: expect.stringMatching(/^••••[0-9A-F]{4}$/) });
    const again = await change(api, "createLicence", {
      product: "mail-watch",
      kind: "TRIAL",
      validFrom: "2026-01-01",
      keyFile,
    });
    expect(again).toMatchObject({
      licence: { id: made.id },
      userErrors: [{ code: "CONFLICT", field: ["input", "keyFile"] }],
    });
  });

  it("keeps what it said before a change, and answers as it said it then", async () => {
    const { id } = await aLicence(api);
    const { licence: changed } = await change(api, "updateLicence", {
      id,
      expectedRevision: 1,
      validThrough: "2026-06-30",
      seats: 5,
      reason: "A typing mistake",
    });
    expect(changed).toMatchObject({ revision: 2, seats: 5, standing: { status: "EXPIRED" } });
    const told = await licence(
      id,
      `history { revision seats validThrough knownUntil product { slug } } changes { author action reason changes { field before after } }
       earlier: standing(at: "2026-05-01T00:00:00Z") { status }
       unheard: standing(knownAt: "2025-01-01T00:00:00Z") { status }`,
    );
    expect(told.history).toEqual([
      { revision: 2, seats: 5, validThrough: "2026-06-30", knownUntil: null, product: { slug: "harbour-guard" } },
      expect.objectContaining({ revision: 1, seats: null, validThrough: "2026-12-31", knownUntil: expect.any(String) }),
    ]);
    expect(told.changes[0]).toEqual({
      author: agent.name,
      action: "licences.update",
      reason: "A typing mistake",
      changes: [
        { field: "seats", before: null, after: "5" },
        { field: "validThrough", before: "2026-12-31", after: "2026-06-30" },
      ],
    });
    expect([told.earlier.status, told.unheard.status]).toEqual(["VALID", "NONE"]);
  });

  it("writes nothing where a change changes nothing", async () => {
    const { id } = await aLicence(api);
    const same = { id, expectedRevision: 1, validThrough: "2026-12-31", reason: "Nothing" };
    expect((await change(api, "updateLicence", same)).licence.revision).toBe(1);
  });

  it("blocks and unblocks, and remembers that it was blocked", async () => {
    const { id } = await aLicence(api);
    const asked = { id, expectedRevision: 1 };
    const blocked = await change(api, "blockLicence", { ...asked, reason: "The code was published" });
    expect(blocked.licence).toMatchObject({
      blockedSince: expect.stringMatching(/^2026-11-23T10:00:00/),
      blockReason: "The code was published",
      standing: { status: "BLOCKED", valid: false, reason: "BLOCKED" },
    });
    const twice = await change(api, "blockLicence", { ...asked, reason: "Again" });
    expect(twice.userErrors).toMatchObject([{ code: "CONFLICT", field: ["input", "id"] }]);
    const freed = await change(api, "unblockLicence", { ...asked, reason: "It was another one" });
    expect(freed.licence).toMatchObject({ blockedSince: null, blockReason: null, standing: { status: "VALID" } });
    const [entry] = (await licence(id, "changes { action reason }")).changes;
    expect(entry).toEqual({ action: "licences.unblock", reason: "It was another one" });
    expect((await change(api, "blockLicence", { ...asked, reason: "Once more" })).userErrors).toEqual([]);
  });

  it("lets one of two change a licence that both saw", async () => {
    const { id } = await aLicence(api);
    const edit = (seats: number) =>
      change(api, "updateLicence", { id, expectedRevision: 1, seats, reason: "More people" });
    const outcomes = await Promise.all([edit(3), edit(4)]);
    const refused = outcomes.filter(({ userErrors }) => userErrors.length > 0);
    expect(refused).toMatchObject([{ licence: { id, revision: 2 }, userErrors: [{ code: "CONFLICT" }] }]);
  });

  it("lets one of two bring the same code", async () => {
    const code = anyCode();
    const bring = () =>
      change(api, "createLicence", { product: "harbour-guard", kind: "TRIAL", validFrom: "2026-01-01", code });
    const outcomes = await Promise.all([bring(), bring(), bring()]);
    expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    const [{ count }] = await api.db.query("SELECT count(*)::int AS count FROM licence WHERE ending = $1", ["ZW9M"]);
    expect(count).toBeGreaterThan(0);
    expect(
      (await ask(api, `query ($code: String!) { licenceByCode(code: $code) { ${LICENCE} } }`, { code })).licenceByCode
        .kind,
    ).toBe("TRIAL");
  });
});

describe("grace periods", () => {
  it("let a licence count beyond its last day, visibly, and are remembered", async () => {
    const { id } = await aLicence(api, { product: "mail-watch", validThrough: "2026-11-20" });
    expect((await licence(id, "standing { status }")).standing.status).toBe("EXPIRED");
    const set = (days: number) => change(api, "setGracePeriod", { product: "mail-watch", days, reason: "Fair" });
    expect((await set(7)).gracePeriod).toEqual({
      days: 7,
      reason: "Fair",
      author: agent.name,
      product: { slug: "mail-watch" },
    });
    expect((await licence(id, "standing { status valid reason validThrough graceThrough }")).standing).toEqual({
      status: "VALID",
      valid: true,
      reason: "IN_GRACE",
      validThrough: "2026-11-20",
      graceThrough: "2026-11-27",
    });
    await set(2);
    expect((await licence(id, "standing { status }")).standing.status).toBe("EXPIRED");
    const { gracePeriods } = await ask(api, "{ gracePeriods { days product { slug } } }", {});
    expect(gracePeriods).toEqual([{ days: 2, product: { slug: "mail-watch" } }]);
  });

  it.each([[-1], [366]])("are refused at %i days", async (days) => {
    const { userErrors } = await change(api, "setGracePeriod", { product: "harbour-guard", days, reason: "Odd" });
    expect(userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", "days"] }]);
  });
});
