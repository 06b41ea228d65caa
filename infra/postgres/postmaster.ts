import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { platform } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** The running server of a data directory, as PostgreSQL itself records it in `postmaster.pid`. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** What is known about the server of a data directory: up, gone leaving its lock file behind, or not there. */
export type ServerState = { kind: "running"; postmaster: Postmaster } | { kind: "stale lock" } | { kind: "stopped" };

export const LOCK_FILE = "postmaster.pid";

/**
 * A lock file names a process id, and after a kill (or in a new container) that number may belong to any other
 * process. PostgreSQL then refuses to start, so the process is asked what it is.
 */
export async function serverState(directory: string): Promise<ServerState> {
  const text = await readFile(join(directory, LOCK_FILE), "utf8").catch(() => undefined);
  if (text === undefined) return { kind: "stopped" };
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0 || !(await isServerOf(pid, directory))) return { kind: "stale lock" };
  return { kind: "running", postmaster: { pid, port } };
}

async function isServerOf(pid: number, directory: string): Promise<boolean> {
  const command = await commandLine(pid);
  return command.includes("postgres") && command.includes(directory);
}

async function commandLine(pid: number): Promise<string> {
  if (platform() === "linux") return readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  const question =
    platform() === "win32"
      ? execute("powershell", ["-Command", `(Get-CimInstance Win32_Process -Filter ProcessId=${pid}).CommandLine`])
      : execute("ps", ["-o", "args=", "-p", String(pid)]);
  return question.then(
    ({ stdout }) => stdout,
    () => "",
  );
}
