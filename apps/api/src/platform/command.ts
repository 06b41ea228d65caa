import type { Command } from "commander";
import type { Context } from "./context.ts";

/** What a command of the command line may lean on. */
export interface CommandTools {
  /**
   * Opens the database (joins the embedded one that a running server has up, or starts one), migrates it, and hands over
   * a context whose actor is the person at the command line, with every permission. Closes all of it afterwards.
   */
  withContext<Result>(work: (context: Context) => Promise<Result>): Promise<Result>;
  /** The report: standard output. A newline is added. */
  print(line: string): void;
  /** What is going on meanwhile: standard error. A newline is added. */
  progress(line: string): void;
}

/** Adds one command to the program. A feature lists its own in `<noun>Commands`. */
export type RegisterCommand = (program: Command, tools: CommandTools) => void;

/**
 * The command did not do all that was asked: exit status 1, or another that who calls it knows. The message goes to standard error; leave it empty when the
 * report already says it all.
 */
export class CommandFailed extends Error {
  override name = "CommandFailed";
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
