import type { CommandConfig } from "../../apps/api/src/config.ts";
import { openEmbeddedDatabase } from "../embedded-database.ts";
import { type ApiProcess, startApi } from "./api-process.ts";
import { localAddress } from "./http-port.ts";
import type { Launch } from "./launch.ts";

/** Opens the database that the configuration names, or the embedded one. */
export async function openDatabase(config: CommandConfig, { narration, started }: Launch): Promise<string> {
  if (config.databaseUrl !== undefined) {
    narration.step("Using the PostgreSQL of DATABASE_URL.");
    return config.databaseUrl;
  }
  const database = await openEmbeddedDatabase({ dataDir: config.dataDir, onProgress: narration.step });
  started.defer(() => database.close());
  narration.step(database.owned ? "The database is up." : "Joined the database that another process has up.");
  return database.url;
}

/**
 * Whether the server runs in sample mode: as it is set, else while no identity provider is named and it is no production.
 * Which PostgreSQL keeps the data makes no difference; only an empty catalogue is given the sample products.
 */
export function usesSampleData(config: CommandConfig): boolean {
  if (process.env.SAMPLE_MODE) return config.sampleMode;
  return config.signIn === null && !config.production;
}

/** Starts the API over the database, tells what it reports while it starts, and passes its log on afterwards. */
export async function serve(config: CommandConfig, databaseUrl: string, launch: Launch): Promise<ApiProcess> {
  let ready = false;
  const api = startApi({
    address: localAddress(config),
    environment: { DATABASE_URL: databaseUrl, SAMPLE_MODE: String(usesSampleData(config)) },
    graceMs: config.shutdownGraceMs,
    onLine: (line) => (ready ? process.stdout.write(`${line}\n`) : retell(line, launch)),
  });
  launch.started.defer(() => api.stop());
  try {
    await api.ready();
  } catch (error) {
    await api.stop();
    throw error;
  }
  ready = true;
  return api;
}

/** A log line of the start as a sentence; a fault with its whole line. */
function retell(line: string, { narration }: Launch): void {
  try {
    const { level, msg } = JSON.parse(line) as { level: string; msg?: string };
    if (["error", "fatal"].includes(level)) process.stderr.write(`${line}\n`);
    if (msg !== undefined) narration.detail(msg);
  } catch {
    narration.detail(line);
  }
}
