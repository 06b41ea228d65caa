import { In } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { SupportRequestEntity } from "../../requests/index.ts";
import { domainOf, requestOfRoot } from "../compose/mail-id.ts";
import { numberSignedIn } from "../compose/reply-address.ts";
import { MailEntity } from "../mail.entity.ts";
import type { ReadMail } from "./read-mail.ts";

/** A chain of merges is not longer; one that were a circle would have no end. */
const MOST_MERGES = 20;

/**
 * The request that a mail answers: by the signed address that it was sent to, or by the mails of ours that it refers to.
 * What was merged goes on in the other. Null where it answers none.
 */
export async function requestAnswered(context: Context, mail: ReadMail): Promise<SupportRequestEntity | null> {
  const requests = context.db.getRepository(SupportRequestEntity);
  const number = numberSignedIn(context.secrets, mail.addressees);
  const id = number === null ? await referredTo(context, mail) : null;
  let request = number === null ? null : await requests.findOneBy({ number });
  if (id !== null) request = await requests.findOneBy({ id });
  for (let merges = 0; merges < MOST_MERGES && request !== null && request.mergedInto !== null; merges++) {
    request = await requests.findOneBy({ id: request.mergedInto });
  }
  return request;
}

/** Our ids cannot be guessed: they hold those of requests and messages, which only who has the mail knows. */
async function referredTo({ db, mail: { from } }: Context, { answers }: ReadMail): Promise<string | null> {
  if (answers.length === 0) return null;
  const root = requestOfRoot(answers, domainOf(from.address));
  if (root !== null) return root;
  const mails = await db
    .getRepository(MailEntity)
    .find({ where: { mailId: In([...answers]), kind: "REQUEST" }, take: 1 });
  return mails[0]?.requestId ?? null;
}
