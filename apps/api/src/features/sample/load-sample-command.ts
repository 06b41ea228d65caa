import { InvalidArgumentError } from "commander";
import { CommandFailed, type CommandTools, type RegisterCommand } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import { openProgress } from "../../platform/progress.ts";
import { MOST_FEEDBACK } from "./feedback/feedback-ids.ts";
import { type FeedbackLoad, loadFeedback } from "./feedback/load-feedback.ts";
import { loadLicences, NoSampleProducts } from "./load-licences.ts";
import { loadSample } from "./load-sample.ts";
import { playSampleDesk } from "./play-sample-desk.ts";
import { loadRequests } from "./requests/load-requests.ts";

/** As many as the numbers of sample rows have digits for. */
const MOST = 10_000_000;
/** Ten years. */
const MOST_MONTHS = 120;

/** `load-sample`: the invented vendor, for an empty system that was not started in sample mode, and a long register. */
export const loadSampleCommand: RegisterCommand = (program, tools) => {
  program
    .command("load-sample")
    .alias("load-sample-data")
    .description("Give an empty catalogue an invented vendor to try things on")
    .option(
      "--licences <count>",
      "also fill the register of licences, and an account for every ten, up to this number; goes on where it stopped",
      (text) => countOf(text, MOST),
    )
    .option(
      "--requests <count>",
      "also fill the queue with support requests, and an account for every twenty, up to this number; goes on where it stopped",
      (text) => countOf(text, MOST),
    )
    .option(
      "--feedback <count>",
      "also fill the desk with feedback, and what is counted of asking for it, up to this number; goes on where it stopped",
      (text) => countOf(text, MOST_FEEDBACK),
    )
    .option("--months <count>", "over how many months feedback is spread", (text) => countOf(text, MOST_MONTHS), 36)
    .action((wanted: Wanted) =>
      tools.withContext(async (context) => {
        const loaded = await loadSample(context);
        if (loaded) await playSampleDesk(context);
        tools.print(loaded ? "The sample data is loaded." : "The catalogue has products already; nothing was changed.");
        await fillAll(context, tools, wanted);
      }),
    );
};

interface Wanted {
  readonly licences?: number;
  readonly requests?: number;
  readonly feedback?: number;
  readonly months: number;
}

async function fillAll(
  context: Context,
  tools: CommandTools,
  { licences, requests, feedback, months }: Wanted,
): Promise<void> {
  if (licences !== undefined)
    await fill(tools, "licences", (onProgress) => fillLicences(context, licences, onProgress));
  if (requests !== undefined)
    await fill(tools, "requests", (onProgress) => fillRequests(context, requests, onProgress));
  if (feedback === undefined) return;
  const counting = openProgress({ doing: "Counting", things: "months of facts" }, tools.progress);
  await fill(tools, "feedback", (onProgress) =>
    fillFeedback(context, { feedback, months, onProgress, onMonth: counting.step }),
  ).finally(counting.stop);
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

async function fillFeedback(context: Context, load: FeedbackLoad): Promise<string> {
  const loaded = await loadFeedback(context, load);
  if (loaded.feedback === 0) {
    return `There are ${load.feedback} pieces of sample feedback or more already; none was added, and all were counted anew.`;
  }
  return `${loaded.feedback} pieces of sample feedback and ${loaded.occasions} occasions of asking were added and counted.`;
}

function countOf(text: string, most: number): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= most) return count;
  throw new InvalidArgumentError(`Write a whole number from 1 to ${most}.`);
}
