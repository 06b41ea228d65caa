import "reflect-metadata";
import { userInfo } from "node:os";
import { openEmbeddedDatabase } from "@supportbook/infra/embedded-database";
import { Command, CommanderError } from "commander";
import { GraphQLError } from "graphql";
import { openApplication } from "./application.ts";
import { commands } from "./commands.ts";
import { type CommandConfig, ConfigError, readCommandConfig } from "./config.ts";
import { CommandFailed, type CommandTools } from "./platform/command.ts";
import type { Actor, Context } from "./platform/context.ts";
import { quietLog } from "./platform/log.ts";

const tools: CommandTools = {
  withContext,
  print: (line) => void process.stdout.write(`${line}\n`),
  progress: (line) => void process.stderr.write(`${line}\n`),
};

async function withContext<Result>(work: (context: Context) => Promise<Result>): Promise<Result> {
  const config = readCommandConfig();
  const database = await openCommandDatabase(config);
  try {
    const application = await openApplication({
      ...config,
      databaseUrl: database.url,
      // Only the command that is asked for writes anything.
      sampleMode: false,
      now: () => Temporal.Now.instant(),
      log: quietLog((message) => tools.progress(message)),
    });
    try {
      return await work(application.contextFor({ actor: personAtTheCommandLine(), locale: "en", requestId: "cli" }));
    } finally {
      await application.close();
    }
  } finally {
    await database.close();
  }
}

async function openCommandDatabase(config: CommandConfig): Promise<{ url: string; close(): Promise<void> }> {
  if (config.databaseUrl !== undefined) return { url: config.databaseUrl, close: async () => undefined };
  return await openEmbeddedDatabase({ dataDir: config.dataDir, onProgress: tools.progress });
}

/** Whoever can start this program with the database's address could write to the database anyway. */
function personAtTheCommandLine(): Actor {
  return { subject: "cli", name: `command line (${userInfo().username})`, roles: ["admin"] };
}

function createProgram(): Command {
  const program = new Command("supportbook")
    .description("Lifecycles and support rules from the command line.")
    .exitOverride()
    .showHelpAfterError("Run it with --help to see what it takes.");
  for (const register of commands) register(program, tools);
  return program;
}

/** What to tell the person; undefined when it has been told already. An unforeseen error keeps its stack. */
function explain(error: unknown): string | undefined {
  if (error instanceof CommanderError) return undefined;
  if (error instanceof CommandFailed || error instanceof ConfigError || error instanceof GraphQLError)
    return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  const text = explain(error);
  if (text) tools.progress(text);
  // Not process.exit(): what is still on its way into a pipe would be lost.
  process.exitCode = error instanceof CommanderError || error instanceof CommandFailed ? error.exitCode : 1;
}
