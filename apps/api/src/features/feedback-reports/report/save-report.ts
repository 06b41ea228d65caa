import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { IsNull, QueryFailedError } from "typeorm";
import type { Actor, Context } from "../../../platform/context.ts";
import { type KeptKind, type KeptOutcome, keepRecord } from "../../../platform/kept-record.ts";
import { badInput, Refused, userErrorsOf } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import { nextDueAfter } from "../schedule/due-times.ts";
import { scheduleOf } from "../schedule/schedule-of.ts";
import { askReport, isUnanswerable } from "./ask-report.ts";
import { FeedbackReportEntity } from "./feedback-report.entity.ts";
import type { RetireFeedbackReportInput, SaveFeedbackReportInput } from "./feedback-report.input.ts";
import { sightingOf } from "./owner-standing.ts";
import { questionOf } from "./report-question.ts";
import { changeableReport, RETIRE } from "./visible-reports.ts";

const LONGEST_NAME = 100;
const MOST_REPORTS = 100;

const keptReports: KeptKind<FeedbackReportEntity> = {
  entity: FeedbackReportEntity,
  targetType: "FeedbackReport",
  noun: { en: "report", zh: "报告" },
  labelOf: ({ name }) => name,
  factsOf,
};

export type ReportOutcome = KeptOutcome<FeedbackReportEntity>;

/** Keeps a report, or changes one of the actor's own. */
export async function saveReport(
  context: Context,
  actor: Actor,
  input: SaveFeedbackReportInput,
): Promise<ReportOutcome> {
  const { id = null, expectedRevision = null, reason } = input;
  const edit = { action: "feedbackReports.save", id, expectedRevision, reason };
  return await orRefusal(context, async () => {
    if (id !== null) await changeableReport(context, actor, { ...edit, id });
    await refuseName(context, actor, input);
    const at = context.now();
    await refuseUnanswerable(context, input, at);
    return await keepRecord(context, keptReports, {
      ...edit,
      revise: (before) => revised(before, { context, actor, input, at }),
    });
  });
}

/** Has a report mailed to nobody and listed no more. */
export async function retireReport(
  context: Context,
  actor: Actor,
  input: RetireFeedbackReportInput,
): Promise<ReportOutcome> {
  return await orRefusal(context, async () => {
    await changeableReport(context, actor, { id: input.id, action: RETIRE });
    const at = new Date(context.now().epochMilliseconds);
    return await keepRecord(context, keptReports, {
      ...input,
      action: RETIRE,
      reason: input.reason,
      revise: (before) => {
        if (before === null) throw new Error("A report that is not there is not retired.");
        return before.retiredAt === null ? { ...before, retiredAt: at, changedAt: at } : before;
      },
    });
  });
}

interface Revision {
  readonly context: Context;
  readonly actor: Actor;
  readonly input: SaveFeedbackReportInput;
  readonly at: Temporal.Instant;
}

function revised(before: FeedbackReportEntity | null, { context, actor, input, at }: Revision) {
  if (before !== null && before.retiredAt !== null) throw new Refused([badInput(["id"], RETIRED)]);
  const sighting = sightingOf(actor, at);
  const given = input.schedule ?? null;
  const schedule = given === null ? null : scheduleOf(context, given, sighting.ownerEmail);
  const wanted = { name: nameOf(input), question: questionOf(input.question), shared: input.shared, schedule };
  if (before !== null && isDeepStrictEqual(factsOf(before), wanted)) return before;
  const isKept = before !== null && isDeepStrictEqual(before.schedule, schedule);
  return {
    ...wanted,
    ...sighting,
    id: before?.id ?? randomUUID(),
    ownerSubject: actor.subject,
    nextDueAt: isKept ? before.nextDueAt : schedule && dateOf(nextDueAfter(schedule, at)),
    failingSince: isKept ? before.failingSince : null,
    changedAt: dateOf(at),
    retiredAt: null,
  };
}

const RETIRED = {
  en: "The report was retired. Save a new one without id.",
  zh: "该报告已停用。请不带 id 另存新报告。",
};

function factsOf({ name, question, shared, schedule }: FeedbackReportEntity) {
  return { name, question, shared, schedule };
}

function nameOf({ name }: SaveFeedbackReportInput): string {
  return storableText(name.trim());
}

function dateOf(at: Temporal.Instant): Date {
  return new Date(at.epochMilliseconds);
}

async function refuseName({ db }: Context, { subject }: Actor, input: SaveFeedbackReportInput): Promise<void> {
  const name = nameOf(input);
  if (name.length === 0 || name.length > LONGEST_NAME) {
    const text = {
      en: `The name has ${name.length} characters; write 1 to ${LONGEST_NAME}.`,
      zh: `名称有 ${name.length} 个字符；应为 1 至 ${LONGEST_NAME} 个。`,
    };
    throw new Refused([badInput(["name"], text)]);
  }
  const own = { ownerSubject: subject, retiredAt: IsNull() };
  const reports = db.getRepository(FeedbackReportEntity);
  const rival = await reports.findOneBy({ ...own, name });
  if (rival !== null && rival.id !== input.id) throw nameTaken();
  if (input.id != null || (await reports.countBy(own)) < MOST_REPORTS) return;
  const text = {
    en: `You have ${MOST_REPORTS} reports, which is the limit. Retire one first.`,
    zh: `您已有 ${MOST_REPORTS} 个报告，已达上限。请先停用一个。`,
  };
  throw new Refused([badInput(["name"], text)]);
}

/** What is not answered when it is kept would not be when it is mailed. */
async function refuseUnanswerable(
  context: Context,
  { question }: SaveFeedbackReportInput,
  at: Temporal.Instant,
): Promise<void> {
  try {
    await askReport(context, questionOf(question), { at });
  } catch (error) {
    if (!isUnanswerable(error)) throw error;
    throw new Refused([badInput(["question"], { en: error.message, zh: error.message })]);
  }
}

function nameTaken(): Refused {
  const text = {
    en: "You have a report of this name. Choose another, or change that one.",
    zh: "您已有同名报告。请另取名称，或更改该报告。",
  };
  return new Refused([{ code: "CONFLICT", field: ["name"], text }]);
}

async function orRefusal(context: Context, change: () => Promise<ReportOutcome>): Promise<ReportOutcome> {
  try {
    return await change();
  } catch (error) {
    // Saved by another request since its name was looked for.
    const refused = isNameTaken(error) ? nameTaken() : error;
    if (!(refused instanceof Refused)) throw error;
    return { row: null, userErrors: userErrorsOf(context, refused) };
  }
}

function isNameTaken(error: unknown): boolean {
  return error instanceof QueryFailedError && error.message.includes("feedback_report_name");
}
