import { randomUUID } from "node:crypto";
import type { Text } from "@supportbook/policy";
import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { say } from "../../../platform/say.ts";
import type { SupportRequestEntity } from "../../requests/index.ts";
import { domainOf } from "../compose/mail-id.ts";
import { requestAddress } from "../compose/request-address.ts";
import { localeOf } from "../compose/request-letter.ts";
import { writeMail } from "../write-mail.ts";
import type { ReadMail } from "./read-mail.ts";

/** The same whatever it was: whether there is such a request is nobody's business who may not see it. */
function notTaken(publicUrl: string): Text {
  return {
    en: `Your mail was not taken: we found no support request of yours that it answers. Answer from the address with which the request was filed, to a mail that we sent you, or sign in at ${publicUrl}`,
    zh: `您的邮件未被收录：我们没有找到它所回复的、属于您的支持请求。请用提交请求时的邮箱回复我们发给您的邮件，或登录 ${publicUrl}`,
  };
}

function hasEnded(publicUrl: string, number: string): Text {
  const address = requestAddress(publicUrl, number);
  return {
    en: `Your mail was not taken: the time to reopen the request ${number} is over. File a follow-up, which stays linked to it: ${address}`,
    zh: `您的邮件未被收录：请求 ${number} 的重新打开期限已过。请提交与其关联的后续请求：${address}`,
  };
}

interface Untaken {
  readonly mail: ReadMail;
  /** Only where the sender may know of it. */
  readonly request: SupportRequestEntity | null;
}

/** Tells the sender what to do instead, at most once a day, so that two machines do not write to each other for ever. */
export async function tellSender(context: Context, manager: EntityManager, { mail, request }: Untaken): Promise<void> {
  const { sender: recipient, subject, mailId } = mail;
  if (recipient === null || (await wasTold(context, manager, recipient))) return;
  const { from, publicUrl } = context.mail;
  const both = notTaken(publicUrl);
  const body =
    request === null ? `${both.en}\n\n${both.zh}` : say(localeOf(request), hasEnded(publicUrl, request.number));
  await writeMail(manager, context.now(), {
    kind: "ANSWER",
    requestId: request?.id ?? null,
    messageId: null,
    recipient,
    subject: `Re: ${subject.replace(/\s+/g, " ")}`,
    body,
    mailId: `<answer.${randomUUID()}@${domainOf(from.address)}>`,
    thread: [mailId],
    replyTo: null,
  });
}

async function wasTold({ now }: Context, manager: EntityManager, recipient: string): Promise<boolean> {
  await manager.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`mail answer ${recipient}`]);
  const since = now().subtract({ hours: 24 }).toString();
  const told = await manager.query<unknown[]>(
    "SELECT 1 FROM mail WHERE kind = 'ANSWER' AND recipient = $1 AND created_at > $2 LIMIT 1",
    [recipient, since],
  );
  return told.length > 0;
}
