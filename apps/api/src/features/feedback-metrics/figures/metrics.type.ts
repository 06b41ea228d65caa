import type { Direction, FeedbackMetric, MetricUnit } from "@supportbook/policy";
import type { ComplexityEstimator } from "graphql-query-complexity";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, TimeZoneScalar } from "../../../platform/scalars.ts";
import { FeedbackGroupKeyType } from "../../feedback/index.ts";
import {
  DirectionEnum,
  FeedbackMetricEnum,
  type FeedbackReading,
  FeedbackReadingEnum,
  MetricUnitEnum,
} from "../metric-enums.ts";
import { FeedbackFigure, FeedbackInterval95 } from "./figure.type.ts";

/** A question is about a metric or two; how many groups and buckets an answer may have is limited by itself. */
const ofUsualMetrics: ComplexityEstimator = ({ childComplexity }) => 1 + 2 * childComplexity;

@ObjectType({ simpleResolvers: true, description: "What a figure means. A definition that changes gets another id." })
export class FeedbackMetricDefinition {
  @Field(() => ID, { description: "Stable." })
  id: string;

  @Field(() => FeedbackMetricEnum, {
    nullable: true,
    description: "The metric that it defines; null for a column of the table of clauses.",
  })
  metric: FeedbackMetric | null;

  @Field(() => String, { description: "What people call it, in the language of the request." })
  name: string;

  @Field(() => String, { description: "What it is, in the language of the request." })
  gist: string;

  @Field(() => MetricUnitEnum, { nullable: true, description: "In what it is counted; null for a ratio." })
  unit: MetricUnit | null;

  @Field(() => DirectionEnum, { nullable: true, description: "Which way it improves; null for a ratio." })
  direction: Direction | null;
}

@ObjectType({ simpleResolvers: true, description: "A day, week, month, quarter or year of the query's time zone." })
export class FeedbackTimeBucket {
  @Field(() => String, { description: "`2026-11-23`, `2026-W48`, `2026-11`, `2026-Q4` or `2026`." })
  label: string;

  @Field(() => DateScalar, { description: "Its first day." })
  from: string;

  @Field(() => DateScalar, { description: "Its last day, inclusive." })
  through: string;

  @Field(() => Boolean, { description: "Whether the period reaches over a part of it only." })
  isPartial: boolean;
}

@ObjectType({ simpleResolvers: true, description: "The figures of one bucket of time." })
export class FeedbackBucketFigures {
  @Field(() => FeedbackTimeBucket, { description: "Which." })
  bucket: FeedbackTimeBucket;

  @Field(() => [FeedbackFigure], {
    description: "One for each metric, in the order of the question.",
    complexity: ofUsualMetrics,
  })
  figures: FeedbackFigure[];
}

@ObjectType({ simpleResolvers: true, description: "How many answered by one step of a scale." })
export class FeedbackStepShare {
  @Field(() => Int, { description: "The step." })
  step: number;

  @Field(() => Int, { description: "How many chose it." })
  count: number;

  @Field(() => Float, { nullable: true, description: "Of all answers to the question; null without any." })
  share: number | null;

  @Field(() => Int, { description: "All answers to the question." })
  n: number;

  @Field(() => FeedbackInterval95, { nullable: true, description: "Of the share." })
  interval: FeedbackInterval95 | null;
}

@ObjectType({ description: "What was counted together." })
export class FeedbackGroup {
  @Field(() => [FeedbackGroupKeyType], {
    description: "A value for each dimension of `groupBy`, in its order; empty where nothing groups.",
  })
  key: FeedbackGroupKeyType[];

  @Field(() => [FeedbackFigure], {
    description: "Of the whole period: one for each metric, in the order of the question.",
    complexity: ofUsualMetrics,
  })
  figures: FeedbackFigure[];

  @Field(() => [FeedbackBucketFigures], {
    description: "By time, empty buckets included; empty where no interval was asked for.",
  })
  buckets: FeedbackBucketFigures[];
}

@ObjectType({ simpleResolvers: true, description: "Figures of feedback, each with what it takes to judge it." })
export class FeedbackMetrics {
  @Field(() => TimeZoneScalar, { description: "In whose days the period and the buckets are." })
  timeZone: string;

  @Field(() => DateScalar, { description: "The first day." })
  from: string;

  @Field(() => DateScalar, { description: "The last day, inclusive." })
  through: string;

  @Field(() => DateScalar, { description: "The first day of the period that is compared with." })
  previousFrom: string;

  @Field(() => DateScalar, { description: "The last day of the period that is compared with, inclusive." })
  previousThrough: string;

  @Field(() => [FeedbackMetricDefinition], { description: "Of the metrics that were asked for." })
  definitions: FeedbackMetricDefinition[];

  @Field(() => Int, { description: "Figures of fewer are not shown, nor what would give them away." })
  suppressedBelow: number;

  @Field(() => FeedbackReadingEnum, { description: "What was counted." })
  readFrom: FeedbackReading;

  @Field(() => [FeedbackTimeBucket], {
    description: "In order and without gaps; empty where no interval was asked for.",
  })
  buckets: FeedbackTimeBucket[];

  @Field(() => FeedbackGroup, { description: "All of it." })
  total: FeedbackGroup;

  @Field(() => [FeedbackGroup], {
    description: "Those in which anything was counted, the largest first; empty where nothing groups.",
  })
  groups: FeedbackGroup[];
}
