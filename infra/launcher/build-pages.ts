import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { installedProgram, QUIET_TURBO, REPOSITORY } from "./repository.ts";

/** Builds the console and the customers' pages unless the builds that are there were made of the same sources, which turbo knows by their hash. */
export async function buildPages(): Promise<void> {
  const turbo = installedProgram("", "turbo");
  const build = spawn(
    turbo,
    [
      "run",
      "build",
      "--filter=@supportbook/console",
      "--filter=@supportbook/portal",
      "--ui=stream",
      "--output-logs=new-only",
    ],
    {
      cwd: REPOSITORY,
      env: { ...process.env, ...QUIET_TURBO },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    },
  );
  const [output, complaints, [code]] = await Promise.all([text(build.stdout), text(build.stderr), once(build, "exit")]);
  if (code !== 0) throw new Error(`The pages could not be built:\n${output}${complaints}`);
}
