import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";

const portal = "https://portal.example.com";
const stranger = "https://elsewhere.example.com";

let api: TestApi;
let closed: TestApi;
beforeAll(async () => {
  [api, closed] = await Promise.all([openTestApi({ settings: { allowedOrigins: [portal] } }), openTestApi()]);
});
afterAll(() => Promise.all([api.close(), closed.close()]));

const preflight = (from: TestApi, origin: string) =>
  from.http("/graphql", {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type",
    },
  });

const ask = (from: TestApi, origin: string) =>
  from.http("/graphql", {
    method: "POST",
    headers: { origin, "content-type": "application/json" },
    body: JSON.stringify({ query: "{ about { vendorTimeZone } }" }),
  });

describe("a page on another origin", () => {
  it("that is named may ask, with a token in a header and never with a cookie", async () => {
    const response = await preflight(api, portal);
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe(portal);
    expect(response.headers.get("access-control-allow-headers")).toContain("authorization");
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
  });

  it("that is named reads the answer, and caches keep it apart from others'", async () => {
    const response = await ask(api, portal);
    expect(response.headers.get("access-control-allow-origin")).toBe(portal);
    expect(response.headers.get("vary")?.toLowerCase()).toContain("origin");
    expect(await response.json()).toMatchObject({ data: { about: { vendorTimeZone: "UTC" } } });
  });

  it("that is not named reads nothing", async () => {
    for (const response of [await preflight(api, stranger), await ask(api, stranger)]) {
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
    }
  });

  it("reads nothing where none is named", async () => {
    for (const response of [await preflight(closed, portal), await ask(closed, portal)]) {
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
    }
    expect((await preflight(closed, portal)).status).toBe(405);
  });
});
