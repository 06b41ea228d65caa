import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

/** Reads `.env` when there is one; what the environment already says wins over the file. */
export function loadEnvironmentFile(): void {
  const file = join(REPOSITORY, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/** A program that the workspace installed, such as `turbo`. */
export function installedProgram(packageDirectory: string, name: string): string {
  return join(
    REPOSITORY,
    packageDirectory,
    "node_modules",
    ".bin",
    process.platform === "win32" ? `${name}.cmd` : name,
  );
}

/** Turbo reports to nobody how it is used and does not advertise its next release. */
export const QUIET_TURBO = { TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };
