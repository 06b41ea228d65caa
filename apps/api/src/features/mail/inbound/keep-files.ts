import { GraphQLError } from "graphql";
import type { Actor, Context } from "../../../platform/context.ts";
import { keepFile } from "../../attachments/index.ts";
import type { ReadMail } from "./read-mail.ts";

/** What became of the files of a mail. */
export interface KeptFiles {
  /** Ids of those that wait for the message to name them. */
  readonly ids: readonly string[];
  readonly leftOut: number;
}

/** Signatures come as pictures; a mail with more files than this is no answer. */
const MOST_FILES = 20;

/** Keeps what came with a mail, as far as the limits of uploads allow: the words are taken without the rest. */
export async function keepFiles(context: Context, sender: Actor, { files }: ReadMail): Promise<KeptFiles> {
  const ids: string[] = [];
  for (const file of files.slice(0, MOST_FILES)) {
    try {
      ids.push(await keepFile(context, sender, file));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
    }
  }
  return { ids, leftOut: files.length - ids.length };
}
