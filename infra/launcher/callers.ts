import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { setTimeout } from "node:timers/promises";

const PACKAGE_MANAGERS = ["npm", "npx", "pnpm"];

/** A process and the one that started it. */
interface Link {
  pid: number;
  parent: number;
}

/**
 * Resolves when one of the package managers between the person and us is gone: `npx pnpm start` is a chain of
 * processes, a signal to its first one does not reach the last, and a server that its caller believes to be stopped
 * would keep the port. Whoever started the first of them may leave; that is how a start in the background looks.
 */
export async function callersEnd(): Promise<void> {
  const chain = chainOfCallers();
  do {
    await setTimeout(500);
  } while (chain.every(holds));
}

/**
 * From us up to the outermost package manager of our session (who left the session means to go on alone); without
 * `/proc` only our own parent is known.
 */
function chainOfCallers(): Link[] {
  const links: Link[] = [{ pid: process.pid, parent: process.ppid }];
  let length = 1;
  const session = originOf(process.pid)?.session;
  for (let pid = process.ppid; pid > 1; ) {
    const origin = originOf(pid);
    if (origin === undefined || origin.session !== session) break;
    if (isPackageManager(pid)) length = links.length;
    links.push({ pid, parent: origin.parent });
    pid = origin.parent;
  }
  return links.slice(0, length);
}

function holds({ pid, parent }: Link): boolean {
  return (pid === process.pid ? process.ppid : originOf(pid)?.parent) === parent;
}

function originOf(pid: number): { parent: number; session: number } | undefined {
  const stat = readProcess(pid, "stat");
  if (stat === undefined) return undefined;
  // The second field is the program's name in parentheses and may itself contain anything.
  const [, parent, , session] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { parent: Number(parent), session: Number(session) };
}

function isPackageManager(pid: number): boolean {
  const command = readProcess(pid, "cmdline") ?? "";
  const [program = "", script = ""] = command.split(/[\0 ]/).map((word) => basename(word));
  const name = program === "node" ? script.replace(/(-cli)?\.[cm]?js$/, "") : program;
  return PACKAGE_MANAGERS.includes(name);
}

function readProcess(pid: number, file: "stat" | "cmdline"): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return undefined;
  }
}
