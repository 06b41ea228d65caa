import type { Check } from "../../platform/http/probes.ts";
import type { Mailroom, MailSettings } from "./mailroom.ts";
import { openSmtpPost } from "./send/smtp-post.ts";

/** For commands and tests that say nothing about mail: it stays in the outbox. */
const KEPT: MailSettings = {
  from: { name: "Supportbook", address: "support@supportbook.example" },
  smtpUrl: null,
  keepDays: 90,
  inboundSecret: null,
  inboundMostBytes: 26_214_400,
};

interface MailroomParts {
  readonly mail?: MailSettings | undefined;
  readonly publicUrl?: string | undefined;
}

/** No connection is opened before there is a mail to be sent. */
export function openMailroom({ mail = KEPT, publicUrl = "http://localhost:4000" }: MailroomParts): Mailroom {
  const { smtpUrl, staffDomains = [], ...rest } = mail;
  return { ...rest, staffDomains, publicUrl, post: smtpUrl === null ? null : openSmtpPost(smtpUrl) };
}

/** For `/readyz`: without a mail server everything else works, and operators should know. */
export function mailCheck({ post }: Mailroom): Check {
  return async () => (post === null ? "not sent: mails stay in the outbox, as SMTP_URL is not set" : "sent");
}
