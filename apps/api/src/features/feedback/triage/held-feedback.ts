import type { EntityManager } from "typeorm";
import { badInput, Refused } from "../../../platform/refusal.ts";
import { writeFact } from "../facts/write-fact.ts";
import { HeldFeedbackEntity } from "../giving/held-feedback.entity.ts";
import { FeedbackEntity } from "../record/feedback.entity.ts";
import { changeFeedback, type Worker } from "./change-feedback.ts";
import type { FeedbackPayload, SeenFeedbackInput } from "./triage.input.ts";

/** What is held becomes a fact, of the time at which it came and by what was known then. */
export async function releaseFeedback(worker: Worker, input: SeenFeedbackInput): Promise<FeedbackPayload> {
  return await changeFeedback(worker, input, async ({ manager }, feedback) => {
    requireHeld(feedback);
    const { feedback: _of, ...held } = await manager.findOneByOrFail(HeldFeedbackEntity, { id: feedback.id });
    await manager.delete(HeldFeedbackEntity, { id: feedback.id });
    const reopened = held.reopened === null ? null : await wasReopenedSince(manager, feedback);
    await writeFact(manager, { ...held, reopened });
    return { action: "feedback.release", parts: { held: false }, before: { held: true }, after: { held: false } };
  });
}

/** What is held goes, with all that came with it. */
export async function discardFeedback(worker: Worker, input: SeenFeedbackInput): Promise<FeedbackPayload> {
  return await changeFeedback(worker, input, async ({ manager }, feedback) => {
    requireHeld(feedback);
    await manager.delete(HeldFeedbackEntity, { id: feedback.id });
    await manager.delete(FeedbackEntity, { id: feedback.id });
    return {
      action: "feedback.discard",
      parts: {},
      before: { held: true, discarded: false },
      after: { discarded: true },
    };
  });
}

function requireHeld({ held }: FeedbackEntity): void {
  if (held) return;
  throw new Refused([
    badInput(["id"], {
      en: "This feedback is not held: it is counted already, and can be triaged as it is.",
      zh: "该反馈未被暂存：它已计入统计，可直接处理。",
    }),
  ]);
}

async function wasReopenedSince(manager: EntityManager, { requestId, receivedAt }: FeedbackEntity): Promise<boolean> {
  const reopenings = await manager.query<unknown[]>(
    `SELECT 1 FROM request_event WHERE request_id = $1 AND at > $2 AND kind = 'MOVED'
       AND data->>'from' = 'CLOSED' AND data->>'move' <> 'UNDO_MERGE' LIMIT 1`,
    [requestId, receivedAt.toISOString()],
  );
  return reopenings.length > 0;
}
