import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createTestDatabase, testDatabaseSetup } from "@supportbook/infra/test-database";
import type { TestProject } from "vitest/node";
import { launchBrowser } from "./launch-browser.ts";
import { startSampleApi } from "./sample-api.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the API that serves the console. */
    origin: string;
    /** Where the run's browser takes connections. */
    browser: string;
    /** Of the run's database. */
    databaseUrl: string;
    /** Directory of the sign-ins that the tests share. */
    signIns: string;
  }
}

const BUILT = ["../dist/index.html", "../../portal/dist/index.html"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** For the whole run: one PostgreSQL, one API with the sample data that serves the built console and customers' pages, one browser. */
export default async function runConsole(project: TestProject): Promise<() => Promise<void>> {
  if (!BUILT.every(existsSync)) throw new Error("The pages are not built: run `pnpm build` first.");
  const started = new AsyncDisposableStack();
  try {
    started.defer(await testDatabaseSetup()());
    const database = await createTestDatabase();
    started.defer(() => database.drop());
    const signIns = await mkdtemp(join(tmpdir(), "supportbook-sign-ins-"));
    started.defer(() => rm(signIns, { recursive: true, force: true }));
    const browser = launchBrowser();
    started.defer(async () => (await browser).close());
    const api = await startSampleApi(database.url);
    started.defer(() => api.stop());
    project.provide("origin", api.origin);
    project.provide("databaseUrl", database.url);
    project.provide("signIns", signIns);
    project.provide("browser", (await browser).wsEndpoint());
  } catch (error) {
    await started.disposeAsync();
    throw error;
  }
  return () => started.disposeAsync();
}
