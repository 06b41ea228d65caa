import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { enqueue } from "../../platform/jobs/enqueue.ts";
import { storableText } from "../../platform/storable.ts";
import { MailEntity } from "./mail.entity.ts";
import { sendMailJob } from "./send/send-mail-job.ts";

export interface NewMail
  extends Pick<
    MailEntity,
    "kind" | "requestId" | "messageId" | "recipient" | "subject" | "body" | "mailId" | "thread" | "replyTo"
  > {
  /** A link that nobody but the recipient may have, sealed; it takes the place of `LINK_PLACE` when the mail is sent. */
  readonly sealedLink?: Buffer;
  /** A whole document in which everything that somebody wrote is escaped. Made of `body` where it is left out. */
  readonly html?: string;
}

/** Writes a mail, and has it sent once the transaction of `manager` is committed. One that is there already is not sent again. */
export async function writeMail(manager: EntityManager, at: Temporal.Instant, mail: NewMail): Promise<void> {
  const id = randomUUID();
  const row = manager.create(MailEntity, {
    ...mail,
    id,
    sealedLink: mail.sealedLink ?? null,
    subject: storableText(mail.subject),
    body: storableText(mail.body),
    html: mail.html === undefined ? null : storableText(mail.html),
    createdAt: new Date(at.epochMilliseconds),
  });
  const insert = manager.createQueryBuilder().insert().into(MailEntity).values(row).orIgnore().returning("id");
  const { raw } = await insert.execute();
  if (raw.length > 0) await enqueue(manager, sendMailJob, { mail: id }, { jobKey: id });
}
