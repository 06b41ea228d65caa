import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, openTestApi, readAnswer, type TestApi } from "../../../test/harness.ts";
import { plantSchema } from "../../../test/planted-schema.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ schema: plantSchema(), limits: { bodyBytes: 2_000 } });
});
afterAll(() => api.close());

const json = { "content-type": "application/json" };
const preflighted = { "apollo-require-preflight": "yes" };

const post = async (body: string, headers: Record<string, string> = json) =>
  readAnswer(await api.http("/graphql", { method: "POST", headers, body }));

const get = (parameters: Record<string, string>, headers: Record<string, string> = preflighted) =>
  api.http(`/graphql?${new URLSearchParams(parameters)}`, { headers });

describe("an answer", () => {
  it("is application/json unless the client prefers GraphQL's own type", async () => {
    const plain = await api.query("{ hello }");
    expect(plain.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const own = await api.query("{ hello }", {}, { headers: { accept: "application/graphql-response+json" } });
    expect(own.headers.get("content-type")).toBe("application/graphql-response+json; charset=utf-8");
    expect(own.data).toEqual({ hello: "hello en" });
  });

  it("is refused with 406 where the client takes neither", async () => {
    const answer = await api.query("{ hello }", {}, { headers: { accept: "image/png" } });
    expect(answer.status).toBe(406);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("has status 200 whenever there is data, whatever else went wrong", async () => {
    const answer = await api.query("{ hello refused broken }");
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({ hello: "hello en", refused: null, broken: null });
    expect(answer.errors.map((error) => error.extensions?.code).sort()).toEqual(["INTERNAL", "NOT_FOUND"]);
  });

  it("has the status of its fault where there is no data", async () => {
    expect(await api.query("{ refusedForGood }")).toMatchObject({ status: 409, data: null });
    expect(await api.query("{ brokenPromise }")).toMatchObject({ status: 500, data: null });
  });

  it("speaks the language of Accept-Language, with the same codes", async () => {
    const chinese = await api.query("{ guarded }", {}, { locale: "zh-CN" });
    const english = await api.query("{ guarded }", {}, { locale: "en" });
    expect(chinese.headers.get("content-language")).toBe("zh-CN");
    expect(chinese.errors[0]?.message).toMatch(/请先登录.*lifecycle\.edit/);
    expect(english.errors[0]?.message).toMatch(/Sign in first.*lifecycle\.edit/);
    expect(chinese.errors[0]?.extensions?.code).toBe(english.errors[0]?.extensions?.code);
  });

  it("bears the request's id: a sound one of the caller's, else a new one", async () => {
    const kept = await api.query("{ broken }", {}, { headers: { "x-request-id": "gateway-42" } });
    expect(kept.headers.get("x-request-id")).toBe("gateway-42");
    expect(kept.errors[0]?.extensions?.requestId).toBe("gateway-42");
    const forged = await api.query("{ hello }", {}, { headers: { "x-request-id": '", "admin": "yes' } });
    expect(forged.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("a body that cannot be read", () => {
  it.each([
    ["truncated", '{"query":"{ hello }', 400, /not valid JSON: .*position/],
    ["empty", "", 400, /empty|JSON object/],
    ["a list", "[]", 400, /JSON object with the operation/],
    ["without query", '{"variables":{}}', 400, /JSON object with the operation/],
    ["with a query that is no text", '{"query":{"kind":"Document"}}', 400, /strings/],
    ["with variables that are no object", '{"query":"{ hello }","variables":"{}"}', 400, /`variables`/],
    ["too large", JSON.stringify({ query: `{ hello } #${"x".repeat(2_000)}` }), 413, /2000 bytes, which is the limit/],
  ])("%s: the status and the remedy", async (_, body, status, message) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0]?.message).toMatch(message);
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      requestId: answer.headers.get("x-request-id"),
    });
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/xml"])(
    "%s is not JSON: 415",
    async (type) => {
      const answer = await post('{"query":"{ hello }"}', { "content-type": type });
      expect(answer.status).toBe(415);
      expect(answer.errors[0]?.message).toContain(`"${type}"; send application/json`);
    },
  );
});

describe("a document that cannot be run", () => {
  it.each([
    ["a syntax error", { query: "{ hello " }, /Syntax Error/],
    ["an unknown field", { query: "{ helo }" }, /Cannot query field "helo".*\/schema\.graphql/],
    ["an unknown argument", { query: "{ hello(loud: true) }" }, /Unknown argument "loud"/],
    [
      "a variable of the wrong type",
      { query: "query ($n: Int) { items(first: $n) { totalCount } }", variables: { n: "x" } },
      /Variable "\$n" got invalid value "x"/,
    ],
    [
      "an unknown operation",
      { query: "query A { hello } query B { hello }", operationName: "C" },
      /no operation named "C"; name one of: A, B/,
    ],
    [
      "one of several operations unnamed",
      { query: "query A { hello } query B { hello }" },
      /several operations \(A, B\)/,
    ],
  ])("%s: 400 and what is wrong", async (_, body, message) => {
    const answer = await ask(api.url, body);
    expect(answer.status).toBe(400);
    expect(answer.data).toBeUndefined();
    expect(answer.errors[0]?.message).toMatch(message);
    expect(answer.errors[0]?.extensions?.code).toBe("BAD_USER_INPUT");
  });

  it.each([
    ['{ on(date: "2026-03-01T00:00:00Z") }', ["date"], /^date: A Date is a calendar date.* write "2026-03-01"/],
    ["{ on(date: 20260301) }", ["date"], /^date: A Date is written as a string/],
    ['{ at(instant: "2026-03-01") }', ["instant"], /^instant: A DateTime is an instant with its offset/],
    ['{ items(first: "ten") { totalCount } }', ["first"], /^first: Int cannot represent non-integer value: "ten"/],
    [
      '{ find(filter: { within: { since: "March" } }) }',
      ["filter", "within", "since"],
      /^filter\.within\.since: A Date/,
    ],
    ["{ hello(loud: true) }", ["loud"], /^Unknown argument "loud"/],
  ])("%s: the argument is named, with its place", async (query, field, message) => {
    const [error] = (await api.query(query)).errors;
    expect(error?.message).toMatch(message);
    expect(error?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field });
    expect(error?.locations).toHaveLength(1);
  });

  it("tells of a null variable where an argument needs a value", async () => {
    const answer = await api.query('query ($n: String = "y") { named(name: $n) }', { n: null });
    expect(answer.errors[0]?.message).toMatch(/Argument "name" of non-null type "String!"/);
    expect(answer.errors[0]?.extensions?.code).toBe("BAD_USER_INPUT");
  });

  it("names the variable and the place in it", async () => {
    const answer = await ask(api.url, {
      query: "query ($d: Date) { on(date: $d) }",
      variables: { d: "2026-03-01T00:00:00Z" },
    });
    expect(answer.errors[0]?.message).toContain('write "2026-03-01"');
    expect(answer.errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: ["d"] });
  });
});

describe("GET", () => {
  it("runs queries", async () => {
    const answer = await readAnswer(
      await get({ query: "query ($d: Date) { on(date: $d) }", variables: '{"d":"2026-08-22"}' }),
    );
    expect(answer).toMatchObject({ status: 200, data: { on: "2026-08-22" } });
  });

  it("refuses mutations with 405 and says how", async () => {
    const response = await get({ query: "mutation { change }" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST");
    expect((await readAnswer(response)).errors[0]?.message).toMatch(/GET requests only support query operations/);
  });

  it("refuses what a foreign page could make a browser send", async () => {
    const answer = await readAnswer(await get({ query: "{ hello }" }, {}));
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.message).toMatch(/CSRF.*apollo-require-preflight/s);
  });

  it("runs a persisted operation by its hash, once it was sent with it", async () => {
    const query = "query Persisted { hello }";
    const sha256Hash = createHash("sha256").update(query).digest("hex");
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
    const unknown = await readAnswer(await get({ extensions }));
    expect(unknown.errors[0]).toMatchObject({ message: "PersistedQueryNotFound", extensions: { code: "NOT_FOUND" } });
    await get({ query, extensions });
    expect(await readAnswer(await get({ extensions }))).toMatchObject({ status: 200, data: { hello: "hello en" } });
  });

  it("refuses a hash that is not the document's", async () => {
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } });
    const answer = await readAnswer(await get({ query: "{ hello }", extensions }));
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  });
});

describe("any other method", () => {
  it.each(["PUT", "DELETE", "PATCH"])("%s is refused with 405 and the ones that are taken", async (method) => {
    const response = await api.http("/graphql", { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, POST");
  });
});

describe("a public answer", () => {
  const headers = preflighted;

  it("may be kept, and who has it is told that it still holds", async () => {
    const first = await get({ query: "{ hello }" });
    expect(first.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    expect(first.headers.get("vary")).toContain("accept-language");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^W\/"/);
    const again = await get({ query: "{ hello }" }, { ...headers, "if-none-match": `"other", ${tag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("etag")).toBe(tag);
  });

  it("has another tag when it says something else", async () => {
    const english = await get({ query: "{ hello }" });
    const chinese = await get({ query: "{ hello }" }, { ...headers, "accept-language": "zh" });
    expect(chinese.headers.get("etag")).not.toBe(english.headers.get("etag"));
  });

  it("is not kept when it is by POST, of a person, or not whole", async () => {
    const actor = encodeURIComponent(JSON.stringify({ subject: "1", name: "Test person", roles: [] }));
    const answers = await Promise.all([
      post('{"query":"{ hello }"}').then(({ headers: own }) => own),
      get({ query: "{ actor }" }, { ...headers, "x-test-actor": actor }).then((response) => response.headers),
      get({ query: "{ hello refused }" }).then((response) => response.headers),
      get({ query: "{ nope }" }).then((response) => response.headers),
    ]);
    for (const own of answers) {
      expect(own.get("cache-control")).toBe("no-store");
      expect(own.has("etag")).toBe(false);
    }
  });
});
