/**
 * What the length of the queue costs, and what another server takes over the same tables: two databases that
 * `load-sample --requests` filled, the product and Mercurius over each, in turn and in one run.
 * `node --import tsx bench/requests.ts SMALL_DATABASE_URL LARGE_DATABASE_URL`
 */
import "reflect-metadata";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { readCommandConfig } from "../src/config.ts";
import { makeApiToken } from "./api-token.ts";
import { requestOf } from "./keep-alive-client.ts";
import { inTurn, measureRound } from "./measure-round.ts";
import { median } from "./median.ts";
import { requireSameAnswers } from "./same-answers.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

const ROUNDS = 7;
const ROUND_MS = 1_000;

const ROW =
  "id number subject category severity requester { name } account { name } product { name } assignee { name } team { name }";
const QUEUE = `query Queue($filter: RequestFilter) { requests(first: 25, filter: $filter) { nodes { ${ROW} } } }`;
const PAGE = `query Page($id: ID!) { request(id: $id) { ${ROW}
  messages(first: 50) { nodes { authorName body } } events(first: 50) { nodes { kind actorName } } } }`;

/** What a database has that questions can be about. */
interface Known {
  readonly ids: readonly string[];
  readonly codes: readonly string[];
}

interface Operation {
  readonly name: string;
  readonly bodies: (known: Known) => readonly string[];
  /** Of Chinese, Mercurius would search by the dictionary of English alone. */
  readonly isOurs?: true;
}

const body = (query: string, variables: object) => JSON.stringify({ query, variables });

const OPERATIONS: readonly Operation[] = [
  { name: "queue, newest 25", bodies: () => [body(QUEUE, {})] },
  { name: "queue, 25 of what is open", bodies: () => [body(QUEUE, { filter: { category: ["OPEN"] } })] },
  {
    name: "search for a code, another each time",
    bodies: ({ codes }) => codes.map((search) => body(QUEUE, { filter: { search } })),
  },
  {
    name: "search in Chinese, three characters and a code",
    bodies: ({ codes }) => codes.map((code) => body(QUEUE, { filter: { search: `防火墙 ${code}` } })),
    isOurs: true,
  },
  { name: "page of a request, another each time", bodies: ({ ids }) => ids.map((id) => body(PAGE, { id })) },
];

interface Desk {
  readonly requests: number;
  readonly known: Known;
  readonly token: string;
  readonly product: ServerProcess;
  readonly other: ServerProcess;
}

const directory = await mkdtemp(join(tmpdir(), "supportbook-bench-"));

async function openDesk(databaseUrl: string): Promise<Desk> {
  // Whoever filled the database did so with the key of this environment, which is that of samples where there is none.
  const variables = { SECRETS_KEY: readCommandConfig().secretsKey.toString("base64"), JOB_CONCURRENCY: "0" };
  const start = { databaseUrl, logDirectory: directory, variables };
  const token = await makeApiToken(databaseUrl, ["requests.read", "accounts.read"]);
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query<{ id: string; code: string }>(
    `SELECT id, 'E' || right(number, 8) AS code FROM support_request WHERE number LIKE 'SAMPLE-R%'
     ORDER BY md5(number) LIMIT 1000`,
  );
  const counted = await client.query<{ count: number }>("SELECT count(*)::integer AS count FROM support_request");
  await client.end();
  return {
    requests: counted.rows[0]?.count ?? 0,
    known: { ids: rows.map(({ id }) => id), codes: rows.map(({ code }) => code) },
    token,
    product: await startServer({ ...start, name: "Supportbook", program: "src/main.ts" }),
    other: await startServer({ ...start, name: "Mercurius", program: "bench/mercurius-requests.ts" }),
  };
}

interface Cost {
  readonly cpuMs: number;
  readonly p50Ms: number;
}

/** Median over rounds in which all take turns, so that whatever else the machine does hits all alike. */
async function measure(operation: Operation, desks: readonly Desk[]): Promise<Cost[][]> {
  const tallies = desks.flatMap(({ known, token, product, other }) => {
    const bodies = operation.bodies(known).map((each) => requestOf(each, token));
    const servers = operation.isOurs ? [product] : [product, other];
    return servers.map((server) => ({ server, requests: inTurn(bodies), costs: [] as Cost[] }));
  });
  for (let round = -1; round < ROUNDS; round++) {
    for (const { server, requests, costs } of tallies) {
      const { cpuMsPerRequest: cpuMs, latencies } = await measureRound(server, requests, ROUND_MS);
      const p50Ms = latencies.toSorted((a, b) => a - b)[Math.floor(latencies.length / 2)] ?? Number.NaN;
      // The first warms up what is compiled and cached.
      if (round >= 0) costs.push({ cpuMs, p50Ms });
    }
  }
  return tallies.map(({ costs }) => costs);
}

function row(name: string, [small, large]: readonly (readonly Cost[])[]): string {
  const of = (costs: readonly Cost[] = [], what: keyof Cost) => median(costs.map((cost) => cost[what]));
  const figures = (["cpuMs", "p50Ms"] as const).flatMap((what) => {
    const [before, after] = [of(small, what), of(large, what)];
    return [before.toFixed(2), after.toFixed(2), `**${(after / before).toFixed(2)}**`];
  });
  return `| ${name} | ${figures.join(" | ")} |\n`;
}

const [smallUrl, largeUrl] = process.argv.slice(2);
if (smallUrl === undefined || largeUrl === undefined) throw new Error("Name the addresses of two databases.");
const desks: Desk[] = [];
try {
  desks.push(await openDesk(smallUrl), await openDesk(largeUrl));
  for (const { known, token, product, other } of desks) {
    const compared = OPERATIONS.filter(({ isOurs }) => !isOurs).flatMap(({ bodies }) => bodies(known).slice(0, 50));
    await requireSameAnswers([product, other], compared, token);
  }
  const sizes = desks.map(({ requests }) => requests.toLocaleString("en"));
  process.stdout.write(
    `| operation | CPU ms, ${sizes.join(" | CPU ms, ")} | × | p50 ms, ${sizes.join(" | p50 ms, ")} | × |\n`,
  );
  process.stdout.write("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
  for (const operation of OPERATIONS) {
    const costs = await measure(operation, desks);
    const ours = operation.isOurs ? costs : [costs[0] ?? [], costs[2] ?? []];
    process.stdout.write(row(`${operation.name}: Supportbook`, ours));
    if (!operation.isOurs) process.stdout.write(row(`${operation.name}: Mercurius`, [costs[1] ?? [], costs[3] ?? []]));
  }
} finally {
  await Promise.all(desks.flatMap(({ product, other }) => [product.stop(), other.stop()]));
  await rm(directory, { recursive: true, force: true });
}
