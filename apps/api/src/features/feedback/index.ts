import { FeedbackCellEntity } from "./facts/feedback-cell.entity.ts";
import { FeedbackDeltaEntity, FeedbackFactEntity } from "./facts/feedback-fact.entity.ts";
import { FeedbackLabelEntity } from "./facts/feedback-label.entity.ts";
import { FeedbackEntity } from "./record/feedback.entity.ts";
import { FeedbackCorrectionEntity } from "./record/feedback-correction.entity.ts";
import { FeedbackOccasionEntity } from "./record/feedback-occasion.entity.ts";

export { nameValues, writeFact } from "./facts/write-fact.ts";

/** Feedback on support: asking for it, receiving it, and what staff make of it: the front door. */
export const feedbackEntities = [
  FeedbackFactEntity,
  FeedbackDeltaEntity,
  FeedbackCellEntity,
  FeedbackLabelEntity,
  FeedbackOccasionEntity,
  FeedbackEntity,
  FeedbackCorrectionEntity,
];
