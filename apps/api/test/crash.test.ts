import { randomUUID } from "node:crypto";
import { createTestDatabase, type TestDatabase } from "@supportbook/infra/test-database";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ApiProcess, startApiProcess } from "./api-process.ts";
import { signInAs } from "./sign-in.ts";

let database: TestDatabase;
let client: pg.Client;
let api: ApiProcess | undefined;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client(database.url);
  await client.connect();
});
afterAll(async () => {
  api?.signal("SIGKILL");
  await api?.ended;
  await client.end();
  await database.drop();
});

interface Desk {
  readonly api: ApiProcess;
  /** Two problems, which become siblings: their numbers once they are acknowledged. @throws where they are not. */
  file(idempotencyKey: string): Promise<string[]>;
}

async function start(): Promise<Desk> {
  const started = await startApiProcess(database.url, {
    ...{ SAMPLE_MODE: "true", JOB_CONCURRENCY: "0" },
    // Five hundred at once take longer than one caller would wait.
    REQUEST_TIMEOUT_MS: "100000",
  });
  api = started;
  const { accessToken } = await signInAs(started.url, "customer");
  const ask = async (query: string, variables = {}) => {
    const response = await fetch(`${started.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${accessToken}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Answers; errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  const account = (await ask("{ ownAccounts { id } }")).ownAccounts[0]?.id;
  return {
    api: started,
    async file(idempotencyKey) {
      const problem = { kind: "SOFTWARE_FAULT", subject: "Scan stops", text: `It stops halfway (${idempotencyKey}).` };
      const problems = [problem, { ...problem, kind: "FALSE_POSITIVE" }];
      const input = { idempotencyKey, account, product: "sample-home-shield", problems };
      const { requests, userErrors } = (await ask(FILE, { input })).fileRequest;
      if (requests.length === 0) throw new Error(JSON.stringify(userErrors));
      return requests.map(({ number }) => number);
    },
  };
}

interface Answers {
  readonly ownAccounts: readonly { readonly id: string }[];
  readonly fileRequest: { readonly requests: { readonly number: string }[]; readonly userErrors: readonly unknown[] };
}

const FILE = `mutation ($input: FileRequestInput!) {
  fileRequest(input: $input) { requests { number } userErrors { message } } }`;

/** Who is not answered, as when hundreds wait for the same few connections, asks again with the same key. */
async function untilFiled(desk: Desk, key: string): Promise<string[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await desk.file(key);
    } catch (error) {
      if (attempt === 20 || desk.api.process.killed) throw error;
    }
  }
}

it("a server killed amid the filing of 1,000 requests loses none that it acknowledged, and has none twice or half", async () => {
  const keys = Array.from({ length: 500 }, (): string => randomUUID());
  const acknowledged = new Map<string, string[]>();
  const first = await start();
  const filing = Promise.allSettled(
    keys.map(async (key) => {
      acknowledged.set(key, await untilFiled(first, key));
      if (acknowledged.size === 150) first.api.signal("SIGKILL");
    }),
  );
  const outcomes = await filing;
  first.api.signal("SIGKILL");
  await first.api.ended;
  const lost = outcomes.filter(({ status }) => status === "rejected").length;
  // Some were under way; a kill that came after all of them would show nothing.
  expect(lost).toBeGreaterThan(0);
  expect(acknowledged.size).toBeGreaterThanOrEqual(150);

  const second = await start();
  // Clients do not know what became of what they sent: each sends all of it again.
  const again = await Promise.all(keys.map(async (key) => [key, await untilFiled(second, key)] as const));
  const numbers = new Map(again);
  for (const [key, before] of acknowledged) expect(numbers.get(key)).toEqual(before);

  const { rows } = await client.query(
    `SELECT r.number,
      (SELECT count(*)::int FROM request_receipt WHERE request_id = r.id) AS receipts,
      (SELECT count(*)::int FROM request_message WHERE request_id = r.id) AS messages,
      (SELECT string_agg(kind, ' ' ORDER BY id) FROM request_event WHERE request_id = r.id) AS events
    FROM support_request r JOIN support_request o ON o.id = r.origin_id
    WHERE o.idempotency_key = ANY($1)`,
    [keys],
  );
  expect(rows.map(({ number }) => number).toSorted()).toEqual([...numbers.values()].flat().toSorted());
  expect(rows).toHaveLength(1_000);
  expect(
    rows.filter(({ receipts, messages, events }) => receipts !== 1 || messages !== 1 || events !== "FILED MESSAGE"),
  ).toEqual([]);
});
