import { type EntityManager, IsNull } from "typeorm";
import { z } from "zod";
import type { Context } from "../../../platform/context.ts";
import type { Job } from "../../../platform/jobs/job.ts";
import { isUnanswerable } from "../report/ask-report.ts";
import { FeedbackReportEntity } from "../report/feedback-report.entity.ts";
import { ownerProblem } from "../report/owner-standing.ts";
import { lastDueBy, nextDueAfter } from "../schedule/due-times.ts";
import { mayReceive } from "../schedule/recipients.ts";
import type { ReportSchedule } from "../schedule/report-schedule.ts";
import { mailReport, recordSending } from "./mail-report.ts";
import type { SendingProblem } from "./sending-problem.ts";

/** Mails the reports that are due. Hours begin on a multiple of five minutes wherever clocks are kept. */
export const sendDueReportsJob: Job<object> = {
  name: "feedback-reports.send-due",
  payload: z.object({}),
  recurs: "*/5 * * * *",
  // The next look comes in five minutes and does the same.
  maxAttempts: 2,
  async run(context) {
    await sendDueReports(context);
  },
};

/**
 * Each report that is due, once for each time it is due, whichever process comes first: whoever mails it holds its row, and
 * moves on in the same transaction what is due next. Of the times at which no process ran, only the last is made up for.
 * @throws what came in the way of some, once all were looked at.
 */
export async function sendDueReports(context: Context): Promise<void> {
  const due = await context.db.query<{ id: string }[]>(
    "SELECT id FROM feedback_report WHERE retired_at IS NULL AND next_due_at <= $1 ORDER BY next_due_at, id",
    [context.now().toString()],
  );
  const failures: unknown[] = [];
  for (const { id } of due) {
    try {
      await context.db.transaction((manager) => sendIfDue(context, manager, id));
    } catch (error) {
      failures.push(error);
      await noteFailure(context, id);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} reports could not be mailed.`);
}

async function sendIfDue(context: Context, manager: EntityManager, id: string): Promise<void> {
  const lock = { mode: "pessimistic_write", onLocked: "skip_locked" } as const;
  const report = await manager.findOne(FeedbackReportEntity, { where: { id, retiredAt: IsNull() }, lock });
  const now = context.now();
  if (report === null || report.schedule === null || report.nextDueAt === null) return;
  if (report.nextDueAt.getTime() > now.epochMilliseconds) return;
  const dueAt = lastDueBy(report.schedule, now);
  await sendOrTellWhyNot(context, manager, { report, schedule: report.schedule, dueAt });
  const next = nextDueAfter(report.schedule, now);
  const nextDueAt = new Date(next.epochMilliseconds);
  await manager.update(FeedbackReportEntity, { id }, { nextDueAt, failingSince: null });
}

interface DueReport {
  readonly report: FeedbackReportEntity;
  readonly schedule: ReportSchedule;
  readonly dueAt: Temporal.Instant;
}

async function sendOrTellWhyNot(context: Context, manager: EntityManager, due: DueReport): Promise<void> {
  const { report, schedule, dueAt } = due;
  const unsent = (problem: SendingProblem) => {
    const nothing = { mailIds: [], periodFrom: null, periodThrough: null };
    return recordSending(context, manager, { report, dueAt, senderName: null, ...nothing, problem });
  };
  const problem = ownerProblem(report, context.now());
  if (problem !== null) return await unsent(problem);
  const recipients = schedule.recipients.filter((address) => mayReceive(context, address, report.ownerEmail));
  if (recipients.length === 0) return await unsent("NO_RECIPIENT_ALLOWED");
  try {
    const { language } = schedule;
    await mailReport(context, manager, { report, recipients, language, asOf: dueAt, dueAt, senderName: null });
  } catch (error) {
    if (!isUnanswerable(error)) throw error;
    await unsent("QUESTION_REFUSED");
  }
}

async function noteFailure({ db, now }: Context, id: string): Promise<void> {
  const statement = "UPDATE feedback_report SET failing_since = coalesce(failing_since, $2) WHERE id = $1";
  await db.query(statement, [id, now().toString()]);
}
