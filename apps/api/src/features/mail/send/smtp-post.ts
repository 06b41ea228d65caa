import { createTransport } from "nodemailer";
import { NotTaken, type OutgoingMail, type Post } from "../mailroom.ts";

const CONNECT_MS = 10_000;
/** Of silence; a mail server may look a mail through before it takes it. */
const SILENCE_MS = 60_000;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Hands mails to a mail server. @param url `smtps://user:password@host:465`, or `smtp://` with STARTTLS. */
export function openSmtpPost(url: string): Post {
  const { hostname, searchParams } = new URL(url);
  const transport = createTransport({
    url,
    // Words and passwords go over no line that others can read, unless the operator says so.
    ...(LOOPBACK.test(hostname) || searchParams.has("requireTLS") ? {} : { requireTLS: true }),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      try {
        await transport.sendMail(messageOf(mail));
      } catch (error) {
        throw notTaken(error);
      }
    },
  };
}

function messageOf(mail: OutgoingMail) {
  const { from, to, subject, text, html, mailId, thread, replyTo, automatic } = mail;
  const inReplyTo = thread.at(-1);
  return {
    from,
    to,
    subject,
    text,
    html,
    messageId: mailId,
    ...(inReplyTo === undefined ? {} : { inReplyTo, references: [...thread] }),
    ...(replyTo === null ? {} : { replyTo: { name: from.name, address: replyTo } }),
    headers: { "Auto-Submitted": automatic },
  };
}

/** What was refused once a mail was shown is refused for good; a wrong password is the operator's to put right. */
const OF_THE_MAIL = ["EENVELOPE", "EMESSAGE"];
const LONGEST_REASON = 500;

function notTaken(error: unknown): NotTaken {
  const {
    message = String(error),
    code = "",
    responseCode = 0,
  } = error as Readonly<{
    message?: string;
    code?: string;
    responseCode?: number;
  }>;
  const forGood = OF_THE_MAIL.includes(code) && responseCode >= 500 && responseCode < 600;
  return new NotTaken(message.slice(0, LONGEST_REASON), forGood);
}
