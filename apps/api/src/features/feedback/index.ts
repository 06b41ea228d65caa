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

export { feedbackFollower } from "./asking/feedback-follower.ts";
export { feedbackSettings } from "./asking/feedback-settings.ts";
export { nameValues, writeFact } from "./facts/write-fact.ts";
export { FeedbackDimensionEnum } from "./feedback-enum-types.ts";
export {
  FEEDBACK_DIMENSIONS,
  FEEDBACK_SOURCES,
  FEEDBACK_TYPES,
  type FeedbackDimension,
} from "./feedback-enums.ts";
export { FeedbackScaleEnum, SCALE_WORDS, type ScaleWord } from "./feedback-scale.ts";
export { DIMENSIONS } from "./filter/dimensions.ts";
export { FeedbackFilter } from "./filter/feedback-filter.input.ts";
export { factConditions, type Place, type WantedValues, wantedValues } from "./filter/filter-conditions.ts";
export { filterSpan, periodOf } from "./filter/filter-period.ts";
export { type DimensionValue, type LabelOf, labelsFor } from "./filter/value-labels.ts";
export { addressHash, personHash } from "./person-hash.ts";
export { serveSurvey } from "./survey/survey-routes.ts";
export { FeedbackGroupKeyType } from "./read/feedback-group-key.type.ts";

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
