import type { EntityManager } from "typeorm";
import type { Actor, Context } from "../../../platform/context.ts";
import { forgetLoaded } from "../../../platform/loader.ts";
import { isMailAddress } from "../../../platform/mail-address.ts";
import { badInput, Refused, userErrorsOf } from "../../../platform/refusal.ts";
import { FeedbackReportEntity } from "../report/feedback-report.entity.ts";
import type { SendFeedbackReportInput } from "../report/feedback-report.input.ts";
import type { ReportOutcome } from "../report/save-report.ts";
import { changeableReport, unknownReport, visibleReport } from "../report/visible-reports.ts";
import { mayReceive } from "../schedule/recipients.ts";
import { mailReport } from "./mail-report.ts";

const ACTION = "feedbackReports.send";
/** By hand, of one report: whoever finds a mistake tries again, and nobody's mailbox is flooded. */
const MOST_AN_HOUR = 10;

/** Mails a report with the figures of this moment, beside its schedule and without a change of it. */
export async function sendReportNow(
  context: Context,
  actor: Actor,
  input: SendFeedbackReportInput,
): Promise<ReportOutcome> {
  try {
    const seen = await reportToSend(context, actor, input);
    const recipients = recipientsOf(context, actor, { ...input, report: seen });
    await context.db.transaction(async (manager) => {
      const lock = { mode: "pessimistic_write" } as const;
      const report = await manager.findOneOrFail(FeedbackReportEntity, { where: { id: seen.id }, lock });
      await refuseTooMany(context, manager, report.id);
      const language = report.schedule?.language ?? (context.locale === "zh-CN" ? "ZH_CN" : "EN");
      const asOf = context.now();
      await mailReport(context, manager, { report, recipients, language, asOf, dueAt: null, senderName: actor.name });
      const change = { targetType: "FeedbackReport", targetId: report.id, targetLabel: report.name };
      const changes = [{ ...change, before: null, after: { sentTo: recipients } }];
      await context.audit.recordDone(manager, context, { action: ACTION, at: asOf, changes });
    });
    forgetLoaded(context);
    return { row: seen, userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { row: null, userErrors: userErrorsOf(context, error) };
  }
}

async function reportToSend(context: Context, actor: Actor, { id, toMeOnly }: SendFeedbackReportInput) {
  const report = toMeOnly
    ? await visibleReport(context, actor, id)
    : await changeableReport(context, actor, { id, action: ACTION });
  if (report === null) throw unknownReport();
  if (report.retiredAt === null) return report;
  const text = {
    en: "The report was retired, and is mailed to nobody. Save a new one.",
    zh: "该报告已停用，不再发送。请另存新报告。",
  };
  throw new Refused([badInput(["id"], text)]);
}

interface Sending extends SendFeedbackReportInput {
  readonly report: FeedbackReportEntity;
}

function recipientsOf(context: Context, actor: Actor, { report, toMeOnly }: Sending): readonly string[] {
  if (toMeOnly) return [ownAddress(actor)];
  const named = report.schedule?.recipients ?? [];
  const allowed = named.filter((address) => mayReceive(context, address, actor.email ?? null));
  if (allowed.length > 0) return allowed;
  const text = {
    en: "It has no schedule with recipients to whom reports may be mailed. Give it one, or send it to yourself (toMeOnly).",
    zh: "此报告没有可用的收件人。请先设置定时发送，或仅发送给自己（toMeOnly）。",
  };
  throw new Refused([badInput(["id"], text)]);
}

function ownAddress({ email }: Actor): string {
  if (email != null && isMailAddress(email)) return email;
  const text = {
    en: "Your sign-in tells no mail address of yours. Ask for the scope email at your identity provider, or name recipients in a schedule.",
    zh: "您的登录信息中没有电子邮件地址。请让身份提供方开放 email 范围，或在定时发送中填写收件人。",
  };
  throw new Refused([badInput(["toMeOnly"], text)]);
}

async function refuseTooMany({ now }: Context, manager: EntityManager, id: string): Promise<void> {
  const [sent] = await manager.query<[{ count: number }]>(
    `SELECT count(*)::int AS count FROM feedback_report_sending
     WHERE report_id = $1 AND due_at IS NULL AND at > $2::timestamptz - interval '1 hour'`,
    [id, now().toString()],
  );
  if (sent.count < MOST_AN_HOUR) return;
  const text = {
    en: `It was sent by hand ${MOST_AN_HOUR} times within an hour, which is the limit. Wait, or open it by its link.`,
    zh: `一小时内已手动发送 ${MOST_AN_HOUR} 次，已达上限。请稍候，或通过链接打开。`,
  };
  throw new Refused([{ code: "RATE_LIMITED", field: ["id"], text }]);
}
