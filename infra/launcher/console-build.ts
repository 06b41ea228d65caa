import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { installedProgram, QUIET_TURBO, REPOSITORY } from "./repository.ts";

/** Builds the console unless the build that is there was made of the same sources, which turbo knows by their hash. */
export async function buildConsole(): Promise<void> {
  const turbo = installedProgram("", "turbo");
  const build = spawn(
    turbo,
    ["run", "build", "--filter=@supportbook/console", "--ui=stream", "--output-logs=new-only"],
    {
      cwd: REPOSITORY,
      env: { ...process.env, ...QUIET_TURBO },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    },
  );
  const [output, complaints, [code]] = await Promise.all([text(build.stdout), text(build.stderr), once(build, "exit")]);
  if (code !== 0) throw new Error(`The console could not be built:\n${output}${complaints}`);
}
