import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { customer, putAccount, type StoredAccount } from "../../accounts/accounts-testbed.ts";
import { act, aLicence, anyCode, ask, change, putProducts } from "../licences-testbed.ts";

let api: TestApi;
let quay: StoredAccount;
let pier: StoredAccount;
const [anna, ben, carla] = [customer("Anna"), customer("Ben"), customer("Carla")];

beforeAll(async () => {
  api = await openTestApi();
  await putProducts(api);
  quay = await putAccount(api, {
    name: "Quay Works",
    people: [
      [anna, "ADMINISTRATOR"],
      [ben, "MEMBER"],
    ],
  });
  pier = await putAccount(api, { name: "Pier Trading", people: [[carla, "ADMINISTRATOR"]] });
});
// Each test has the guesses of a new hour.
beforeEach(() => api.db.query("DELETE FROM guess_attempt"));
afterAll(() => api.close());

const store = (actor: typeof anna, account: StoredAccount, input: object) =>
  act(api, actor, ["storeLicence", { accountId: account.id, ...input }]);

describe("[2.4] storing a licence in the company account", () => {
  it("keeps it, for the company and for the register", async () => {
    const code = anyCode();
    const { id, number } = await aLicence(api, { code });
    const { licence, refusal, userErrors } = await store(ben, quay, { code: code.toLowerCase() });
    expect({ refusal, userErrors }).toEqual({ refusal: null, userErrors: [] });
    expect(licence).toMatchObject({ number, storedByName: "Ben", code: null, standing: { status: "VALID" } });
    const seen = await ask(api, "query ($id: ID!) { licence(id: $id) { storedIn { number } storedAt } }", { id });
    expect(seen.licence).toMatchObject({ storedIn: { number: quay.number }, storedAt: "2026-11-23T10:00:00Z" });
  });

  it("tells each refusal apart", async () => {
    const codes = { expired: anyCode(), blocked: anyCode(), early: anyCode(), other: anyCode(), here: anyCode() };
    await aLicence(api, { code: codes.expired, validThrough: "2026-11-22" });
    const { id } = await aLicence(api, { code: codes.blocked });
    await change(api, "blockLicence", { id, expectedRevision: 1, reason: "Published by Pier Trading" });
    await aLicence(api, { code: codes.early, validFrom: "2026-12-01" });
    await aLicence(api, { code: codes.other, product: "mail-watch" });
    await aLicence(api, { code: codes.here });
    await store(ben, quay, { code: codes.here });
    const outcome = async (input: object) => {
      const { refusal, licence, userErrors } = await store(anna, quay, input);
      return [refusal ?? licence.standing.status, userErrors[0]?.code ?? null];
    };
    expect(await outcome({ code: "NOBODY-HAS-THIS" })).toEqual(["UNKNOWN", "NOT_FOUND"]);
    expect(await outcome({ code: codes.expired })).toEqual(["EXPIRED", "BAD_USER_INPUT"]);
    expect(await outcome({ code: codes.blocked })).toEqual(["BLOCKED", "BAD_USER_INPUT"]);
    expect(await outcome({ code: codes.other, product: "harbour-guard" })).toEqual(["WRONG_PRODUCT", "BAD_USER_INPUT"]);
    expect(await outcome({ code: codes.here })).toEqual(["STORED_HERE", "CONFLICT"]);
    expect(await outcome({ code: codes.early })).toEqual(["NOT_YET_VALID", null]);
    expect(await outcome({ code: codes.other, product: "mail-watch" })).toEqual(["VALID", null]);
  });

  it("says nothing of a licence that another company keeps, whatever it is and however it is asked for", async () => {
    const answers = new Set<string>();
    for (const [at, terms] of [{}, { product: "mail-watch" }, { validFrom: "2026-12-01" }].entries()) {
      const code = anyCode();
      const { id } = await aLicence(api, { code, issuedTo: pier.id, ...terms });
      expect((await store(carla, pier, { code })).refusal).toBeNull();
      if (at === 0) await change(api, "blockLicence", { id, expectedRevision: 1, reason: "Pier Trading asked" });
      answers.add(JSON.stringify(await store(anna, quay, { code })));
      answers.add(JSON.stringify(await store(anna, quay, { code, product: "harbour-guard" })));
    }
    expect([...answers].map((answer) => JSON.parse(answer))).toEqual([
      {
        licence: null,
        refusal: "STORED_ELSEWHERE",
        userErrors: [
          {
            code: "CONFLICT",
            field: ["input", "code"],
            message: "This licence is stored in another company account. If it is yours, ask support to look into it.",
          },
        ],
      },
    ]);
  });

  it("lets exactly one of two companies store a code that both send at once", async () => {
    const code = anyCode();
    const { id } = await aLicence(api, { code });
    const outcomes = await Promise.all([
      store(anna, quay, { code }),
      store(carla, pier, { code }),
      store(ben, quay, { code }),
    ]);
    const refusals = outcomes.map(({ refusal }) => refusal);
    expect(refusals.filter((refusal) => refusal === null)).toHaveLength(1);
    expect(refusals.filter((refusal) => refusal !== null && !refusal.startsWith("STORED_"))).toEqual([]);
    const rows = await api.db.query("SELECT 1 FROM licence_storage WHERE licence_id = $1", [id]);
    expect(rows).toHaveLength(1);
  });

  it("is answered for another's account as for one that does not exist, and changes nothing", async () => {
    const code = anyCode();
    const { id } = await aLicence(api, { code });
    const nowhere = { id: "00000000-0000-4000-8000-000000000000", number: "" };
    const foreign = await store(anna, pier, { code });
    expect(foreign).toEqual(await store(anna, nowhere, { code }));
    expect(foreign).toMatchObject({
      refusal: null,
      userErrors: [{ code: "NOT_FOUND", field: ["input", "accountId"] }],
    });
    expect(await api.db.query("SELECT 1 FROM licence_storage WHERE licence_id = $1", [id])).toEqual([]);
  });

  it.each([
    [{}, ["input", "code"]],
    [{ code: "A-CODE-12345", keyFile: "QUJD" }, ["input", "code"]],
    [{ code: "short" }, ["input", "code"]],
    [{ code: "not;a;code;at;all" }, ["input", "code"]],
    [{ keyFile: "not base64!" }, ["input", "keyFile"]],
    [{ keyFile: Buffer.alloc(65_537).toString("base64") }, ["input", "keyFile"]],
    [{ code: "A-CODE-12345", product: "no-such" }, ["input", "product"]],
  ])("refuses %j naming the field", async (input, field) => {
    const { userErrors } = await store(anna, quay, input);
    expect(userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field }]);
  });
});

describe("guessing codes", () => {
  it("ends after ten wrong ones in an hour, for right ones too, and until then costs honest people nothing", async () => {
    const code = anyCode();
    await aLicence(api, { code });
    for (let i = 0; i < 9; i++) await store(ben, quay, { code: `GUESS-${i}-AAAA` });
    const expired = anyCode();
    await aLicence(api, { code: expired, validThrough: "2026-01-31" });
    for (let i = 0; i < 5; i++) expect((await store(ben, quay, { code: expired })).refusal).toBe("EXPIRED");
    expect((await store(ben, quay, { code: "GUESS-9-AAAA" })).refusal).toBe("UNKNOWN");
    expect(await store(ben, quay, { code })).toMatchObject({
      licence: null,
      refusal: null,
      userErrors: [{ code: "RATE_LIMITED", field: ["input", "code"] }],
    });
    expect((await store(anna, quay, { code })).refusal).toBeNull();
  });

  it("at an account of others uses up nothing of theirs", async () => {
    for (let i = 0; i < 12; i++) await store(anna, pier, { code: `GUESS-${i}-BBBB` });
    const held = await api.db.query("SELECT 1 FROM guess_attempt WHERE guesser LIKE '%' || $1", [pier.id]);
    expect(held).toEqual([]);
  });
});
