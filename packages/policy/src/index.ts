/** The questions one may ask of the rules. Nothing else of this package is public. */
export { type ActingClause, actingClauses } from "./analysis/acting-clauses.ts";
export {
  ANALYSIS_STEPS,
  type AnalysedComponent,
  type AnalysisStep,
  analyseRulebook,
  type RulebookAnalysis,
} from "./analysis/analyse-rulebook.ts";
export { type ConditionRow, conditionsTable } from "./analysis/conditions-table.ts";
export { CHECKS, type Check, type Counterexample } from "./analysis/finding.ts";
export { CHECK_SENTENCES, formatAnalysis } from "./analysis/format-analysis.ts";
export type { Combination } from "./analysis/smallest-combination.ts";
export {
  CALENDAR_PROBLEM_CODES,
  type CalendarProblem,
  type CalendarProblemCode,
  calendarProblems,
} from "./calendar/calendar-problems.ts";
export type { LedgerEntry, LedgerReason } from "./calendar/ledger.ts";
export { closesNext, isOpen, opensNext } from "./calendar/opening.ts";
export type { Pause } from "./calendar/pauses.ts";
export {
  type Holiday,
  type OpenHours,
  type SupportCalendar,
  type SupportCalendars,
  WEEKDAYS,
  type Weekday,
} from "./calendar/support-calendar.ts";
export { addWorkingTime, type DueTime, type WorkingTime, workingTimeBetween } from "./calendar/working-time.ts";
export type { Case, Clause, ClauseEffect, Edition, EditionChannel, Interpretation, Section } from "./clause.ts";
export {
  CLOCK_EVENT_TYPES,
  CLOCK_METRICS,
  type ClockEvent,
  type ClockEventType,
  type ClockMetric,
  type DecidedForClock,
  type PlanTimes,
} from "./clock/clock-events.ts";
export { CLOCK_LEDGER_REASONS, type ClockLedgerEntry, type ClockLedgerReason } from "./clock/clock-ledger.ts";
export { CLOCK_STATES, type ClockState, REASONS_FOR_PAUSE, type ReasonForPause } from "./clock/clock-state.ts";
export { DUTY_STATES, type DutyAsked, type DutyClock, type DutyStepAhead, dutyClock } from "./clock/duty-clock.ts";
export { DEFAULT_DUTY_PLAN, DUTY_STEPS, type DutyPlan, type DutyStep, type StepTaken } from "./clock/duty-steps.ts";
export { REASONS_FOR_NO_CLOCK, type ReasonForNoClock } from "./clock/promise-in-force.ts";
export {
  type ClockRound,
  nextDueAt,
  type PromisedTime,
  type ResponseClock,
  responseClocks,
} from "./clock/response-clock.ts";
export { type ClockWarning, type WarningsAsked, type WarningsDue, warningsDue } from "./clock/warnings-due.ts";
export {
  CONDITION_VALUES,
  type ConditionFact,
  type ConditionValue,
  DERIVED_FACTS,
  termsInForce,
} from "./conditions.ts";
export { channelsFor, decide, factsOf } from "./decide.ts";
export * from "./decision.ts";
export { editionAt, editions } from "./editions.ts";
export * from "./facts.ts";
export { NOT_ASKED_WORDS, REASONS_NOT_ASKED, type ReasonNotAsked } from "./feedback/asking/reasons-not-asked.ts";
export {
  DEFAULT_FEEDBACK_REST,
  type FeedbackOccasion,
  type FeedbackOffer,
  type FeedbackRest,
  feedbackOffer,
  type NotAskedBecause,
} from "./feedback/asking/whether-to-ask.ts";
export {
  type CitedInRatings,
  CLAUSE_DEFINITIONS,
  type ClauseCount,
  type ClauseFigure,
  type ClauseRow,
  clauseTable,
} from "./feedback/clause-table.ts";
export {
  COMPARISON_TESTS,
  COMPARISON_VERDICTS,
  type Comparison,
  type ComparisonTest,
  type ComparisonVerdict,
  compareFeedback,
} from "./feedback/compare.ts";
export {
  addFeedback,
  FEEDBACK_SCALES,
  type FeedbackCounts,
  type FeedbackScale,
  NO_FEEDBACK,
} from "./feedback/counts.ts";
export {
  DIRECTIONS,
  type Direction,
  FEEDBACK_METRICS,
  type FeedbackMetric,
  METRIC_DEFINITIONS,
  METRIC_UNITS,
  type MetricDefinition,
  type MetricUnit,
} from "./feedback/definitions.ts";
export { distributionOf, type Measure, measureFeedback, type StepShare } from "./feedback/measure.ts";
export { type FeedbackPeriod, type InstantSpan, previousPeriod, spanOf } from "./feedback/periods/feedback-period.ts";
export {
  BUCKET_INTERVALS,
  type BucketInterval,
  bucketLabel,
  type TimeBucket,
  timeBuckets,
} from "./feedback/periods/time-buckets.ts";
export { INTERVAL_METHODS, type Interval, type IntervalMethod } from "./feedback/statistics/interval.ts";
export type { CountedRow, GroupedCounts } from "./feedback/suppression/group-lattice.ts";
export { type SuppressedGroup, suppressSmallGroups } from "./feedback/suppression/suppress-small-groups.ts";
export { DEFAULT_SUPPRESSION_THRESHOLD, LEAST_SUPPRESSION_THRESHOLD } from "./feedback/suppression/threshold.ts";
export { WAIT_BUCKETS, type WaitPercentile, waitBucketOf, waitPercentile } from "./feedback/wait-buckets.ts";
export {
  extensionInForce,
  type HeldService,
  type NamedSubject,
  phaseForAccount,
  servicesHeldFor,
} from "./holdings/account-phase.ts";
export { type ContractYear, contractYearOn, type HeldSpan, isHeldOn } from "./holdings/contract-year.ts";
export {
  type Established,
  establishedOn,
  type FactsOnRecord,
  factsOnRecord,
  type HeldPlan,
  type Holdings,
  type OnRecord,
  stillCommits,
  turningDaysOf,
} from "./holdings/on-record.ts";
export { type CountedPlan, isUsedUp, type PlanUse, planUseOn, planUseStatement } from "./holdings/plan-use.ts";
export {
  type AnsweredForPlan,
  REASONS_FOR_NO_PROMISE,
  RESPONSE_TARGET_STATES,
  type ReasonForNoPromise,
  type ResponseTarget,
  responseTargetOf,
  responseTargetStatement,
} from "./holdings/response-target.ts";
export { isSoldNowhere, serviceOnOffer } from "./holdings/service-on-offer.ts";
export { type Foreseen, outcomeHoldsThrough } from "./holds-through.ts";
export { decideInMarket, type Inquiry, questionOf, type SaidFacts, type Subject } from "./inquiry.ts";
export { type AccountLicence, type AccountStanding, accountStanding } from "./licence/account-standing.ts";
export {
  LICENCE_REASONS,
  type LicenceReason,
  type LicenceStanding,
  type LicenceTerms,
  standingOf,
} from "./licence/licence-standing.ts";
export { type BuildMatch, matchBuild, type NamedVersion } from "./lifecycle/build-match.ts";
export { calendarDateOf } from "./lifecycle/calendar-date.ts";
export { type DatedMilestone, daysLeft, nextMilestone } from "./lifecycle/countdown.ts";
export { type DaySpan, daysOfOtherPhase, hullOf, plusDays } from "./lifecycle/days-of-other-phase.ts";
export {
  MILESTONE_PROBLEM_CODES,
  type MilestoneProblem,
  type MilestoneProblemCode,
  milestoneProblems,
} from "./lifecycle/milestone-problems.ts";
export * from "./lifecycle/milestones.ts";
export { type KnownVersion, newerVersionOf } from "./lifecycle/newer-version.ts";
export { phaseOn } from "./lifecycle/phase.ts";
export { setMilestone } from "./lifecycle/set-milestone.ts";
export { shortensPromise } from "./lifecycle/shortened-promises.ts";
export { compareVersions } from "./lifecycle/version-order.ts";
export { type DaysOfSale, isSoldOn, type Market, reaches, type ServiceOffer, soldServicesIn } from "./market.ts";
export { applyMove, type MoveAttempt, type MoveDetails, type MoveResult } from "./request/apply-move.ts";
export {
  ANSWER_FORMS,
  type AnswerChoice,
  type AnswerForm,
  type ChecklistItem,
} from "./request/checklist/checklist-item.ts";
export { checklistOf } from "./request/checklist/checklists.ts";
export {
  ANSWER_NOT_KNOWN,
  type ChecklistAnswers,
  type Completeness,
  completeness,
  type UnreadableAnswer,
} from "./request/checklist/completeness.ts";
export {
  escapePlaceholders,
  type FilledReply,
  fillPlaceholders,
  type PlaceholderValues,
  placeholderProblems,
  REPLY_PLACEHOLDERS,
  type ReplyPlaceholder,
  type UnfilledPlaceholders,
} from "./request/fill-placeholders.ts";
export {
  MOVE_CONDITIONS,
  MOVE_NEEDS,
  MOVERS,
  type MoveCondition,
  type MoveNeed,
  type Mover,
} from "./request/move-row.ts";
export {
  DEFAULT_MOVE_WINDOWS,
  type MoveOffer,
  type MoveWindows,
  movesFor,
  type RequestStanding,
} from "./request/moves-for.ts";
export { detectProblems } from "./request/problems/detect-problems.ts";
export { type DetectedProblems, PROBLEM_CUES, type ProblemCue } from "./request/problems/detected-problems.ts";
export {
  type CommonFacts,
  type DescribedProblem,
  type Sibling,
  splitRequest,
  subjectOf,
} from "./request/problems/split-request.ts";
export type { TextSpan } from "./request/problems/text-span.ts";
export {
  CATEGORY_NAMES,
  categoryWhenFiled,
  isSupported,
  REQUEST_CATEGORIES,
  type RequestCategory,
} from "./request/request-category.ts";
export {
  MOVE_NAMES,
  type MoveName,
  movesTable,
  REQUEST_MOVES,
  type RequestMove,
} from "./request/request-moves.ts";
export {
  actOnTask,
  TASK_ACT_NAMES,
  TASK_ACTS,
  TASK_STATES,
  type TaskAct,
  type TaskState,
  taskActsFor,
  waitsForCustomer,
} from "./request/task/task-acts.ts";
export { taskReminderAt } from "./request/task/task-reminder.ts";
export { type WayOn, waysOn } from "./request/ways-on.ts";
export type { Text } from "./text.ts";
export * from "./vocabulary.ts";
export { SERVICE_NAMES } from "./wording.ts";
