import { CommandFailed, type CommandTools, type RegisterCommand } from "../../../platform/command.ts";
import { checkCells } from "./check-cells.ts";
import { rebuildCells } from "./rebuild-cells.ts";

const reporting = (tools: CommandTools) => (done: number, of: number) => tools.progress(`month ${done} of ${of}`);

/** `rebuild-feedback-cells`: after facts were loaded past the trigger that tells of changes. */
export const rebuildCellsCommand: RegisterCommand = (program, tools) => {
  program
    .command("rebuild-feedback-cells")
    .description("Count anew, from the facts of feedback, what its figures are read from")
    .action(async () => {
      await tools.withContext(({ db }) => rebuildCells(db, reporting(tools)));
      tools.print("The cells agree with the facts.");
    });
};

/** `check-feedback-cells`: exit status 1 where anything differs. */
export const checkCellsCommand: RegisterCommand = (program, tools) => {
  program
    .command("check-feedback-cells")
    .description("Compare what the figures of feedback are read from with the facts, each count")
    .action(async () => {
      const wrong = await tools.withContext(({ db }) => checkCells(db, reporting(tools)));
      for (const { cube, start, a, b, excess } of wrong) {
        tools.print(`${cube} ${start} "${a}" "${b}": ${JSON.stringify(excess)} more than the facts`);
      }
      if (wrong.length > 0) throw new CommandFailed("Cells differ from the facts: run rebuild-feedback-cells.");
      tools.print("Every cell agrees with the facts.");
    });
};
