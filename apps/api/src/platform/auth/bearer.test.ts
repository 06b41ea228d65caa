import { generateKeyPair } from "jose";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { freePort } from "../../../test/api-process.ts";
import { openTestApi, signInAt, type TestApi, testNow } from "../../../test/harness.ts";
import { openTestIssuer, type TestIssuer, testAudience } from "../../../test/test-issuer.ts";

let issuer: TestIssuer;
let api: TestApi;
beforeAll(async () => {
  issuer = await openTestIssuer({ now: testNow });
  api = await openTestApi({ signIn: signInAt(issuer.issuer) });
});
afterEach(() => void vi.useRealTimers());
afterAll(async () => {
  await api.close();
  await issuer.stop();
});

const seconds = Temporal.Instant.from(testNow).epochMilliseconds / 1000;
const bearing = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const viewer = "{ viewer { subject name email roles can kind expiresAt } }";
const asking = (token: string, server = api) => server.query(viewer, {}, bearing(token));
const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("a good token", () => {
  it("tells who asks, and what they may", async () => {
    const answer = await asking(await issuer.sign({ email: "editor@example.com" }));
    expect(answer).toMatchObject({ status: 200, errors: [] });
    expect(answer.data.viewer).toEqual({
      subject: "person-1",
      name: "Test editor",
      email: "editor@example.com",
      roles: ["lifecycle-editor"],
      can: [
        "lifecycle.edit",
        "lifecycle.import",
        "lifecycle.export",
        "lifecycle.readRetired",
        "console.use",
        "views.save",
      ],
      kind: "PERSON",
      expiresAt: "2026-11-23T10:05:00Z",
    });
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("may be for several audiences, without a name, and with roles that are not ours", async () => {
    const answer = await asking(
      await issuer.sign({
        aud: ["https://other.example.com", testAudience],
        name: null,
        roles: ["root", "analyst", 7],
      }),
    );
    expect(answer.data.viewer).toMatchObject({ name: "person-1", roles: ["analyst"], email: null });
  });

  it("may be off by what clocks differ by", async () => {
    expect((await asking(await issuer.sign({ exp: seconds - 20 }))).status).toBe(200);
    expect((await asking(await issuer.sign({ nbf: seconds + 20 }))).status).toBe(200);
  });

  it("is asked of by whoever has no role at all, who then may nothing", async () => {
    const answer = await asking(await issuer.sign({ roles: null }));
    expect(answer.data.viewer).toMatchObject({ roles: [], can: [] });
  });
});

it("leaves whoever shows no token an anonymous reader", async () => {
  expect(await api.query(viewer)).toMatchObject({ status: 200, data: { viewer: null } });
});

const foreignKey = async () => (await generateKeyPair("RS256")).privateKey;

/** A token that is signed with the issuer's public key as if that were a shared secret. */
async function symmetric(): Promise<string> {
  const { createHmac } = await import("node:crypto");
  const [, payload] = (await issuer.sign()).split(".");
  const signed = `${base64url({ alg: "HS256", kid: "key-1" })}.${payload}`;
  return `${signed}.${createHmac("sha256", await issuer.publicKeyText())
    .update(signed)
    .digest("base64url")}`;
}

async function unsigned(): Promise<string> {
  const [, payload] = (await issuer.sign()).split(".");
  return `${base64url({ alg: "none" })}.${payload}.`;
}

async function altered(): Promise<string> {
  const [header, payload = "", signature] = (await issuer.sign({ roles: ["customer"] })).split(".");
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString());
  return `${header}.${base64url({ ...claims, roles: ["admin"] })}.${signature}`;
}

const denials: readonly [what: string, token: () => Promise<string>, reason: string, subject: string | null][] = [
  ["expired", () => issuer.sign({ exp: seconds - 31 }), "EXPIRED", "person-1"],
  ["not yet valid", () => issuer.sign({ nbf: seconds + 31 }), "NOT_YET_VALID", "person-1"],
  ["for another audience", () => issuer.sign({ aud: "https://other.example.com" }), "WRONG_AUDIENCE", "person-1"],
  ["without an audience", () => issuer.sign({ aud: null }), "WRONG_AUDIENCE", "person-1"],
  ["of another issuer", () => issuer.sign({ iss: "https://elsewhere.example.com" }), "WRONG_ISSUER", null],
  ["without an issuer", () => issuer.sign({ iss: null }), "WRONG_ISSUER", null],
  [
    "signed by a key of somebody else under the issuer's name for it",
    async () => issuer.sign({}, { key: await foreignKey() }),
    "BAD_SIGNATURE",
    null,
  ],
  [
    "signed by a key that was never published",
    async () => issuer.sign({}, { key: await foreignKey(), kid: "mine" }),
    "BAD_SIGNATURE",
    null,
  ],
  ["altered after it was signed", altered, "BAD_SIGNATURE", null],
  ["with alg none", unsigned, "ALGORITHM", null],
  ["with HS256 over the public key", symmetric, "ALGORITHM", null],
  ["without an end", () => issuer.sign({ exp: null }), "MALFORMED", "person-1"],
  ["without a subject", () => issuer.sign({ sub: null }), "MALFORMED", null],
  ["garbage", async () => "not.a.token", "MALFORMED", null],
];

describe("a token that is not good", () => {
  it.each(denials)("%s: 401 with the reason, never anonymous, and audited", async (what, token, reason, subject) => {
    const requestId = `denial-${what.replaceAll(/\W/g, "-")}`;
    const headers = { ...bearing(await token()).headers, "x-request-id": requestId, "user-agent": "a test" };
    const answer = await api.query("{ products { totalCount } }", {}, { headers });
    expect(answer.status).toBe(401);
    expect(answer.data).toBeUndefined();
    expect(answer.errors[0]?.extensions).toMatchObject({ code: "UNAUTHENTICATED", reason, requestId });
    expect(answer.headers.get("www-authenticate")).toBe(
      `Bearer realm="supportbook", error="invalid_token", error_description="${reason}"`,
    );
    const entry = { action: "auth.denied", outcome: "DENIED", reason, actor_subject: subject, user_agent: "a test" };
    await vi.waitFor(async () => expect(await auditOf(requestId)).toMatchObject([entry]));
  });

  it.each(["Basic ZWRkYTpwYXNz", "Bearer", "Bearer ", "Bearer a b", `Bearer ${"x".repeat(16_001)}`, "token"])(
    "is in a header that cannot be read: %.20s",
    async (authorization) => {
      const answer = await api.query(viewer, {}, { headers: { authorization } });
      expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { reason: "MALFORMED" } }] });
    },
  );

  it("is refused in the caller's language", async () => {
    const token = await issuer.sign({ exp: seconds - 600 });
    const answer = await api.query(viewer, {}, { ...bearing(token), locale: "zh-CN" });
    expect(answer.errors[0]?.message).toContain("令牌已过期");
  });
});

const auditOf = (requestId: string): Promise<Record<string, unknown>[]> =>
  api.db.query("SELECT * FROM audit_entry WHERE request_id = $1", [requestId]);

describe("the issuer's keys", () => {
  it("are followed when they change: the new one is taken, the old one no longer", async () => {
    const old = await issuer.sign();
    expect((await asking(old)).status).toBe(200);
    await issuer.rotate();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 31_000 });
    expect((await asking(await issuer.sign())).data.viewer.subject).toBe("person-1");
    expect(await asking(old)).toMatchObject({ status: 401, errors: [{ extensions: { reason: "BAD_SIGNATURE" } }] });
  });

  it("are not asked for again by made-up names of keys", async () => {
    await asking(await issuer.sign());
    const before = issuer.keysAsked();
    for (let attempt = 0; attempt < 5; attempt++) {
      await asking(await issuer.sign({}, { key: await foreignKey(), kid: `invented-${attempt}` }));
    }
    expect(issuer.keysAsked()).toBe(before);
  });
});

describe("an issuer that does not answer", () => {
  const unavailable = { status: 503, errors: [{ extensions: { code: "INTERNAL", reason: "ISSUER_UNAVAILABLE" } }] };

  it("keeps neither the server from starting nor readers from reading, and is found once it is there", async () => {
    const late = await openTestIssuer({ now: testNow, port: await freePort() });
    const server = await openTestApi({ signIn: signInAt(late.issuer) });
    try {
      expect(await server.query("{ products { totalCount } }")).toMatchObject({ status: 200, errors: [] });
      const token = await late.sign();
      const answer = await asking(token, server);
      expect(answer).toMatchObject(unavailable);
      expect(answer.data).toBeUndefined();
      await late.start();
      expect((await asking(token, server)).data.viewer.subject).toBe("person-1");
    } finally {
      await server.close();
      await late.stop();
    }
  });

  it("or that speaks for another is not believed", async () => {
    const liar = await openTestIssuer({ now: testNow });
    liar.claimedIssuer = "https://login.example.com";
    const server = await openTestApi({ signIn: signInAt(liar.issuer) });
    try {
      expect(await asking(await liar.sign(), server)).toMatchObject(unavailable);
    } finally {
      await server.close();
      await liar.stop();
    }
  });
});
