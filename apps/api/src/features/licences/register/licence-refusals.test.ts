import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { aLicence, change, type Data, type Input, putProducts } from "../licences-testbed.ts";

let api: TestApi;
let known: Data;
beforeAll(async () => {
  api = await openTestApi();
  await putProducts(api);
  known = await aLicence(api, { number: "KNOWN-1", code: "KNOWN-CODE-1" });
});
afterAll(() => api.close());

const NOBODY = "00000000-0000-4000-8000-000000000000";

async function everything(): Promise<Data> {
  const tables = ["licence", "licence_revision", "licence_block", "licence_storage", "licence_grace", "audit_entry"];
  const of = (table: string) => api.db.query(`SELECT to_jsonb(t) FROM ${table} t ORDER BY 1`);
  return await Promise.all(tables.map(of));
}

/** That the mutation is refused at this field with this code, in words, and leaves everything as it was. */
async function refuses(name: Parameters<typeof change>[1], input: Input, [code, field]: readonly [string, string]) {
  const before = await everything();
  const { userErrors } = await change(api, name, input);
  expect(userErrors).toContainEqual({ code, field: ["input", field], message: expect.stringMatching(/\p{L}.{10}/u) });
  expect(await everything()).toEqual(before);
}

describe("createLicence", () => {
  const usual = { product: "harbour-guard", kind: "COMMERCIAL", validFrom: "2026-01-01", code: "FRESH-CODE-1" };

  it.each([
    [{ product: "harbor-guard" }, "BAD_USER_INPUT", "product"],
    [{ number: "has blanks in it" }, "BAD_USER_INPUT", "number"],
    [{ number: "" }, "BAD_USER_INPUT", "number"],
    [{ number: "X".repeat(41) }, "BAD_USER_INPUT", "number"],
    [{ number: "known-1" }, "CONFLICT", "number"],
    [{ edition: "x".repeat(101) }, "BAD_USER_INPUT", "edition"],
    [{ seats: 0 }, "BAD_USER_INPUT", "seats"],
    [{ seats: -5 }, "BAD_USER_INPUT", "seats"],
    [{ seats: 2_000_000_000 }, "BAD_USER_INPUT", "seats"],
    [{ validThrough: "2025-12-31" }, "BAD_USER_INPUT", "validThrough"],
    [{ issuedTo: NOBODY }, "NOT_FOUND", "issuedTo"],
    [{ issuedTo: "no id" }, "NOT_FOUND", "issuedTo"],
    [{ code: "known code 1" }, "CONFLICT", "code"],
    [{ code: null }, "BAD_USER_INPUT", "code"],
    [{ code: "1234567" }, "BAD_USER_INPUT", "code"],
    [{ code: "A".repeat(65) }, "BAD_USER_INPUT", "code"],
    [{ keyFile: "QUJD" }, "BAD_USER_INPUT", "code"],
    [{ code: null, keyFile: "" }, "BAD_USER_INPUT", "keyFile"],
    [{ reason: "x".repeat(1_001) }, "BAD_USER_INPUT", "reason"],
  ])("refuses %j", async (input, code, field) => {
    await refuses("createLicence", { ...usual, ...input }, [code, field]);
  });

  it("names every mistake at once", async () => {
    const input = { ...usual, number: "?", seats: 0, validThrough: "2025-01-01", issuedTo: NOBODY };
    const { userErrors } = await change(api, "createLicence", input);
    expect(userErrors.map(({ field }: Data) => field[1])).toEqual(["number", "seats", "validThrough", "issuedTo"]);
  });
});

describe("updateLicence", () => {
  it.each([
    [{ id: NOBODY }, "NOT_FOUND", "id"],
    [{ id: "no id" }, "NOT_FOUND", "id"],
    [{ expectedRevision: 7 }, "CONFLICT", "expectedRevision"],
    [{ reason: " " }, "BAD_USER_INPUT", "reason"],
    [{ product: "harbor-guard" }, "BAD_USER_INPUT", "product"],
    [{ product: null }, "BAD_USER_INPUT", "product"],
    [{ kind: null }, "BAD_USER_INPUT", "kind"],
    [{ validFrom: null }, "BAD_USER_INPUT", "validFrom"],
    [{ validFrom: "2027-06-01" }, "BAD_USER_INPUT", "validThrough"],
    [{ seats: 0 }, "BAD_USER_INPUT", "seats"],
    [{ issuedTo: NOBODY }, "NOT_FOUND", "issuedTo"],
  ])("refuses %j", async (input, code, field) => {
    const usual = { id: known.id, expectedRevision: 1, reason: "A change" };
    await refuses("updateLicence", { ...usual, ...input }, [code, field]);
  });

  it("shows what stands there now where somebody was faster", async () => {
    const { licence } = await change(api, "updateLicence", { id: known.id, expectedRevision: 0, reason: "Late" });
    expect(licence).toMatchObject({ number: "KNOWN-1", revision: 1 });
  });
});

describe.each(["blockLicence", "unblockLicence"] as const)("%s", (name) => {
  it.each([
    [{ id: NOBODY }, "NOT_FOUND", "id"],
    [{ expectedRevision: 3 }, "CONFLICT", "expectedRevision"],
    [{ reason: "" }, "BAD_USER_INPUT", "reason"],
  ])("refuses %j", async (input, code, field) => {
    await refuses(name, { id: known.id, expectedRevision: 1, reason: "So it is", ...input }, [code, field]);
  });
});

it("a licence that is not blocked cannot be unblocked", async () => {
  await refuses("unblockLicence", { id: known.id, expectedRevision: 1, reason: "So it is" }, ["CONFLICT", "id"]);
});

it.each([
  [{ product: "harbor-guard" }, "product"],
  [{ days: 400 }, "days"],
  [{ reason: "" }, "reason"],
])("setGracePeriod refuses %j", async (input, field) => {
  const usual = { product: "harbour-guard", days: 3, reason: "So it is" };
  await refuses("setGracePeriod", { ...usual, ...input }, ["BAD_USER_INPUT", field]);
});
