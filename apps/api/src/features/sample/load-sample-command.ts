import { InvalidArgumentError } from "commander";
import { CommandFailed, type CommandTools, type RegisterCommand } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import { openProgress } from "../../platform/progress.ts";
import { loadLicences, NoSampleProducts } from "./load-licences.ts";
import { loadSample } from "./load-sample.ts";
import { loadRequests } from "./requests/load-requests.ts";
import { playSampleRequests } from "./requests/play-sample-requests.ts";

/** As many as the numbers of sample rows have digits for. */
const MOST = 10_000_000;

/** `load-sample`: the invented vendor, for an empty system that was not started in sample mode, and a long register. */
export const loadSampleCommand: RegisterCommand = (program, tools) => {
  program
    .command("load-sample")
    .alias("load-sample-data")
    .description("Give an empty catalogue an invented vendor to try things on")
    .option(
      "--licences <count>",
      "also fill the register of licences, and an account for every ten, up to this number; goes on where it stopped",
      countOf,
    )
    .option(
      "--requests <count>",
      "also fill the queue with support requests, and an account for every twenty, up to this number; goes on where it stopped",
      countOf,
    )
    .action(({ licences, requests }: Wanted) =>
      tools.withContext(async (context) => {
        const loaded = await loadSample(context);
        if (loaded) await playSampleRequests(context);
        tools.print(loaded ? "The sample data is loaded." : "The catalogue has products already; nothing was changed.");
        if (licences !== undefined)
          await fill(tools, "licences", (onProgress) => fillLicences(context, licences, onProgress));
        if (requests !== undefined)
          await fill(tools, "requests", (onProgress) => fillRequests(context, requests, onProgress));
      }),
    );
};

interface Wanted {
  readonly licences?: number;
  readonly requests?: number;
}

type OnProgress = (done: number, total: number) => void;

/** @param work gives what is to be said of it. */
async function fill(
  { print, progress: to }: CommandTools,
  things: string,
  work: (step: OnProgress) => Promise<string>,
) {
  const progress = openProgress({ doing: "Loading", things }, to);
  try {
    print(await work(progress.step));
  } catch (error) {
    if (!(error instanceof NoSampleProducts)) throw error;
    throw new CommandFailed(
      `${error.message} Sample ${things} are only loaded beside them: give DATA_DIR or DATABASE_URL of an empty database.`,
    );
  } finally {
    progress.stop();
  }
}

async function fillLicences(context: Context, licences: number, onProgress: OnProgress): Promise<string> {
  const loaded = await loadLicences(context, { licences, onProgress });
  if (loaded.licences === 0) return `The register has ${licences} sample licences or more already; none was added.`;
  return `${loaded.licences} sample licences and ${loaded.accounts} company accounts were added.`;
}

async function fillRequests(context: Context, requests: number, onProgress: OnProgress): Promise<string> {
  const loaded = await loadRequests(context, { requests, onProgress });
  if (loaded.requests === 0) return `There are ${requests} sample requests or more already; none was added.`;
  return `${loaded.requests} sample requests and ${loaded.accounts} company accounts were added.`;
}

function countOf(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= MOST) return count;
  throw new InvalidArgumentError(`Write a whole number from 1 to ${MOST}.`);
}
