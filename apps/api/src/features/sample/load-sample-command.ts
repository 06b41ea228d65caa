import { InvalidArgumentError } from "commander";
import { CommandFailed, type CommandTools, type RegisterCommand } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import { openProgress } from "../../platform/progress.ts";
import { type LicencesLoaded, loadLicences, NoSampleProducts } from "./load-licences.ts";
import { loadSample } from "./load-sample.ts";

/** As many as the numbers of sample licences have digits for. */
const MOST_LICENCES = 10_000_000;

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
    .action(({ licences }: { licences?: number }) =>
      tools.withContext(async (context) => {
        const loaded = await loadSample(context);
        tools.print(loaded ? "The sample data is loaded." : "The catalogue has products already; nothing was changed.");
        if (licences !== undefined) await fillRegister(context, licences, tools);
      }),
    );
};

async function fillRegister(context: Context, licences: number, tools: CommandTools): Promise<void> {
  const progress = openProgress({ doing: "Loading", things: "licences" }, tools.progress);
  try {
    const onProgress = progress.step;
    tools.print(reportOf(await loadLicences(context, { licences, onProgress }), licences));
  } catch (error) {
    if (!(error instanceof NoSampleProducts)) throw error;
    throw new CommandFailed(
      `${error.message} Sample licences are only loaded beside them: give DATA_DIR or DATABASE_URL of an empty database.`,
    );
  } finally {
    progress.stop();
  }
}

function reportOf(loaded: LicencesLoaded, wanted: number): string {
  if (loaded.licences === 0) return `The register has ${wanted} sample licences or more already; none was added.`;
  return `${loaded.licences} sample licences and ${loaded.accounts} company accounts were added.`;
}

function countOf(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= MOST_LICENCES) return count;
  throw new InvalidArgumentError(`Write a whole number from 1 to ${MOST_LICENCES}.`);
}
