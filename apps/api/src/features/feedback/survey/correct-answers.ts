import { randomUUID } from "node:crypto";
import type { Context } from "../../../platform/context.ts";
import { newSurveyToken } from "../asking/survey-token.ts";
import { FeedbackFactEntity } from "../facts/feedback-fact.entity.ts";
import { FeedbackEntity } from "../record/feedback.entity.ts";
import { FeedbackCorrectionEntity } from "../record/feedback-correction.entity.ts";
import { indexComment } from "../record/feedback-words.ts";
import { answersOf } from "./find-survey.ts";
import type { Answers } from "./read-answers.ts";

/**
 * Spends the token of an answer on other words and numbers; what was said before stays in its history.
 * @returns the token by which it can be corrected again; null where this one opens nothing any more.
 */
export async function correctAnswers(context: Context, hash: Buffer, answers: Answers): Promise<string | null> {
  const at = context.now();
  return await context.db.transaction(async (manager) => {
    const next = newSurveyToken();
    const lock = { mode: "pessimistic_write" } as const;
    const feedback = await manager.findOne(FeedbackEntity, { where: { correctionHash: hash }, lock });
    if (feedback === null || feedback.erasedAt !== null) return null;
    if ((feedback.correctionUntil?.getTime() ?? 0) <= at.epochMilliseconds) return null;
    const { id, revision } = feedback;
    const before = { ...(await answersOf(manager, feedback)), id: randomUUID(), feedbackId: id };
    await manager.insert(FeedbackCorrectionEntity, { ...before, at: new Date(at.epochMilliseconds) });
    const { comment, ...rating } = answers;
    await manager.update(FeedbackEntity, { id }, { comment, correctionHash: next.hash, revision: revision + 1 });
    await indexComment(manager, id, comment);
    await manager.update(FeedbackFactEntity, { id }, rating);
    return next.token;
  });
}
