import { openDatabaseUsage } from "./database-usage.ts";
import { requestOf } from "./keep-alive-client.ts";
import { inTurn, measureRound, type Round } from "./measure-round.ts";
import { median } from "./median.ts";
import type { MeasuredCase } from "./operations.ts";
import type { ServerProcess } from "./server-process.ts";

/** The product as operators run it, and what it is compared with, over the same tables. */
export const SERVERS = [
  { name: "Supportbook", program: "src/main.ts", connectionsAre: "supportbook" },
  { name: "node:http + pg", program: "bench/bare-server.ts", connectionsAre: "bench-bare" },
  { name: "Mercurius + pg", program: "bench/mercurius-server.ts", connectionsAre: "bench-mercurius" },
] as const;
export type ServerName = (typeof SERVERS)[number]["name"];

export interface Measured {
  readonly title: string;
  readonly server: ServerName;
  /** Median over the rounds. */
  readonly cpuMs: number;
  readonly slowestRoundCpuMs: number;
  readonly fastestRoundCpuMs: number;
  /** Of the database's processes, over all rounds; null where it cannot be told. */
  readonly databaseCpuMs: number | null;
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

interface Plan {
  readonly databaseUrl: string;
  readonly rounds: number;
  readonly roundMs: number;
  readonly warmUpMs: number;
}

/** Short rounds, one server after the other, again and again: what else the machine does then hits all of them alike. */
export async function measureAlternating(
  { title, bodies }: MeasuredCase,
  servers: readonly ServerProcess[],
  plan: Plan,
): Promise<Measured[]> {
  const database = await openDatabaseUsage(plan.databaseUrl);
  const tallies = servers.map((server, index) => ({
    server,
    requests: inTurn(bodies.map((body) => requestOf(body))),
    known: SERVERS[index] as (typeof SERVERS)[number],
    rounds: [] as Round[],
    databaseCpuMs: 0 as number | null,
  }));
  for (const { server, requests } of tallies) await measureRound(server, requests, plan.warmUpMs);
  for (let round = 0; round < plan.rounds; round++) {
    for (const tally of tallies) {
      const before = await database.cpuMsOf(tally.known.connectionsAre);
      tally.rounds.push(await measureRound(tally.server, tally.requests, plan.roundMs));
      const after = await database.cpuMsOf(tally.known.connectionsAre);
      if (before === null || after === null || tally.databaseCpuMs === null) tally.databaseCpuMs = null;
      else tally.databaseCpuMs += after - before;
    }
  }
  await database.close();
  return tallies.map(({ known, rounds, databaseCpuMs }) => {
    const requestCount = rounds.reduce((sum, round) => sum + round.requests, 0);
    const cpu = rounds.map((round) => round.cpuMsPerRequest);
    const latencies = rounds.flatMap((round) => round.latencies).sort((a, b) => a - b);
    return {
      title,
      server: known.name,
      cpuMs: median(cpu),
      fastestRoundCpuMs: Math.min(...cpu),
      slowestRoundCpuMs: Math.max(...cpu),
      databaseCpuMs: databaseCpuMs === null ? null : databaseCpuMs / requestCount,
      requestsPerSecond: median(rounds.map((round) => round.requests / round.seconds)),
      p50Ms: latencies[Math.floor(latencies.length * 0.5)] ?? Number.NaN,
      p99Ms: latencies[Math.floor(latencies.length * 0.99)] ?? Number.NaN,
    };
  });
}
