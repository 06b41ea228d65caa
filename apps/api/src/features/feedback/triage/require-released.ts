import { badInput, Refused } from "../../../platform/refusal.ts";
import type { FeedbackEntity } from "../record/feedback.entity.ts";

/** @throws Refused for what is held: nothing becomes of it before somebody has looked at it. */
export function requireReleased({ held }: Pick<FeedbackEntity, "held">): void {
  if (!held) return;
  throw new Refused([
    badInput(["id"], {
      en: "This feedback came amid a flood and is held. Release it first by releaseFeedback, or discard it.",
      zh: "该反馈在大量提交期间收到，已被暂存。请先用 releaseFeedback 放行，或将其丢弃。",
    }),
  ]);
}
