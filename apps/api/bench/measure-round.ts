import { KeepAliveConnection } from "./keep-alive-client.ts";
import type { ServerProcess } from "./server-process.ts";

export const CONNECTIONS = 16;

export interface Round {
  readonly requests: number;
  readonly seconds: number;
  /** Processor time of the server's process, user and system. */
  readonly cpuMsPerRequest: number;
  /** Of each request, in milliseconds. */
  readonly latencies: readonly number[];
}

/** The requests in turn, over and over; each round goes on where the one before it ended. */
export function* inTurn(requests: readonly Buffer[]): Generator<Buffer, never> {
  for (;;) yield* requests;
}

/** Keeps a server busy for a while, over 16 connections. */
export async function measureRound(
  server: ServerProcess,
  requests: Generator<Buffer, never>,
  milliseconds: number,
): Promise<Round> {
  const connections = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => KeepAliveConnection.open(server.port)),
  );
  const latencies: number[] = [];
  const before = await server.usage();
  const begin = performance.now();
  const end = begin + milliseconds;
  const keepAsking = async (connection: KeepAliveConnection) => {
    for (let asked = performance.now(); asked < end; ) {
      await connection.ask(requests.next().value);
      const answered = performance.now();
      latencies.push(answered - asked);
      asked = answered;
    }
  };
  await Promise.all(connections.map(keepAsking));
  const seconds = (performance.now() - begin) / 1000;
  const after = await server.usage();
  for (const connection of connections) connection.close();
  return {
    requests: latencies.length,
    seconds,
    cpuMsPerRequest: (after.cpuMs - before.cpuMs) / latencies.length,
    latencies,
  };
}
