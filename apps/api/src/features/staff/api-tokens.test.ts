import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openTestApi, signInAt, type TestApi } from "../../../test/harness.ts";
import type { Actor } from "../../platform/context.ts";

// The issuer is never asked: everything here is shown as an API token, or done in the process.
let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ signIn: signInAt("https://login.example.com") });
});
afterAll(() => api.close());

const admin: Actor = { subject: "admin-1", name: "Test administrator", roles: ["admin"] };
const create = `mutation ($input: CreateApiTokenInput!) {
  createApiToken(input: $input) {
    secret userErrors { code field message }
    apiToken { id name ending scopes expiresOn createdAt creatorName lastUsedAt revokedAt revokerName state }
  }
}`;
const wanted = {
  name: "Nightly export",
  scopes: ["lifecycle.export", "lifecycle.readRetired"],
  expiresOn: "2026-12-31",
};

// biome-ignore lint/suspicious/noExplicitAny: the test knows the shape of what it asked for
type Data = any;

async function run(document: string, variables: object, actor: Actor = admin): Promise<Data> {
  const { data, errors } = await api.execute(document, { ...variables }, { actor });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const make = async (some: object = {}, actor: Actor = admin): Promise<Data> =>
  (await run(create, { input: { ...wanted, ...some } }, actor)).createApiToken;
const revoke = (id: string) =>
  run(
    "mutation ($id: ID!) { revokeApiToken(input: { id: $id }) { apiToken { state revokerName } userErrors { code field } } }",
    { id },
  );
const showing = (secret: string, document = "{ viewer { subject name kind roles can expiresAt } }") =>
  api.query(document, {}, { headers: { authorization: `Bearer ${secret}` } });
const listed = async (id: string): Promise<Data> =>
  (await run("{ apiTokens { id state lastUsedAt } }", {})).apiTokens.find((token: Data) => token.id === id);

describe("a new token", () => {
  it("is shown once and kept only as a hash", async () => {
    const { secret, apiToken, userErrors } = await make();
    expect(userErrors).toEqual([]);
    expect(secret).toMatch(/^sbk_[\w-]{43}$/);
    expect(apiToken).toMatchObject({ ...wanted, creatorName: "Test administrator", lastUsedAt: null, state: "ACTIVE" });
    expect(secret.endsWith(apiToken.ending)).toBe(true);
    const [row] = await api.db.query("SELECT api_token::text AS text FROM api_token WHERE id = $1", [apiToken.id]);
    expect(row.text).not.toContain(secret.slice(4, 40));
    const audited = await api.db.query("SELECT * FROM audit_entry WHERE target_id = $1", [apiToken.id]);
    expect(audited).toMatchObject([
      { action: "staff.createApiToken", actor_name: "Test administrator", outcome: "DONE" },
    ]);
    expect(JSON.stringify(audited)).not.toContain(secret.slice(4));
  });

  it("tells who the machine is and what it may: its scopes, no more", async () => {
    const { secret, apiToken } = await make();
    expect((await showing(secret)).data.viewer).toEqual({
      subject: `api-token:${apiToken.id}`,
      name: "Nightly export (API token)",
      kind: "MACHINE",
      roles: ["admin"],
      can: wanted.scopes,
      expiresAt: "2027-01-01T00:00:00Z",
    });
    const answer = await showing(secret, "{ apiTokens { id } }");
    expect(answer).toMatchObject({ status: 403, errors: [{ extensions: { code: "FORBIDDEN" } }] });
  });

  it("is written down as used", async () => {
    const { secret, apiToken } = await make();
    await showing(secret);
    expect((await listed(apiToken.id)).lastUsedAt).toBe("2026-11-23T10:00:00.000Z");
  });

  it("is written down as used once a minute at most", async () => {
    const { secret, apiToken } = await make();
    const set = "UPDATE api_token SET last_used_at = $2 WHERE id = $1";
    await api.db.query(set, [apiToken.id, "2026-11-23T09:59:30Z"]);
    await showing(secret);
    expect((await listed(apiToken.id)).lastUsedAt).toBe("2026-11-23T09:59:30.000Z");
    await api.db.query(set, [apiToken.id, "2026-11-23T09:58:59Z"]);
    await showing(secret);
    expect((await listed(apiToken.id)).lastUsedAt).toBe("2026-11-23T10:00:00.000Z");
  });

  it.each([
    ["name", { name: "  " }, /at most 100 characters/],
    ["name", { name: "x".repeat(101) }, /at most 100 characters/],
    ["scopes", { scopes: [] }, /at least one permission/],
    ["scopes", { scopes: ["lifecycle.edit", "everything"] }, /: everything\./],
    ["scopes", { scopes: ["apiTokens.manage"] }, /apiTokens\.manage goes to no token/],
    ["expiresOn", { expiresOn: "2026-11-22" }, /from 2026-11-23 to 2027-11-24/],
    ["expiresOn", { expiresOn: "2027-11-25" }, /from 2026-11-23 to 2027-11-24/],
  ])("is refused for its %s: %j", async (field, some, message) => {
    const { apiToken, secret, userErrors } = await make(some);
    expect({ apiToken, secret }).toEqual({ apiToken: null, secret: null });
    expect(userErrors).toEqual([
      { code: "BAD_USER_INPUT", field: ["input", field], message: expect.stringMatching(message) },
    ]);
  });

  it("may end on the day it is made and after 366 days", async () => {
    for (const expiresOn of ["2026-11-23", "2027-11-24"]) expect((await make({ expiresOn })).userErrors).toEqual([]);
  });

  it("gives nothing that the roles of its maker do not allow by the table", async () => {
    const { secret, apiToken } = await make({ scopes: ["audit.read"] });
    await api.db.query("UPDATE api_token SET creator_roles = '{analyst}' WHERE id = $1", [apiToken.id]);
    expect((await showing(secret)).data.viewer.can).toEqual([]);
  });
});

async function refusal(secret: string) {
  const { status, data, errors, headers } = await showing(secret);
  return { status, data, requestId: headers.get("x-request-id"), ...errors[0]?.extensions };
}

describe("a token that is not good", () => {
  it("was revoked: refused from the next request on, and audited under its name", async () => {
    const { secret, apiToken } = await make();
    expect((await showing(secret)).status).toBe(200);
    const { revokeApiToken } = await revoke(apiToken.id);
    expect(revokeApiToken).toEqual({
      apiToken: { state: "REVOKED", revokerName: "Test administrator" },
      userErrors: [],
    });
    const answer = await refusal(secret);
    expect(answer).toMatchObject({ status: 401, data: undefined, code: "UNAUTHENTICATED", reason: "REVOKED" });
    await vi.waitFor(async () => {
      const written = await api.db.query("SELECT * FROM audit_entry WHERE request_id = $1", [answer.requestId]);
      expect(written).toMatchObject([
        { action: "auth.denied", outcome: "DENIED", reason: "REVOKED", actor_subject: `api-token:${apiToken.id}` },
      ]);
    });
  });

  it("expired with the end of its last day in the vendor's zone", async () => {
    const { secret, apiToken } = await make();
    const set = "UPDATE api_token SET expires_on = $2 WHERE id = $1";
    await api.db.query(set, [apiToken.id, "2026-11-23"]);
    expect((await showing(secret)).status).toBe(200);
    await api.db.query(set, [apiToken.id, "2026-11-22"]);
    expect(await refusal(secret)).toMatchObject({ status: 401, reason: "EXPIRED" });
    expect((await listed(apiToken.id)).state).toBe("EXPIRED");
  });

  it("never was one", async () => {
    expect(await refusal(`sbk_${"A".repeat(43)}`)).toMatchObject({ status: 401, reason: "UNKNOWN_TOKEN" });
  });
});

describe("revoking", () => {
  it("keeps who did it first", async () => {
    const { apiToken } = await make();
    await revoke(apiToken.id);
    const other = { ...admin, name: "Somebody else" };
    const again = "mutation ($id: ID!) { revokeApiToken(input: { id: $id }) { apiToken { revokerName } } }";
    expect((await run(again, { id: apiToken.id }, other)).revokeApiToken.apiToken.revokerName).toBe(
      "Test administrator",
    );
    const written = await api.db.query("SELECT action FROM audit_entry WHERE target_id = $1 ORDER BY action", [
      apiToken.id,
    ]);
    expect(written).toEqual([{ action: "staff.createApiToken" }, { action: "staff.revokeApiToken" }]);
  });

  it.each(["not-an-id", "00000000-0000-4000-8000-000000000000"])("says that there is no token %s", async (id) => {
    const { revokeApiToken } = await revoke(id);
    expect(revokeApiToken).toEqual({ apiToken: null, userErrors: [{ code: "NOT_FOUND", field: ["input", "id"] }] });
  });
});
