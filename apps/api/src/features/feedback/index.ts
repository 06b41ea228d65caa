import { AskingResolver } from "./asking/asking.resolver.ts";
import { FeedbackOptOutEntity } from "./asking/feedback-opt-out.entity.ts";
import { FeedbackSettingsEntity } from "./asking/feedback-settings.entity.ts";
import { OccasionFieldsResolver, RequestOccasionsResolver } from "./asking/occasions.resolver.ts";
import { surveyLinkCommand } from "./asking/survey-link-command.ts";
import { checkCellsCommand, rebuildCellsCommand } from "./cubes/cells-commands.ts";
import { foldFeedbackJob } from "./cubes/fold-job.ts";
import { FeedbackCellEntity } from "./facts/feedback-cell.entity.ts";
import { FeedbackDeltaEntity, FeedbackFactEntity } from "./facts/feedback-fact.entity.ts";
import { FeedbackLabelEntity } from "./facts/feedback-label.entity.ts";
import { FloodWindowEntity } from "./flood/flood-window.entity.ts";
import { GivingResolver } from "./giving/giving.resolver.ts";
import { HeldFeedbackEntity } from "./giving/held-feedback.entity.ts";
import { SpentTicketEntity } from "./giving/spent-ticket.entity.ts";
import { erasePersonCommand, exportPersonCommand } from "./privacy/person-commands.ts";
import { PrivacyResolver } from "./privacy/privacy.resolver.ts";
import { FeedbackResolver, OwnFeedbackResolver } from "./read/feedback.resolver.ts";
import { FeedbackFieldsResolver, RequestFeedbackResolver } from "./read/feedback-fields.resolver.ts";
import { FeedbackEntity } from "./record/feedback.entity.ts";
import { FeedbackCorrectionEntity } from "./record/feedback-correction.entity.ts";
import { FeedbackOccasionEntity } from "./record/feedback-occasion.entity.ts";
import { FeedbackAnswerEntity } from "./triage/feedback-answer.entity.ts";
import { TriageResolver } from "./triage/triage.resolver.ts";

export { feedbackFollower } from "./asking/feedback-follower.ts";
export { feedbackSettings } from "./asking/feedback-settings.ts";
export { checkCells, type WrongCell } from "./cubes/check-cells.ts";
export { deltaGauge } from "./cubes/delta-gauge.ts";
export { foldAllDeltas, foldDeltas } from "./cubes/fold-deltas.ts";
export { type OnMonth, rebuildCells } from "./cubes/rebuild-cells.ts";
export { nameValues, writeFact } from "./facts/write-fact.ts";
export { FeedbackDimensionEnum } from "./feedback-enum-types.ts";
export {
  FEEDBACK_DIMENSIONS,
  FEEDBACK_SOURCES,
  FEEDBACK_TYPES,
  type FeedbackDimension,
} from "./feedback-enums.ts";
export { FeedbackScaleEnum, SCALE_COLUMNS, type ScaleWord } from "./feedback-scale.ts";
export { FeedbackFilter } from "./filter/feedback-filter.input.ts";
export { type WantedValues, wantedValues } from "./filter/filter-conditions.ts";
export { periodOf } from "./filter/filter-period.ts";
export { type DimensionValue, type LabelOf, labelsFor } from "./filter/value-labels.ts";
export { personHash } from "./person-hash.ts";
export { FeedbackGroupKeyType } from "./read/feedback-group-key.type.ts";
export type { FeedbackListArgs } from "./read/feedback-list.args.ts";
export { feedbackList } from "./read/feedback-list.ts";
export type { FeedbackRow } from "./read/feedback-rows.ts";
export { type CountedGroup, type ReadCounts, readCounts, tooMuch } from "./reading/read-counts.ts";
export { serveSurvey } from "./survey/survey-routes.ts";

/** Feedback on support: asking for it, receiving it, and what staff make of it: the front door. */
export const feedbackEntities = [
  FeedbackFactEntity,
  FeedbackDeltaEntity,
  FeedbackCellEntity,
  FeedbackLabelEntity,
  FeedbackOccasionEntity,
  FeedbackEntity,
  FeedbackCorrectionEntity,
  FeedbackAnswerEntity,
  HeldFeedbackEntity,
  SpentTicketEntity,
  FeedbackSettingsEntity,
  FeedbackOptOutEntity,
  FloodWindowEntity,
];

export const feedbackResolvers = [
  AskingResolver,
  RequestOccasionsResolver,
  OccasionFieldsResolver,
  GivingResolver,
  FeedbackResolver,
  OwnFeedbackResolver,
  FeedbackFieldsResolver,
  RequestFeedbackResolver,
  TriageResolver,
  PrivacyResolver,
] as const;
export const feedbackJobs = [foldFeedbackJob] as const;
export const feedbackCommands = [
  rebuildCellsCommand,
  checkCellsCommand,
  exportPersonCommand,
  erasePersonCommand,
  surveyLinkCommand,
] as const;
