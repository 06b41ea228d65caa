/**
 * `pnpm bench`: what the product's own operations cost, beside the same answers from two other servers.
 * `--quick` takes a minute and says less; `--write` puts the figures into docs/performance.md;
 * `--profile DIRECTORY` leaves a CPU profile of the product there.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openEmbeddedDatabase } from "@supportbook/infra/embedded-database";
import { measureFollowing } from "./follow-change.ts";
import { generateCatalogue, loadCatalogue } from "./generated-catalogue.ts";
import { type Measured, measureAlternating, SERVERS } from "./measure-alternating.ts";
import { median } from "./median.ts";
import { measuredCases } from "./operations.ts";
import { describeResults, type Results, writeResults } from "./report.ts";
import { requireSameAnswers } from "./same-answers.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import { today } from "./tables.ts";

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);

const { values: flags } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    profile: { type: "string" },
  },
});
const plan = flags.quick
  ? { rounds: 3, roundMs: 400, warmUpMs: 500, changes: 5 }
  : { rounds: 5, roundMs: 1_400, warmUpMs: 1_500, changes: 20 };

const directory = await mkdtemp(join(tmpdir(), "supportbook-bench-"));
const database = await openEmbeddedDatabase({ dataDir: join(directory, "data"), throwaway: true, onProgress: say });
const running: ServerProcess[] = [];
try {
  const results = await measure();
  process.stdout.write(describeResults(results));
  if (flags.write) await writeResults(results);
} finally {
  await Promise.all(running.map((server) => server.stop()));
  await database.close();
  await rm(directory, { recursive: true, force: true });
}

async function measure(): Promise<Results> {
  const products = generateCatalogue(today());
  say(`Loading ${products.length} products.`);
  await loadCatalogue(database.url, products);
  for (const { name, program } of SERVERS) {
    const nodeOptions = name === "Supportbook" ? profiling(flags.profile) : [];
    const start = { name, program, databaseUrl: database.url, logDirectory: directory, nodeOptions };
    running.push(await startServer(start));
  }
  const [product] = running as [ServerProcess];
  const { residentBytes } = await product.usage();

  const cases = measuredCases(products);
  say("Comparing the answers of the three servers.");
  for (const { bodies } of cases) await requireSameAnswers(running, bodies.slice(0, products.length));

  const measured: Measured[] = [];
  for (const each of cases) {
    say(`Measuring: ${each.title}.`);
    measured.push(...(await measureAlternating(each, running, { ...plan, databaseUrl: database.url })));
  }
  say("Measuring how fast another process follows a change.");
  const delays = await measureFollowing(database.url, product, plan.changes);
  return {
    measured,
    followingMs: { median: median(delays), slowest: Math.max(...delays), changes: delays.length },
    residentMegabytes: { started: residentBytes / 1e6, afterwards: (await product.usage()).residentBytes / 1e6 },
    rounds: plan.rounds,
  };
}

function profiling(into: string | undefined): string[] {
  return into === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${resolve(into)}`];
}
