import { createServer } from "node:net";
import { startApi } from "@supportbook/infra/api-process";

export interface SampleApi {
  readonly origin: string;
  stop(): Promise<void>;
}

/** An API process with the sample data on a database of its own, which serves the built console. */
export async function startSampleApi(databaseUrl: string): Promise<SampleApi> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const log: string[] = [];
  const api = startApi({
    address: origin,
    environment: {
      ...{ DATABASE_URL: databaseUrl, PORT: String(port), PUBLIC_URL: origin, SAMPLE_MODE: "true" },
      // The receivers of tests stand on this machine.
      ...{ WEBHOOK_ALLOW_HTTP: "true", WEBHOOK_ALLOWED_NETWORKS: "127.0.0.0/8" },
    },
    graceMs: 5_000,
    onLine: (line) => log.push(line),
  });
  try {
    await api.ready();
  } catch (error) {
    await api.stop();
    throw new Error(`${(error as Error).message}\n${log.slice(-20).join("\n")}`);
  }
  return { origin, stop: async () => void (await api.stop()) };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}
