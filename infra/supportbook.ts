/** `pnpm supportbook <command>`: the command line of apps/api, run in the directory where it was called. */

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { register } from "tsx/esm/api";
import { API_RUNTIME_ENVIRONMENT } from "./launcher/api-runtime.ts";
import { loadEnvironmentFile, REPOSITORY } from "./launcher/repository.ts";

loadEnvironmentFile();
Object.assign(process.env, API_RUNTIME_ENVIRONMENT);
// pnpm changes to the repository first; a file named on the command line is meant from where the person stands.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
register();
await import(pathToFileURL(join(REPOSITORY, "apps", "api", "src", "cli.ts")).href);
