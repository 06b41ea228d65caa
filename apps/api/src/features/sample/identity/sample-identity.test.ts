import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { discover, renew, type SignedIn, signInAs } from "../../../../test/sign-in.ts";
import { may, permissions, roles } from "../../../platform/permissions.ts";
import { samplePeople } from "./sample-people.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ signIn: "sample" });
});
afterAll(() => api.close());

const bearing = ({ accessToken }: Pick<SignedIn, "accessToken">) => ({
  headers: { authorization: `Bearer ${accessToken}` },
});
const viewer = "{ viewer { subject name email roles can kind expiresAt } }";
const createProduct = `mutation ($slug: String!) {
  createProduct(input: { slug: $slug, name: "Harbour Gateway", segment: BUSINESS, licensing: COMMERCIAL, platforms: [] }) {
    product { slug } userErrors { code message } } }`;

describe("a sample person", () => {
  it.each(roles)("%s signs in and may what the table says, no more", async (role) => {
    const answer = await api.query(viewer, {}, bearing(await signInAs(api.url, role)));
    const may_ = permissions.filter((permission) => may({ subject: "", name: "", roles: [role] }, permission));
    expect(answer.data.viewer).toMatchObject({
      subject: `sample-${role}`,
      name: expect.stringMatching(/^Sample /),
      roles: [role],
      can: may_,
      kind: "PERSON",
    });
  });

  it("is there once for each role", () => {
    expect(samplePeople.map(({ role }) => role).sort()).toEqual([...roles].sort());
  });
});

describe("a change over HTTP", () => {
  it("is made by a lifecycle editor, whose name history and audit bear", async () => {
    const editor = bearing(await signInAs(api.url, "lifecycle-editor"));
    const answer = await api.query(createProduct, { slug: "made-over-http" }, editor);
    expect(answer).toMatchObject({ status: 200, errors: [] });
    expect(answer.data.createProduct).toEqual({ product: { slug: "made-over-http" }, userErrors: [] });
    const written = await api.db.query(
      "SELECT actor_name, address FROM audit_entry WHERE outcome = 'DONE' AND target_label LIKE '%made-over-http%' OR after->>'slug' = 'made-over-http'",
    );
    expect(written).toEqual([{ actor_name: "Sample lifecycle editor", address: "127.0.0.1" }]);
  });

  it("is FORBIDDEN to a support agent and changes nothing", async () => {
    const agent = bearing(await signInAs(api.url, "support-agent"));
    const answer = await api.query(createProduct, { slug: "refused-over-http" }, agent);
    expect(answer).toMatchObject({ status: 403, errors: [{ extensions: { code: "FORBIDDEN" } }] });
    expect((await api.query(`{ product(slug: "refused-over-http") { id } }`, {}, agent)).data.product).toBeNull();
  });

  it("is UNAUTHENTICATED without signing in", async () => {
    const answer = await api.query(createProduct, { slug: "refused-over-http" });
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
    expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="supportbook"');
  });
});

describe("a sign-in", () => {
  it("is renewed without the person, and an id token is no access token", async () => {
    const first = await signInAs(api.url, "analyst");
    const next = await renew(api.url, first);
    expect(next.accessToken).not.toBe(first.accessToken);
    expect((await api.query(viewer, {}, bearing(next))).data.viewer.subject).toBe("sample-analyst");
    const answer = await api.query(viewer, {}, bearing({ accessToken: next.idToken }));
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { reason: "WRONG_AUDIENCE" } }] });
  });

  it("ends by signing out, which leads back to the console and asks anew", async () => {
    const { cookies, idToken, refreshToken } = await signInAs(api.url, "admin");
    const { endpoints } = await discover(api.url);
    const home = new URL("/console/", api.url).href;
    const leaving = new URLSearchParams({ id_token_hint: idToken, post_logout_redirect_uri: home });
    const page = await cookies.follow(`${endpoints.end_session_endpoint}?${leaving}`);
    const html = await page.response.text();
    const [, action = ""] = /action="([^"]+)"/.exec(html) ?? [];
    const [, xsrf = ""] = /name="xsrf" value="([^"]+)"/.exec(html) ?? [];
    const body = new URLSearchParams({ xsrf, logout: "yes" });
    const { url } = await cookies.follow(action, { method: "POST", body }, home);
    expect(url.href).toBe(home);
    await expect(renew(api.url, { refreshToken })).rejects.toThrow("invalid_grant");
  });
});

describe("the page on which one chooses", () => {
  const open = async (headers: Record<string, string> = {}, parameters: Record<string, string> = {}) => {
    const { client, endpoints } = await discover(api.url);
    const asking = new URLSearchParams({
      client_id: client.clientId,
      redirect_uri: new URL("/console/auth-callback", api.url).href,
      response_type: "code",
      scope: "openid",
      code_challenge: "a".repeat(43),
      code_challenge_method: "S256",
      ...parameters,
    });
    const start = await fetch(`${endpoints.authorization_endpoint}?${asking}`, { redirect: "manual" });
    const cookie = start.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; ");
    return await fetch(new URL(start.headers.get("location") ?? "", api.url), { headers: { cookie, ...headers } });
  };

  it.each([
    ["en", { "accept-language": "en" }, {}, "Sample lifecycle editor"],
    ["zh-CN", { "accept-language": "zh" }, {}, "示例生命周期编辑"],
    ["zh-CN", { "accept-language": "en" }, { ui_locales: "zh-CN" }, "示例生命周期编辑"],
  ])("speaks %s and offers every person", async (tag, headers, parameters, name) => {
    const response = await open(headers as Record<string, string>, parameters);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain(`<html lang="${tag}">`);
    expect(html).toContain(name);
    expect(html.match(/<button name="person" value="(?!nobody)/g)).toHaveLength(roles.length);
  });

  it("loads nothing and may lead only here and to the console", async () => {
    const policy = (await open()).headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`form-action 'self' `);
    expect(policy).toContain(new URL(api.url).origin);
  });

  it("is refused to a console that is served from elsewhere, and without PKCE", async () => {
    const { client, endpoints } = await discover(api.url);
    const ask = (parameters: Record<string, string>) =>
      fetch(
        `${endpoints.authorization_endpoint}?${new URLSearchParams({ client_id: client.clientId, response_type: "code", scope: "openid", ...parameters })}`,
        { redirect: "manual" },
      );
    const elsewhere = await ask({ redirect_uri: "https://attacker.example/console/auth-callback" });
    expect(elsewhere.status).toBe(400);
    expect(elsewhere.headers.get("location")).toBeNull();
    const unproved = await ask({ redirect_uri: new URL("/console/auth-callback", api.url).href });
    expect(unproved.headers.get("location")).toContain("error=invalid_request");
  });

  it("says so when the sign-in is over", async () => {
    const response = await api.http("/oidc/interaction/of-yesterday");
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("the server was restarted");
  });
});

describe("outside the sample mode", () => {
  it("there is no provider, and the console is told the real one", async () => {
    const real = await openTestApi();
    try {
      for (const path of ["/oidc", "/oidc/auth", "/oidc/.well-known/openid-configuration", "/oidc/interaction/x"]) {
        expect((await real.http(path)).status).toBe(404);
      }
      const settings = await (await real.http("/console/config.json")).json();
      expect(settings).toEqual({
        issuer: "https://login.example.com/staff",
        clientId: "console",
        audience: "https://support.example.com",
        resource: "https://support.example.com",
        scopes: ["openid", "profile"],
        sampleMode: false,
        vendorTimeZone: "UTC",
      });
      const policy = (await real.http("/console/config.json")).headers.get("content-security-policy");
      expect(policy).toContain("connect-src 'self' https://login.example.com;");
    } finally {
      await real.close();
    }
  });
});
