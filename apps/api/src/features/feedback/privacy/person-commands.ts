import { CommandFailed, type RegisterCommand } from "../../../platform/command.ts";
import type { UserError } from "../../../platform/user-error.ts";
import { erasePersonFeedback } from "./erase-person.ts";
import { exportPersonFeedback } from "./export-person.ts";
import type { ErasePersonFeedbackInput, FeedbackPersonInput } from "./person.input.ts";

const EMAIL = ["--email <address>", "the mail address that they gave, or that they were asked at"] as const;
const SUBJECT = ["--subject <name>", "the identity provider's lasting name of the person"] as const;

export const exportPersonCommand: RegisterCommand = (program, tools) => {
  program
    .command("export-person-feedback")
    .description("Print all that is kept of one person's feedback, as JSON")
    .option(...EMAIL)
    .option(...SUBJECT)
    .action(async (person: FeedbackPersonInput) => {
      const { data, userErrors } = await tools.withContext((context) => exportPersonFeedback(context, person));
      requireDone(userErrors);
      tools.print(JSON.stringify(data, null, 2));
    });
};

export const erasePersonCommand: RegisterCommand = (program, tools) => {
  program
    .command("erase-person-feedback")
    .description("Erase one person's words and all that leads to them from feedback; figures stay as they are")
    .option(...EMAIL)
    .option(...SUBJECT)
    .requiredOption("--reason <text>", "why, without naming the person: it is kept")
    .action(async (person: ErasePersonFeedbackInput) => {
      const { feedback, occasions, userErrors } = await tools.withContext((context) =>
        erasePersonFeedback(context, person),
      );
      requireDone(userErrors);
      tools.print(`${feedback} pieces of feedback and ${occasions} occasions no longer lead to the person.`);
    });
};

function requireDone(userErrors: readonly UserError[]): void {
  if (userErrors.length > 0) throw new CommandFailed(userErrors.map(({ message }) => message).join("\n"));
}
