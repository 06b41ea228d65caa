import { request } from "node:http";
import { createTestDatabase, type TestDatabase } from "@supportbook/infra/test-database";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiProcess, freePort, launchApiProcess, startApiProcess, testSecretsKey } from "../test/api-process.ts";
import { ask } from "../test/harness.ts";

let database: TestDatabase;
const started: ApiProcess[] = [];

async function start(variables: Record<string, string> = {}): Promise<ApiProcess> {
  const api = await startApiProcess(database.url, variables);
  started.push(api);
  return api;
}

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  for (const api of started) api.signal("SIGKILL");
  await Promise.all(started.map((api) => api.ended));
  await database.drop();
});

const lastLine = ({ lines }: ApiProcess) => JSON.parse(lines.at(-1) ?? "{}") as Record<string, unknown>;

describe("processes that start together on an empty database", () => {
  it("migrate it and load the sample data once between them", async () => {
    const client = new pg.Client(database.url);
    await client.connect();
    await client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    // The key of the processes of the tests below, which share the database.
    const sample = { SAMPLE_MODE: "true", SECRETS_KEY: testSecretsKey.toString("base64") };
    const [one, other] = await Promise.all([start(sample), start(sample)]);
    const question = { query: "{ products { totalCount nodes { slug revision } } }" };
    const [first, second] = await Promise.all([ask(one.url, question), ask(other.url, question)]);
    expect(first.data.products.totalCount).toBeGreaterThan(0);
    expect(second.data).toEqual(first.data);
    const { rows } = await client.query("SELECT name, count(*)::int AS runs FROM migrations GROUP BY name");
    expect(rows.map((row) => row.runs)).toEqual(rows.map(() => 1));
    await client.end();
  });
});

describe("a process that is told to stop", () => {
  it("finishes what is in flight, takes nothing new, and ends with status 0, however often it is told", async () => {
    const api = await start();
    const inFlight = beginRequest(api, '{"query":"{ about { today } }"}');
    await inFlight.arrived;
    api.signal("SIGINT");
    api.signal("SIGTERM");
    await expect.poll(() => api.lines.join("\n")).toContain('"msg":"stopping"');
    await expect
      .poll(() =>
        fetch(`${api.url}/livez`).then(
          () => "taken",
          () => "refused",
        ),
      )
      .toBe("refused");
    inFlight.sendTheRest();
    expect(await inFlight.answer).toMatchObject({ status: 200, body: expect.stringContaining('"today"') });
    expect(await api.ended).toBe(0);
    expect(lastLine(api)).toMatchObject({ msg: "stopped" });
  });

  it("cuts off what is not finished within the grace", async () => {
    const api = await start({ SHUTDOWN_GRACE_MS: "300" });
    const inFlight = beginRequest(api, '{"query":"{ about { today } }"}');
    await inFlight.arrived;
    api.signal("SIGTERM");
    await expect(inFlight.answer).rejects.toThrow();
    expect(await api.ended).toBe(0);
    expect(api.lines.join("\n")).toContain("requests were cut off");
  });
});

describe("a start that cannot succeed", () => {
  it("names the taken port and the remedy", async () => {
    const running = await start();
    const second = launchApiProcess(database.url, { PORT: String(running.port) });
    expect(await second.ended).toBe(1);
    const message = `Port ${running.port} is taken by another program. Stop it, or choose another one, for example PORT=${running.port + 1}.`;
    expect(lastLine(second)).toMatchObject({ level: "fatal", msg: message });
  });

  it("names the database that does not answer", async () => {
    const nobody = `postgres://user:s3cr3t@127.0.0.1:${await freePort()}/none`;
    const api = launchApiProcess(nobody, { PORT: String(await freePort()) });
    expect(await api.ended).toBe(1);
    expect(lastLine(api).msg).toMatch(/database of DATABASE_URL cannot be used .*Start it, or correct DATABASE_URL/);
    expect(api.lines.join("\n")).not.toContain("s3cr3t");
  });

  it("names every fault of the configuration at once", async () => {
    const api = launchApiProcess(database.url, { PORT: "http", VENDOR_TIME_ZONE: "Mars/Olympus" });
    expect(await api.ended).toBe(1);
    expect(api.lines.join("\n")).toMatch(/2 faults[\s\S]*PORT is "http"[\s\S]*VENDOR_TIME_ZONE is "Mars\/Olympus"/);
  });
});

/** A request whose body stays behind until it is let go, so that it is in flight for as long as the test wants. */
function beginRequest(api: ApiProcess, body: string) {
  const headers = { "content-type": "application/json", "content-length": body.length, expect: "100-continue" };
  const outgoing = request(`${api.url}/graphql`, { method: "POST", headers });
  const answer = new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    outgoing.on("error", reject);
    outgoing.on("response", async (response) => {
      const chunks = await response.toArray();
      resolve({ status: response.statusCode, body: chunks.join("") });
    });
  });
  // Whoever awaits the answer hears of a failure then; until then it is not unhandled.
  answer.catch(() => undefined);
  const arrived = new Promise<void>((resolve) => outgoing.on("continue", resolve));
  outgoing.flushHeaders();
  return { answer, arrived, sendTheRest: () => outgoing.end(body) };
}
