import { z } from "zod";
import type { Context } from "../../../platform/context.ts";
import type { Attempt, Job } from "../../../platform/jobs/job.ts";
import { onceForJob } from "../../../platform/jobs/once-for-job.ts";
import { htmlOf } from "../compose/html-of.ts";
import { LINK_PLACE, MailEntity } from "../mail.entity.ts";
import { NotTaken, type OutgoingMail, type Post } from "../mailroom.ts";

/** With pauses that grow up to six hours: some day and a half. */
const MOST_ATTEMPTS = 14;

/**
 * Hands a mail to the mail server. It is marked as sent in the transaction that waited for the server's word, so that of
 * two who have the same job one sends. Where the process dies after the server took the mail and before it was marked, the
 * mail goes out again under the same `Message-ID`, by which mail programs know it: SMTP allows for no more.
 */
export const sendMailJob: Job<{ mail: string }> = {
  name: "mail.send",
  payload: z.object({ mail: z.uuid() }),
  maxAttempts: MOST_ATTEMPTS,
  // One after the other, so that a mail server that does not answer keeps no other jobs waiting.
  queue: "mail",
  async run(context, { mail: id }, attempt) {
    const { post } = context.mail;
    if (post === null) return await keepUnsent(context, id);
    await countAttempt(context, id);
    try {
      await sendOnce(context, id, { attempt, post });
    } catch (error) {
      await noteFailure(context, id, { error, isLast: attempt.number >= MOST_ATTEMPTS });
    }
  },
};

async function keepUnsent({ db }: Context, id: string): Promise<void> {
  await db.query(`UPDATE mail SET state = 'KEPT' WHERE id = $1 AND state = 'WAITING'`, [id]);
}

async function countAttempt({ db, now }: Context, id: string): Promise<void> {
  const statement = `UPDATE mail SET attempts = attempts + 1, attempted_at = $2 WHERE id = $1 AND state = 'WAITING'`;
  await db.query(statement, [id, now().toString()]);
}

interface Sending {
  readonly attempt: Attempt;
  readonly post: Post;
}

async function sendOnce(context: Context, id: string, { attempt, post }: Sending): Promise<void> {
  await onceForJob(context.db, attempt, async (manager) => {
    const lock = { mode: "pessimistic_write" } as const;
    const mail = await manager.findOne(MailEntity, { where: { id, state: "WAITING" }, lock });
    if (mail === null) return;
    await post.send(outgoing(context, mail));
    const sentAt = new Date(context.now().epochMilliseconds);
    await manager.update(MailEntity, { id }, { state: "SENT", sentAt, reason: null, sealedLink: null });
  });
}

function outgoing({ mail: { from, publicUrl }, secrets }: Context, mail: MailEntity): OutgoingMail {
  const { recipient: to, subject, body, html, sealedLink, mailId, thread, replyTo, kind } = mail;
  const text = sealedLink === null ? body : body.replaceAll(LINK_PLACE, () => secrets.open(sealedLink));
  const automatic = kind === "ANSWER" ? "auto-replied" : "auto-generated";
  return { from, to, subject, text, html: html ?? htmlOf(text, publicUrl), mailId, thread, replyTo, automatic };
}

interface Failure {
  readonly error: unknown;
  readonly isLast: boolean;
}

/** @throws the error again where another attempt may fare better. */
async function noteFailure({ db }: Context, id: string, { error, isLast }: Failure): Promise<void> {
  if (!(error instanceof NotTaken)) throw error;
  const isOver = error.forGood || isLast;
  const state = isOver ? "FAILED" : "WAITING";
  await db.query(`UPDATE mail SET state = $2, reason = $3 WHERE id = $1 AND state = 'WAITING'`, [
    id,
    state,
    error.message,
  ]);
  // What the server said names people, and is in the outbox rather than in the log.
  if (!isOver) throw new Error("The mail server did not take the mail; the outbox tells why.");
}
