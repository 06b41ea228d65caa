/**
 * What the amount of feedback costs: every question of the dashboard over two databases that `load-sample --feedback`
 * filled, in turn and in one run. `node --import tsx bench/feedback.ts SMALL_DATABASE_URL LARGE_DATABASE_URL [PART_OF_NAME]`
 */
import "reflect-metadata";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { readCommandConfig } from "../src/config.ts";
import { makeApiToken } from "./api-token.ts";
import { type DatabaseUsage, openDatabaseUsage } from "./database-usage.ts";
import { FEEDBACK_QUESTIONS, type FeedbackQuestion, type KnownFeedback } from "./feedback-questions.ts";
import { KeepAliveConnection, requestOf } from "./keep-alive-client.ts";
import { inTurn, measureRound } from "./measure-round.ts";
import { median } from "./median.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

const ROUNDS = 3;
const ROUND_MS = 1_000;

interface Desk {
  readonly facts: number;
  readonly known: KnownFeedback;
  readonly token: string;
  readonly server: ServerProcess;
  readonly database: DatabaseUsage;
}

/** Of one request, in milliseconds. */
interface Cost {
  readonly serverCpu: number;
  readonly databaseCpu: number;
  readonly p50: number;
}
const COSTS = ["serverCpu", "databaseCpu", "p50"] as const;

const directory = await mkdtemp(join(tmpdir(), "supportbook-bench-"));

async function openDesk(databaseUrl: string, name: string): Promise<Desk> {
  const token = await makeApiToken(databaseUrl, ["feedback.read"]);
  // No jobs: folding meanwhile would be counted with what is asked.
  const variables = { SECRETS_KEY: readCommandConfig().secretsKey.toString("base64"), JOB_CONCURRENCY: "0" };
  const start = { name, databaseUrl, logDirectory: directory, variables, program: "src/main.ts" };
  return {
    ...(await knownOf(databaseUrl)),
    token,
    server: await startServer(start),
    database: await openDatabaseUsage(databaseUrl),
  };
}

async function knownOf(databaseUrl: string): Promise<Pick<Desk, "facts" | "known">> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const values = async (sql: string) => (await client.query<{ value: string }>(sql)).rows.map(({ value }) => value);
  const [facts] = await values("SELECT count(*)::text AS value FROM feedback_fact");
  const [last] = await values("SELECT (max(at) AT TIME ZONE 'UTC')::date::text AS value FROM feedback_fact");
  const known: KnownFeedback = {
    last: Temporal.PlainDate.from(last ?? "nothing: fill it with load-sample --feedback"),
    products: await values("SELECT slug AS value FROM product ORDER BY slug"),
    agents: await values("SELECT value FROM feedback_label WHERE dimension = 'AGENT' AND value LIKE 'sample-agent-%'"),
    codes: await values(`SELECT substring(comment FROM 'F[0-9]{8}') AS value FROM feedback
      WHERE id IN (SELECT id FROM feedback TABLESAMPLE SYSTEM (5)) AND comment ~ 'F[0-9]{8}' LIMIT 500`),
  };
  await client.end();
  return { facts: Number(facts), known };
}

/** @throws with what was answered instead of figures. */
async function requireAnswer({ server, token, known }: Desk, { name, bodies }: FeedbackQuestion): Promise<void> {
  const connection = await KeepAliveConnection.open(server.port);
  const answer = await connection.ask(requestOf(bodies(known)[0] ?? "", token));
  connection.close();
  const { data, errors } = JSON.parse(answer) as { data?: unknown; errors?: unknown };
  if (errors !== undefined || data == null) throw new Error(`${name} was answered with ${answer}`);
}

async function measureOne(desk: Desk, requests: Generator<Buffer, never>): Promise<Cost> {
  const before = await desk.database.cpuMsOf("supportbook");
  const { cpuMsPerRequest, latencies } = await measureRound(desk.server, requests, ROUND_MS);
  const after = await desk.database.cpuMsOf("supportbook");
  const used = before === null || after === null ? Number.NaN : after - before;
  const p50 = latencies.toSorted((a, b) => a - b)[Math.floor(latencies.length / 2)] ?? Number.NaN;
  return { serverCpu: cpuMsPerRequest, databaseCpu: used / latencies.length, p50 };
}

/** Median over rounds in which both take turns, so that whatever else the machine does hits both alike. */
async function measure(question: FeedbackQuestion, desks: readonly Desk[]): Promise<Cost[]> {
  const tallies = desks.map((desk) => {
    const bodies = question.bodies(desk.known).map((each) => requestOf(each, desk.token));
    return { desk, requests: inTurn(bodies), costs: [] as Cost[] };
  });
  for (let round = -1; round < ROUNDS; round++) {
    for (const { desk, requests, costs } of tallies) {
      const cost = await measureOne(desk, requests);
      // The first warms up what is compiled and cached.
      if (round >= 0) costs.push(cost);
    }
  }
  return tallies.map(({ costs }) => {
    const middle = (what: keyof Cost) => median(costs.map((cost) => cost[what]));
    return { serverCpu: middle("serverCpu"), databaseCpu: middle("databaseCpu"), p50: middle("p50") };
  });
}

function row(name: string, [small, large]: readonly Cost[]): string {
  if (small === undefined || large === undefined) throw new Error("Two databases are compared.");
  const figures = COSTS.flatMap((what) => {
    return [small[what].toFixed(2), large[what].toFixed(2), `**${(large[what] / small[what]).toFixed(2)}**`];
  });
  return `| ${name} | ${figures.join(" | ")} |\n`;
}

const [smallUrl, largeUrl, part = ""] = process.argv.slice(2);
if (smallUrl === undefined || largeUrl === undefined) throw new Error("Name the addresses of two databases.");
const desks: Desk[] = [];
try {
  desks.push(await openDesk(smallUrl, "small"), await openDesk(largeUrl, "large"));
  const sizes = desks.map(({ facts }) => `${facts.toLocaleString("en")} facts`);
  const heads = ["server CPU ms", "database CPU ms", "p50 ms"].flatMap((what) => [
    ...sizes.map((size) => `${what}, ${size}`),
    "×",
  ]);
  process.stdout.write(`| question | ${heads.join(" | ")} |\n| --- |${" ---: |".repeat(heads.length)}\n`);
  for (const question of FEEDBACK_QUESTIONS.filter(({ name }) => name.includes(part))) {
    for (const desk of desks) await requireAnswer(desk, question);
    process.stdout.write(row(question.name, await measure(question, desks)));
  }
} finally {
  await Promise.all(desks.flatMap(({ server, database }) => [server.stop(), database.close()]));
  await rm(directory, { recursive: true, force: true });
}
