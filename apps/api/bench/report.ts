import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { type Measured, SERVERS, type ServerName } from "./measure-alternating.ts";
import { CONNECTIONS } from "./measure-round.ts";

export interface Results {
  readonly measured: readonly Measured[];
  /** From the commit of a change to the first answer of another process that holds it. */
  readonly followingMs: { readonly median: number; readonly slowest: number; readonly changes: number };
  readonly residentMegabytes: { readonly started: number; readonly afterwards: number };
  readonly rounds: number;
}

const DOCS = new URL("../../../docs/", import.meta.url);
const PAGE = fileURLToPath(new URL("performance.md", DOCS));
const FIGURES = fileURLToPath(new URL("performance.json", DOCS));
const GENERATED = /(?<=<!-- figures of `pnpm bench --write` -->\n)[\s\S]*?(?=<!-- end of the figures -->)/;

/** The figures for people: a Markdown table and the circumstances. */
export function describeResults(results: Results): string {
  const { followingMs, residentMegabytes } = results;
  return [
    "",
    table(results.measured),
    "",
    `Another process answered with a changed date ${fixed(followingMs.median, 0)} ms after its commit ` +
      `(median of ${followingMs.changes} changes; slowest ${fixed(followingMs.slowest, 0)} ms).`,
    `The product's process held ${fixed(residentMegabytes.started, 0)} MB after its start ` +
      `and ${fixed(residentMegabytes.afterwards, 0)} MB after all of this.`,
    "",
    circumstances(results),
    "",
    "",
  ].join("\n");
}

/** Replaces the figures of docs/performance.md and docs/performance.json. */
export async function writeResults(results: Results): Promise<void> {
  const page = await readFile(PAGE, "utf8");
  if (!GENERATED.test(page)) throw new Error(`${PAGE} has lost the marks between which the figures stand`);
  await writeFile(
    PAGE,
    page.replace(GENERATED, () => describeResults(results)),
  );
  await writeFile(FIGURES, `${JSON.stringify({ ...machine(), ...results }, fourDigits, 2)}\n`);
}

function table(measured: readonly Measured[]): string {
  const head = [
    "operation",
    "server",
    "server CPU ms",
    "rounds from–to",
    "× bare",
    "× Supportbook",
    "database CPU ms",
    "requests/s",
    "p50 ms",
    "p99 ms",
  ];
  const rows = measured.map((each) => {
    const beside = (server: ServerName) =>
      measured.find((other) => other.title === each.title && other.server === server)?.cpuMs ?? Number.NaN;
    return [
      each.title,
      each.server,
      `**${fixed(each.cpuMs, 2)}**`,
      `${fixed(each.fastestRoundCpuMs, 2)}–${fixed(each.slowestRoundCpuMs, 2)}`,
      fixed(each.cpuMs / beside("node:http + pg"), 2),
      fixed(each.cpuMs / beside("Supportbook"), 2),
      each.databaseCpuMs === null ? "–" : fixed(each.databaseCpuMs, 2),
      fixed(each.requestsPerSecond, 0),
      fixed(each.p50Ms, 1),
      fixed(each.p99Ms, 1),
    ];
  });
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index < 2 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

function circumstances({ rounds }: Results): string {
  const { date, node, cores, processor, loadAverage } = machine();
  return (
    `${date}, Node ${node}, ${cores} cores (${processor}), load average ${loadAverage}; ${CONNECTIONS} connections, ` +
    `median of ${rounds} rounds for each of ${SERVERS.length} servers in turn.`
  );
}

function machine() {
  return {
    date: Temporal.Now.plainDateISO().toString(),
    node: process.versions.node,
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? "unknown",
    loadAverage: fixed(loadavg()[1] ?? Number.NaN, 1),
  };
}

function fixed(value: number, digits: number): string {
  return value.toFixed(digits);
}

function fourDigits(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(4)) : value;
}
