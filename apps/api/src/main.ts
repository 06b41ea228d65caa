import { openApplication } from "./application.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { openIdentity } from "./identity.ts";
import { createServer } from "./platform/http/server.ts";
import { createLog, describeError, type Logger } from "./platform/log.ts";
import { stopOnSignals } from "./platform/shutdown.ts";
import { createRoutes } from "./routes.ts";
import { createSchema } from "./schema.ts";

async function start(config: Config, log: Logger): Promise<void> {
  const ground = { vendorTimeZone: config.vendorTimeZone, now: () => Temporal.Now.instant(), log };
  const statementTimeoutMs = config.limits.requestTimeoutMs;
  const application = await openApplication({ ...config, ...ground, statementTimeoutMs });
  try {
    const identity = await openIdentity(config, { ...application, ...ground });
    const schema = createSchema();
    const routes = [...identity.routes, ...createRoutes(schema)];
    const server = await createServer({ ...application, ...identity, routes, settings: config, schema, log });
    await application.startJobs(config.jobConcurrency);
    await server.listen({ port: config.port, host: config.host });
    log.info({ address: config.publicUrl }, "ready");
    stopOnSignals({ server, close: application.close, graceMs: config.shutdownGraceMs, log });
  } catch (error) {
    await application.close();
    throw error;
  }
}

function explain(error: unknown, config: Config): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return `Port ${config.port} is taken by another program. Stop it, or choose another one, for example PORT=${config.port + 1}.`;
  }
  if (code === "EACCES") {
    return `This account may not listen on port ${config.port}. Choose one above 1023, for example PORT=4000.`;
  }
  if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "28P01" || code === "3D000") {
    return `The database of DATABASE_URL cannot be used (${(error as Error).message}). Start it, or correct DATABASE_URL.`;
  }
  return "The server could not start.";
}

function readConfigOrExit(): Config {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

const config = readConfigOrExit();
const log = createLog(config.logLevel);
try {
  await start(config, log);
} catch (error) {
  log.fatal({ err: describeError(error) }, explain(error, config));
  process.exitCode = 1;
}
