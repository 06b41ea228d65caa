/** `pnpm dev`: like `pnpm start`, but the API restarts and the pages reload when a source changes. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { watch } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { readCommandConfig } from "../apps/api/src/config.ts";
import { localAddress, refuseUnusablePort } from "./launcher/http-port.ts";
import { type Launch, launch } from "./launcher/launch.ts";
import { installedProgram, REPOSITORY } from "./launcher/repository.ts";
import { openDatabase, serve } from "./launcher/server.ts";

/** Applications whose pages Vite serves. */
const PAGES = ["console", "portal"];
const WATCHED = ["apps/api/src", "packages/policy/src"];

await launch(async (launched) => {
  const { narration } = launched;
  const config = readCommandConfig();
  await refuseUnusablePort(config);
  const databaseUrl = await openDatabase(config, launched);
  const pagesEnded = Promise.race(PAGES.map((app) => startPages(app, localAddress(config), launched)));

  for (;;) {
    const changed = nextChange();
    narration.step("Starting the API.");
    const api = await serve(config, databaseUrl, launched).catch((error: Error) => {
      narration.step(`${error.message} It is started again when a source changes.`);
      return undefined;
    });
    if (api) narration.step(`The API is ready: ${config.publicUrl}/graphql. It restarts when a source changes.`);
    await Promise.race([changed, pagesEnded]);
    await api?.stop();
  }
});

/** Vite's own server with hot reloading; its configuration sends everything that is not a page to `SUPPORTBOOK_API`. */
async function startPages(app: string, apiAddress: string, { started }: Launch): Promise<never> {
  const vite = spawn(installedProgram(`apps/${app}`, "vite"), [], {
    cwd: join(REPOSITORY, "apps", app),
    env: { ...process.env, SUPPORTBOOK_API: apiAddress },
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  started.defer(() => void vite.kill());
  const [code] = await once(vite, "exit");
  throw new Error(`The development server of apps/${app} ended (exit code ${code}).`);
}

/** Resolves a moment after a source of the API or of the rules was written; editors write in several steps. */
async function nextChange(): Promise<void> {
  const changed = Promise.withResolvers<void>();
  const watchers = WATCHED.map((directory) =>
    watch(join(REPOSITORY, directory), { recursive: true }, (_event, name) => {
      if (name?.endsWith(".ts") && !name.endsWith(".test.ts")) changed.resolve();
    }),
  );
  await changed.promise;
  for (const watcher of watchers) watcher.close();
  await setTimeout(200);
}
