import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { domainOf, writeMail } from "../../mail/index.ts";
import { askReport } from "../report/ask-report.ts";
import { datesAt } from "../report/present-report.ts";
import { FeedbackReportSendingEntity } from "./feedback-report-sending.entity.ts";
import { reportLetter } from "./letter/report-letter.ts";
import type { Mailing } from "./mailing.ts";

/** Writes the mails of a report and that it was sent, in the transaction of `manager`; the outbox sees to the rest. */
export async function mailReport(context: Context, manager: EntityManager, mailing: Mailing): Promise<void> {
  const { report, recipients, asOf } = mailing;
  const reading: Context = { ...context, locale: mailing.language === "ZH_CN" ? "zh-CN" : "en" };
  const metrics = await askReport(reading, report.question, { at: asOf });
  const letter = reportLetter(reading, { ...mailing, metrics });
  const id = randomUUID();
  const domain = domainOf(context.mail.from.address);
  const mailIds = recipients.map((_, place) => `<report.${id}.${place}@${domain}>`);
  for (const [place, recipient] of recipients.entries()) {
    await writeMail(manager, context.now(), {
      kind: "FEEDBACK_REPORT",
      requestId: null,
      messageId: null,
      recipient,
      ...letter,
      mailId: mailIds[place] ?? "",
      thread: [],
      replyTo: null,
    });
  }
  const { from: periodFrom, through: periodThrough } = datesAt(context, report.question, asOf);
  await recordSending(context, manager, { ...mailing, id, mailIds, periodFrom, periodThrough, problem: null });
}

type Sent = Pick<Mailing, "report" | "dueAt" | "senderName"> &
  Pick<FeedbackReportSendingEntity, "mailIds" | "periodFrom" | "periodThrough" | "problem"> & { readonly id?: string };

/** Accounts for a time at which a report was due, or for what somebody had sent. */
export async function recordSending({ now }: Context, manager: EntityManager, sent: Sent): Promise<void> {
  const { id = randomUUID(), report, dueAt, senderName, mailIds, periodFrom, periodThrough, problem } = sent;
  await manager.insert(FeedbackReportSendingEntity, {
    id,
    reportId: report.id,
    dueAt: dueAt && new Date(dueAt.epochMilliseconds),
    at: new Date(now().epochMilliseconds),
    senderName,
    periodFrom,
    periodThrough,
    mailIds,
    problem,
  });
}
