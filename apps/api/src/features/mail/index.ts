import { clearMailsJob } from "./clear-mails-job.ts";
import { receiveMailCommand } from "./inbound/receive-mail-command.ts";
import { MailEntity } from "./mail.entity.ts";
import type { Mailroom } from "./mailroom.ts";
import { OutboxResolver, RequestMailsResolver } from "./outbox/outbox.resolver.ts";
import { ReceivedMailEntity } from "./received-mail.entity.ts";
import { sendMailJob } from "./send/send-mail-job.ts";

declare module "../../platform/context.ts" {
  interface Context {
    readonly mail: Mailroom;
  }
}

/** Mails to customers, and their answers: the front door. */
export { escaped } from "./compose/html-of.ts";
export { domainOf } from "./compose/mail-id.ts";
export { addressOfRequester } from "./compose/recipients-of.ts";
export { requestAddress } from "./compose/request-address.ts";
export { expiryMailFollower } from "./follow-expiry-notices.ts";
export { mailFollower } from "./follow-requests.ts";
export { serveInboundMail } from "./inbound/inbound-route.ts";
export { LINK_PLACE } from "./mail.entity.ts";
export type { Mailroom, MailSettings } from "./mailroom.ts";
export { mailCheck, openMailroom } from "./open-mailroom.ts";
export { unsentLink } from "./unsent-link.ts";
export { writeMail } from "./write-mail.ts";

export const mailEntities = [MailEntity, ReceivedMailEntity];
export const mailJobs = [sendMailJob, clearMailsJob] as const;
export const mailCommands = [receiveMailCommand] as const;
export const mailResolvers = [OutboxResolver, RequestMailsResolver] as const;
