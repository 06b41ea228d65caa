import DataLoader from "dataloader";
import { In } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { FeedbackCorrectionEntity } from "../record/feedback-correction.entity.ts";
import { FeedbackAnswerEntity } from "../triage/feedback-answer.entity.ts";
import type { FeedbackAnswerType, FeedbackCorrectionType } from "./feedback.type.ts";

/** What each piece of feedback said before, the newest first. */
export function correctionsLoader({ db }: Context): DataLoader<string, FeedbackCorrectionType[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const corrections = await db
      .getRepository(FeedbackCorrectionEntity)
      .find({ where: { feedbackId: In([...ids]) }, order: { at: "DESC", id: "ASC" } });
    const byFeedback = Map.groupBy(corrections, ({ feedbackId }) => feedbackId);
    return ids.map((id) => byFeedback.get(id) ?? []);
  });
}

/** What support answered to each, the oldest first. */
export function answersLoader({ db }: Context): DataLoader<string, FeedbackAnswerType[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const answers = await db
      .getRepository(FeedbackAnswerEntity)
      .find({ where: { feedbackId: In([...ids]) }, order: { at: "ASC", id: "ASC" } });
    const byFeedback = Map.groupBy(answers, ({ feedbackId }) => feedbackId);
    const read = ({ id, at, text, authorName, mailId }: FeedbackAnswerEntity): FeedbackAnswerType => {
      return { id, at, text, authorName, mailed: mailId !== null };
    };
    return ids.map((id) => (byFeedback.get(id) ?? []).map(read));
  });
}
