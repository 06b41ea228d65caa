import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { enqueue } from "../../../platform/jobs/enqueue.ts";
import { badInput, Refused, userErrorsOf } from "../../../platform/refusal.ts";
import { MailEntity } from "../mail.entity.ts";
import { sendMailJob } from "../send/send-mail-job.ts";
import type { MailPayload } from "./mail.type.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Has a mail sent again that was not sent, from the first attempt on; one that still waits is tried at once. */
export async function retryMail(context: Context, id: string): Promise<MailPayload> {
  try {
    const mail = await context.db.transaction((manager) => retryWithin(manager, { context, id }));
    return { mail, userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { mail: null, userErrors: userErrorsOf(context, error) };
  }
}

async function retryWithin(manager: EntityManager, { context, id }: { context: Context; id: string }) {
  const mail = await lockMail(manager, id);
  if (mail.state === "SENT") {
    const text = {
      en: "The mail server has taken this mail: sending it again would tell its recipient twice.",
      zh: "邮件服务器已接收该邮件；再次发送会使收件人重复收到。",
    };
    throw new Refused([badInput(["id"], text)]);
  }
  const { state: before, recipient } = mail;
  Object.assign(mail, { state: "WAITING", reason: null });
  await manager.update(MailEntity, { id: mail.id }, { state: "WAITING", reason: null });
  await enqueue(manager, sendMailJob, { mail: mail.id }, { jobKey: mail.id });
  const change = { targetType: "Mail", targetId: mail.id, targetLabel: recipient };
  await context.audit.recordDone(manager, context, {
    action: "mail.retry",
    changes: [{ ...change, before: { state: before }, after: { state: "WAITING" } }],
    at: context.now(),
  });
  return mail;
}

async function lockMail(manager: EntityManager, id: string): Promise<MailEntity> {
  const lock = { mode: "pessimistic_write" } as const;
  const mail = UUID.test(id) ? await manager.findOne(MailEntity, { where: { id }, lock }) : null;
  if (mail !== null) return mail;
  const text = {
    en: "There is no such mail. Take its id from the outbox.",
    zh: "没有该邮件。请从发件箱中取其 id。",
  };
  throw new Refused([{ code: "NOT_FOUND", field: ["id"], text }]);
}
