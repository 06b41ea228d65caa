import { AskingResolver } from "./asking/asking.resolver.ts";
import { FeedbackOptOutEntity } from "./asking/feedback-opt-out.entity.ts";
import { FeedbackSettingsEntity } from "./asking/feedback-settings.entity.ts";
import { OccasionFieldsResolver, RequestOccasionsResolver } from "./asking/occasions.resolver.ts";
import { FeedbackCellEntity } from "./facts/feedback-cell.entity.ts";
import { FeedbackDeltaEntity, FeedbackFactEntity } from "./facts/feedback-fact.entity.ts";
import { FeedbackLabelEntity } from "./facts/feedback-label.entity.ts";
import { FloodWindowEntity } from "./flood/flood-window.entity.ts";
import { FeedbackEntity } from "./record/feedback.entity.ts";
import { FeedbackCorrectionEntity } from "./record/feedback-correction.entity.ts";
import { FeedbackOccasionEntity } from "./record/feedback-occasion.entity.ts";

export { feedbackSettings } from "./asking/feedback-settings.ts";
export { nameValues, writeFact } from "./facts/write-fact.ts";
export { FeedbackScaleEnum, SCALE_WORDS, type ScaleWord } from "./feedback-scale.ts";
export { addressHash, personHash } from "./person-hash.ts";

/** Feedback on support: asking for it, receiving it, and what staff make of it: the front door. */
export const feedbackEntities = [
  FeedbackFactEntity,
  FeedbackDeltaEntity,
  FeedbackCellEntity,
  FeedbackLabelEntity,
  FeedbackOccasionEntity,
  FeedbackEntity,
  FeedbackCorrectionEntity,
  FeedbackSettingsEntity,
  FeedbackOptOutEntity,
  FloodWindowEntity,
];

export const feedbackResolvers = [AskingResolver, RequestOccasionsResolver, OccasionFieldsResolver] as const;
