import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, readAnswer, type TestApi } from "../../../test/harness.ts";
import { plantSchema } from "../../../test/planted-schema.ts";
import { printSdl } from "../graphql/print-sdl.ts";

let consoleDir: string;
let portalDir: string;
let api: TestApi;
let letGo: (word: string) => void = () => undefined;

beforeAll(async () => {
  consoleDir = await mkdtemp(join(tmpdir(), "supportbook-console-"));
  await mkdir(join(consoleDir, "assets"));
  await writeFile(join(consoleDir, "index.html"), "<title>console</title>");
  portalDir = join(consoleDir, "customers");
  await mkdir(portalDir);
  await writeFile(join(portalDir, "index.html"), "<title>customers</title>");
  await writeFile(join(consoleDir, "graphiql.html"), "<title>explorer</title>");
  await writeFile(join(consoleDir, "assets", "app-1a2b.js"), `export default "${"x".repeat(5_000)}";`);
  const slow = () => new Promise<string>((resolve) => (letGo = resolve));
  api = await openTestApi({
    schema: plantSchema({ slow }),
    settings: { consoleDir, portalDir, sampleMode: true },
    limits: { requestTimeoutMs: 500 },
  });
});
afterAll(async () => {
  await api.close();
  await rm(consoleDir, { recursive: true });
});

describe("probes", () => {
  it("/livez answers without looking at anything", async () => {
    expect(await (await api.http("/livez")).json()).toEqual({ status: "alive" });
  });

  it("/readyz tells of database, migrations, snapshot and mail", async () => {
    const response = await api.http("/readyz");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: "ready",
      checks: {
        database: { ok: true },
        migrations: { ok: true },
        catalogue: { ok: true, detail: "number 0" },
        mail: { ok: true, detail: expect.stringContaining("SMTP_URL is not set") },
      },
    });
  });

  it("/readyz is 503 and names the migration that this version waits for", async () => {
    const [rows] = await api.db.query<[{ name: string; timestamp: string }[]]>(
      "DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations) RETURNING *",
    );
    const { name, timestamp } = rows[0] ?? { name: "there was none", timestamp: "" };
    const response = await api.http("/readyz");
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      status: "not ready",
      checks: { database: { ok: true }, migrations: { ok: false, detail: `not run yet: ${name}` } },
    });
    await api.db.query("INSERT INTO migrations (timestamp, name) VALUES ($1, $2)", [timestamp, name]);
  });
});

describe("/metrics", () => {
  it("counts requests by route and fields by how they ended, whatever clients call their operations", async () => {
    await api.query("query AnyName { hello }");
    await api.query("{ refused }");
    await api.query("{ broken }");
    await api.http("/no/such/place/of-nobody");
    const response = await api.http("/metrics");
    expect(response.headers.get("content-type")).toMatch(/^text\/plain/);
    const figures = await response.text();
    expect(figures).toContain('supportbook_graphql_fields_total{operation="query",field="hello",outcome="answered"} 1');
    expect(figures).toContain(
      'supportbook_graphql_fields_total{operation="query",field="refused",outcome="refused"} 1',
    );
    expect(figures).toContain('supportbook_graphql_fields_total{operation="query",field="broken",outcome="failed"} 1');
    expect(figures).toMatch(
      /supportbook_http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} \d/,
    );
    expect(figures).toMatch(/^supportbook_catalogue_number 0$/m);
    expect(figures).toMatch(/^supportbook_database_connections [1-9]/m);
    expect(figures).toMatch(/^process_cpu_seconds_total /m);
    expect(figures).not.toMatch(/AnyName|of-nobody/);
  });
});

describe("/schema.graphql", () => {
  it("is the whole schema, and who has it is told that it still holds", async () => {
    const response = await api.http("/schema.graphql");
    const text = await response.text();
    expect(printSdl(buildSchema(text))).toBe(text);
    expect(text).toContain("type Query");
    const headers = { "if-none-match": response.headers.get("etag") ?? "" };
    expect((await api.http("/schema.graphql", { headers })).status).toBe(304);
  });
});

describe("the console", () => {
  it("is where / leads", async () => {
    for (const path of ["/", "/console"]) {
      const response = await api.http(path);
      expect([response.status, response.headers.get("location")]).toEqual([302, "/console/"]);
    }
  });

  it.each(["/console/", "/console/products", "/console/products/1/versions?page=2"])(
    "answers %s with its page",
    async (path) => {
      const response = await api.http(path);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toMatch(/^text\/html/);
      expect(response.headers.get("cache-control")).toBe("no-cache");
      expect(await response.text()).toContain("<title>console</title>");
    },
  );

  it("lets its assets be kept for good, and sends them compressed", async () => {
    const response = await api.http("/console/assets/app-1a2b.js", { headers: { "accept-encoding": "gzip" } });
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(await response.text()).toContain("export default");
  });

  it.each(["/console/assets/gone.js", "/elsewhere"])("has no page for %s: 404 and where things are", async (path) => {
    const answer = await readAnswer(await api.http(path));
    expect(answer).toMatchObject({ status: 404, errors: [{ extensions: { code: "NOT_FOUND" } }] });
    expect(answer.errors[0]?.message).toContain(`GET ${path}. The API is at /graphql`);
  });

  it("does not hand out files beside its own", async () => {
    const path = `/console/..%2f..%2f..%2fetc%2fpasswd`;
    expect(await rawGet(path)).toBe(404);
  });

  it("may load from this server alone", async () => {
    const policy = (await api.http("/console/")).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    // Tokens are fetched from the identity provider by the page itself.
    expect(policy).toContain("connect-src 'self' https://login.example.com;");
    expect(policy.replace("https://login.example.com", "")).not.toMatch(/https?:/);
  });
});

describe("the customers' pages", () => {
  it.each(["/support", "/support/?from=mail", "/support/requests/R1000001"])("are at %s", async (path) => {
    const response = await fetch(new URL(path, api.url));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("<title>customers</title>");
  });

  it("are told how to sign in, and leave the addresses beside them to the API", async () => {
    const settings = await (await api.http("/support/config.json")).json();
    expect(settings).toEqual(await (await api.http("/console/config.json")).json());
    expect((await api.http("/support-hours/BUSINESS/DE.ics")).headers.get("content-type")).not.toMatch(/^text\/html/);
  });
});

describe("the explorer", () => {
  it("is served in sample mode", async () => {
    expect(await (await api.http("/graphiql")).text()).toContain("<title>explorer</title>");
  });

  it("and a console that was not built are told of otherwise", async () => {
    const plain = await openTestApi({ settings: { consoleDir } });
    const unbuilt = await openTestApi();
    try {
      for (const path of ["/graphiql", "/console/graphiql.html"]) {
        expect((await plain.http(path)).status).toBe(404);
      }
      for (const path of ["/console/", "/support/"]) {
        const answer = await readAnswer(await unbuilt.http(path));
        expect(answer.status).toBe(404);
        expect(answer.errors[0]?.message).toMatch(/not built.*pnpm build/);
      }
    } finally {
      await plain.close();
      await unbuilt.close();
    }
  });
});

describe("the time limit", () => {
  it("ends an answer that takes longer, naming limit and remedy", async () => {
    const answer = await api.query("{ slow }");
    letGo("too late");
    expect(answer.status).toBe(503);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: "QUERY_TOO_COMPLEX", limit: "time", allowed: 500 });
    expect(answer.errors[0]?.message).toMatch(/longer than 500 ms, which is the limit\. Ask for less/);
  });
});

describe("the log", () => {
  it("has a line an answer: id, operation, status, duration; no variable, no secret header, no query string", async () => {
    const query = "query Lookup($d: Date) { on(date: $d) }";
    const secret = { authorization: "Bearer s3cr3t", cookie: "session=s3cr3t", "x-request-id": "log-1" };
    await api.query(query, { d: "2031-07-05" }, { headers: secret });
    await api.http("/livez?token=s3cr3t", { headers: { "x-request-id": "log-2" } });
    const line = api.logged.find((each) => each.requestId === "log-1");
    expect(line).toMatchObject({ operation: "Lookup", method: "POST", path: "/graphql", status: 200, cost: 1 });
    expect(line?.durationMs).toBeGreaterThan(0);
    expect(api.logged.find((each) => each.requestId === "log-2")).toMatchObject({ path: "/livez", level: "debug" });
    expect(JSON.stringify(api.logged)).not.toMatch(/s3cr3t|2031-07-05/);
  });
});

describe("a request with a host that is no host", () => {
  it("is the caller's mistake, not a bug of ours", async () => {
    expect(await rawGet("/graphql?query=%7Bhello%7D", { host: "a b<>", "apollo-require-preflight": "1" })).toBeLessThan(
      500,
    );
  });
});

/** `fetch` would tidy the path and the host up. @returns the status. */
function rawGet(path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  const { hostname, port } = new URL(api.url);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on("error", reject).end();
  });
}
