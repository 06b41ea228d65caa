import { analyseRulebook, editions, formatAnalysis } from "@supportbook/policy";
import { CommandFailed, type RegisterCommand } from "../../platform/command.ts";

/** `check-rulebook`: every edition analysed over its whole fact space, for people. */
export const checkRulebookCommand: RegisterCommand = (program, tools) => {
  program
    .command("check-rulebook")
    .description(
      "Walk the whole fact space of every edition of the rules and report gaps, contradictions and dead clauses",
    )
    .action(() => {
      const analyses = editions.map((edition) => analyseRulebook(edition));
      for (const analysis of analyses) tools.print(formatAnalysis(analysis));
      if (!analyses.every((analysis) => analysis.isSound)) throw new CommandFailed("");
    });
};
