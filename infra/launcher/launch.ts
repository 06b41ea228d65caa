import { setTimeout } from "node:timers/promises";
import { callersEnd } from "./callers.ts";
import { type Narration, narrateTo } from "./narration.ts";
import { loadEnvironmentFile } from "./repository.ts";

/** What a launched command is given. */
export interface Launch {
  narration: Narration;
  /** What was started goes here, and is stopped in reverse order at the end, whatever the end is. */
  started: AsyncDisposableStack;
}

/**
 * Runs a command that starts things until it ends by itself, fails or is interrupted, and stops all that it started.
 * An interrupt is an ordinary end (exit code 0); a failure is printed and sets exit code 1; a second interrupt does
 * not wait for anything.
 */
export async function launch(command: (launch: Launch) => Promise<void>): Promise<never> {
  const narration = narrateTo(process.stdout);
  const started = new AsyncDisposableStack();
  const faults: unknown[] = [];
  try {
    loadEnvironmentFile();
    await Promise.race([command({ narration, started }), interruption(), callersEnd()]);
  } catch (error) {
    faults.push(error);
  }
  narration.step("Stopping.");
  await started.disposeAsync().catch((error: unknown) => faults.push(error));
  narration.step("Stopped.");
  for (const fault of faults) process.stderr.write(`\n${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exit(faults.length > 0 ? 1 : 0);
}

async function interruption(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.on(signal, () => resolve());
    }
  });
  // npm and the shell pass the same Ctrl-C on, so that it arrives more than once within a moment.
  void setTimeout(1_000).then(() => process.on("SIGINT", () => process.exit(130)));
}
