import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { openEmbeddedDatabase } from "@supportbook/infra/embedded-database";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { launchBrowser } from "../test/launch-browser.ts";
import { startSampleApi } from "../test/sample-api.ts";
import { type CatalogueFile, catalogueFile } from "./catalogue-file.ts";

const CONSOLE = fileURLToPath(new URL("..", import.meta.url));
const VITE = fileURLToPath(new URL("../node_modules/vite/bin/vite.js", import.meta.url));
const COMMAND_LINE = fileURLToPath(new URL("../../../infra/supportbook.ts", import.meta.url));

const run = promisify(execFile);

/** The console as it stands, served by an API over a catalogue of full size, and a browser to open it with. */
export interface FullConsole extends AsyncDisposable {
  readonly origin: string;
  readonly catalogue: CatalogueFile;
  /** A browser with an empty cache, in which the lifecycle editor is signed in at the provider. */
  openContext(): Promise<BrowserContext>;
}

/** @param say is told what is being done. */
export async function openFullConsole(say: (step: string) => void): Promise<FullConsole> {
  const started = new AsyncDisposableStack();
  try {
    const directory = await mkdtemp(join(tmpdir(), "supportbook-console-bench-"));
    started.defer(() => rm(directory, { recursive: true, force: true }));
    process.env.CONSOLE_DIR ??= await buildConsole(join(directory, "console"), say);
    const database = await openEmbeddedDatabase({ dataDir: join(directory, "data"), throwaway: true, onProgress: say });
    started.defer(() => database.close());
    const api = await startSampleApi(database.url);
    started.defer(() => api.stop());
    const catalogue = await catalogueFile(directory);
    say(`Importing ${catalogue.description}.`);
    await importCatalogue(catalogue, database.url);
    const server = await launchBrowser();
    started.defer(() => server.close());
    const browser = await chromium.connect(server.wsEndpoint());
    const storageState = await signIn(browser, api.origin);
    const viewport = { width: 1280, height: 800 };
    const reader = { baseURL: api.origin, storageState, locale: "en-GB", viewport, timezoneId: "UTC" };
    return {
      origin: api.origin,
      catalogue,
      openContext: () => browser.newContext(reader),
      [Symbol.asyncDispose]: () => started.disposeAsync(),
    };
  } catch (error) {
    await started.disposeAsync();
    throw error;
  }
}

/** Not into `dist/`: who works with the built console meanwhile is not disturbed. */
async function buildConsole(outDir: string, say: (step: string) => void): Promise<string> {
  say("Building the console.");
  await run(process.execPath, [VITE, "build", "--outDir", outDir], { cwd: CONSOLE });
  return outDir;
}

async function importCatalogue({ path }: CatalogueFile, databaseUrl: string): Promise<void> {
  const order = [COMMAND_LINE, "import-lifecycle", "--format", "endoflife", path];
  await run(process.execPath, order, {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** Once: a new tab gets tokens of its own from the provider, which knows the browser again. */
async function signIn(browser: Browser, origin: string) {
  const context = await browser.newContext({ baseURL: origin });
  const page = await context.newPage();
  await page.goto("/console/products");
  await page.getByRole("banner").getByRole("button", { name: "Sign in" }).click();
  await page.locator('button[name="person"][value="lifecycle-editor"]').click();
  await page.getByRole("button", { name: /^Signed in as/ }).waitFor();
  const storageState = await context.storageState();
  await context.close();
  return storageState;
}
