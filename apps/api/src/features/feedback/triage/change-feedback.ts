import type { EntityManager } from "typeorm";
import { changedParts } from "../../../platform/audit.ts";
import { reasonOf } from "../../../platform/change-reason.ts";
import type { Actor, Context } from "../../../platform/context.ts";
import { forgetLoaded } from "../../../platform/loader.ts";
import { type Refusal, Refused, userErrorsOf } from "../../../platform/refusal.ts";
import { readFeedback } from "../read/feedback-rows.ts";
import { FeedbackEntity } from "../record/feedback.entity.ts";
import type { FeedbackPayload, SeenFeedbackInput } from "./triage.input.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface Worker {
  readonly context: Context;
  readonly actor: Actor;
}

/** A change of feedback by staff while it is made. */
export interface FeedbackChange extends Worker {
  readonly manager: EntityManager;
  readonly at: Temporal.Instant;
}

/** What becomes of feedback by a change, and how the audit tells of it. Its words stand in neither of the last two. */
export interface FeedbackStep {
  readonly action: string;
  /** Columns to be written. */
  readonly parts: Partial<FeedbackEntity>;
  readonly before: object;
  readonly after: object;
}

class StaleFeedback extends Refused {
  readonly id: string;

  constructor({ id, revision }: FeedbackEntity, expected: number) {
    const text = {
      en: `You have revision ${expected} of the feedback; it stands at revision ${revision} now. Look at it, then send expectedRevision ${revision}.`,
      zh: `您持有该反馈的第 ${expected} 次修订，当前为第 ${revision} 次。请查看后以 expectedRevision ${revision} 重新提交。`,
    };
    super([{ code: "CONFLICT", field: ["expectedRevision"], text }]);
    this.id = id;
  }
}

/**
 * Changes one piece of feedback in one transaction, after whoever changes it at the same time, with its entry in the
 * audit. @param work tells the step; null where nothing is to change.
 */
export async function changeFeedback(
  { context, actor }: Worker,
  seen: SeenFeedbackInput,
  work: (change: FeedbackChange, feedback: FeedbackEntity) => Promise<FeedbackStep | null>,
): Promise<FeedbackPayload> {
  try {
    await context.db.transaction(async (manager) => {
      const reason = reasonOf(seen.reason);
      const change = { context, actor, manager, at: context.now() };
      const feedback = await lockFeedback(manager, seen);
      const step = await work(change, feedback);
      if (step !== null) await carryOut(change, feedback, { ...step, reason });
    });
    forgetLoaded(context);
    return { feedback: await shown(context, seen.id), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const feedback = error instanceof StaleFeedback ? await shown(context, error.id) : null;
    return { feedback, userErrors: userErrorsOf(context, error) };
  }
}

async function carryOut(
  { context, manager, at }: FeedbackChange,
  feedback: FeedbackEntity,
  { action, parts, before, after, reason }: FeedbackStep & { readonly reason: string },
): Promise<void> {
  const { id, revision } = feedback;
  await manager.update(FeedbackEntity, { id }, { ...parts, revision: revision + 1 });
  const change = { targetType: "Feedback", targetId: id, targetLabel: labelOf(feedback) };
  const changes = [{ ...change, ...changedParts(before, after) }];
  await context.audit.recordDone(manager, context, { action, changes, at, reason });
}

/** How people call feedback: by when it came, since its words and its giver may be erased. */
export function labelOf({ receivedAt }: Pick<FeedbackEntity, "receivedAt">): string {
  return `feedback of ${receivedAt.toISOString().slice(0, 16).replace("T", " ")}`;
}

async function lockFeedback(manager: EntityManager, { id, expectedRevision }: SeenFeedbackInput) {
  const lock = { mode: "pessimistic_write" } as const;
  const feedback = UUID.test(id) ? await manager.findOne(FeedbackEntity, { where: { id }, lock }) : null;
  if (feedback === null) throw new Refused([unknownFeedback]);
  if (feedback.revision !== expectedRevision) throw new StaleFeedback(feedback, expectedRevision);
  return feedback;
}

const unknownFeedback: Refusal = {
  code: "NOT_FOUND",
  field: ["id"],
  text: {
    en: "There is no such feedback. Take its id from feedbackList.",
    zh: "没有该反馈。请从 feedbackList 中取其 id。",
  },
};

async function shown({ db }: Context, id: string) {
  return (await readFeedback(db, [id]))[0] ?? null;
}
