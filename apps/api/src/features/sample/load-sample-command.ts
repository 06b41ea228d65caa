import type { RegisterCommand } from "../../platform/command.ts";
import { loadSample } from "./load-sample.ts";

/** `load-sample-data`: the invented vendor, for an empty system that was not started in sample mode. */
export const loadSampleCommand: RegisterCommand = (program, tools) => {
  program
    .command("load-sample-data")
    .description("Give an empty catalogue an invented vendor to try things on.")
    .action(() =>
      tools.withContext(async (context) => {
        const loaded = await loadSample(context);
        tools.print(loaded ? "The sample data is loaded." : "The catalogue has products already; nothing was changed.");
      }),
    );
};
