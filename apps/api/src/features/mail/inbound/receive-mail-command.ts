import { CommandFailed, type RegisterCommand } from "../../../platform/command.ts";
import { receiveMail } from "./receive-mail.ts";

/** By `sysexits.h`: the mail server keeps the mail and hands it over again later. */
const TRY_LATER = 75;

/** `receive-mail`: for the pipe of a mail server, which hands over each answer of a customer on standard input. */
export const receiveMailCommand: RegisterCommand = (program, tools) => {
  program
    .command("receive-mail")
    .description("Take one mail, as RFC 822 has it, from standard input: an answer to a mail about a support request")
    .action(async () => {
      try {
        const { state, reason } = await tools.withContext(async (context) =>
          receiveMail(context, await readAll(process.stdin, context.mail.inboundMostBytes)),
        );
        tools.print(reason === null ? state : `${state} ${reason}`);
      } catch (error) {
        if (error instanceof CommandFailed) throw error;
        const why = error instanceof Error ? error.message : String(error);
        throw new CommandFailed(`The mail was not taken for now: ${why}`, TRY_LATER);
      }
    });
};

async function readAll(input: AsyncIterable<Buffer | string>, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of input) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > mostBytes)
      throw new CommandFailed(`The mail is larger than ${mostBytes} bytes (MAIL_INBOUND_MAX_BYTES).`);
    chunks.push(part);
  }
  return Buffer.concat(chunks);
}
