import { join } from "node:path";
import { REPOSITORY } from "./repository.ts";

/** How Node runs the sources of `apps/api`: their decorators need more than the stripping of types. */
export const API_LOADER: readonly string[] = ["--import", import.meta.resolve("tsx")];

/** The loader reads the compiler options of the working directory unless it is told whose to read. */
export const API_RUNTIME_ENVIRONMENT = { TSX_TSCONFIG_PATH: join(REPOSITORY, "apps", "api", "tsconfig.json") };
