import { afterEach, expect, it, vi } from "vitest";
import { authorisedFetch } from "./authorised-fetch.ts";

/** A server that takes one token, and readers without any. */
function serve(good: string) {
  const shown: (string | null)[] = [];
  vi.stubGlobal("fetch", async (_path: string, { headers }: { headers: Headers }) => {
    const token = headers.get("authorization");
    shown.push(token);
    return new Response(null, { status: token === null || token === `Bearer ${good}` ? 200 : 401 });
  });
  return shown;
}
afterEach(() => vi.unstubAllGlobals());

const having = (token: string | null, next: string | null) => ({
  accessToken: async () => token,
  replaceToken: vi.fn(async () => next),
});

it("shows the token that there is", async () => {
  const shown = serve("good");
  expect((await authorisedFetch("/graphql", {}, having("good", null))).status).toBe(200);
  expect(shown).toEqual(["Bearer good"]);
});

it("replaces a token that is refused, once, whatever comes of it", async () => {
  const shown = serve("good");
  expect((await authorisedFetch("/graphql", {}, having("old", "good"))).status).toBe(200);
  expect((await authorisedFetch("/graphql", {}, having("old", "worse"))).status).toBe(401);
  expect(shown).toEqual(["Bearer old", "Bearer good", "Bearer old", "Bearer worse"]);
});

it("asks as anybody where the session is over", async () => {
  const shown = serve("good");
  expect((await authorisedFetch("/graphql", {}, having("old", null))).status).toBe(200);
  expect(shown).toEqual(["Bearer old", null]);
});

it("has nothing to replace for a reader who is not signed in", async () => {
  vi.stubGlobal("fetch", async () => new Response(null, { status: 401 }));
  const tokens = having(null, "good");
  expect((await authorisedFetch("/graphql", {}, tokens)).status).toBe(401);
  expect(tokens.replaceToken).not.toHaveBeenCalled();
});

it("leaves the request's own headers as they are", async () => {
  let sent = new Headers();
  vi.stubGlobal("fetch", async (_path: string, init: { headers: Headers }) => {
    sent = init.headers;
    return new Response();
  });
  await authorisedFetch("/graphql", { headers: { accept: "text/csv" } }, having("good", null));
  expect(Object.fromEntries(sent)).toEqual({ accept: "text/csv", authorization: "Bearer good" });
});
