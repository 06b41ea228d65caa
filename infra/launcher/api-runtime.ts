import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { REPOSITORY } from "./repository.ts";

// Not import.meta.resolve: the console's tests load this file through Vitest, which does not have it.
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** How Node runs the sources of `apps/api`: their decorators need more than the stripping of types. */
export const API_LOADER: readonly string[] = ["--import", LOADER];

/** The loader reads the compiler options of the working directory unless it is told whose to read. */
export const API_RUNTIME_ENVIRONMENT = { TSX_TSCONFIG_PATH: join(REPOSITORY, "apps", "api", "tsconfig.json") };
