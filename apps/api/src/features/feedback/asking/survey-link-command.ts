import { CommandFailed, type RegisterCommand } from "../../../platform/command.ts";
import type { Context } from "../../../platform/context.ts";
import { openSecrets, SAMPLE_SECRETS_KEY } from "../../../platform/secrets.ts";
import { unsentLink } from "../../mail/index.ts";
import { requestForNumber } from "../../requests/index.ts";

/**
 * `survey-link`: the sample mode sends no mail, so that nobody could try what a customer gets. Only there, where everything
 * is sealed with a key that everybody knows; a real customer's link is theirs alone.
 */
export const surveyLinkCommand: RegisterCommand = (program, tools) => {
  program
    .command("survey-link")
    .description("Sample mode only: print the link by which the customer of a request says how the support was")
    .argument("<number>", "the request's number, such as R1000042")
    .action(async (number: string) => tools.print(await tools.withContext((context) => linkOf(context, number))));
};

async function linkOf(context: Context, number: string): Promise<string> {
  if (context.secrets.fingerprint !== openSecrets(SAMPLE_SECRETS_KEY).fingerprint) {
    throw new CommandFailed("A link is its recipient's alone: this works with the key of the sample mode only.");
  }
  const request = await requestForNumber(context, number);
  if (request === null) throw new CommandFailed(`There is no request ${number}.`);
  const link = await unsentLink(context, request.id, "FEEDBACK");
  if (link !== null) return link;
  throw new CommandFailed(
    `The customer of ${number} was not asked; \`feedbackOccasions\` of the request tells why. Close the request first.`,
  );
}
