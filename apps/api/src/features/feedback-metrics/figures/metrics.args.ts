import type { BucketInterval, FeedbackMetric } from "@supportbook/policy";
import { ArgsType, Field, Int } from "type-graphql";
import { TimeZoneScalar } from "../../../platform/scalars.ts";
import { type FeedbackDimension, FeedbackDimensionEnum, FeedbackFilter } from "../../feedback/index.ts";
import { FeedbackIntervalEnum, FeedbackMetricEnum } from "../metric-enums.ts";

/** What may be asked of every kind of figure. */
@ArgsType()
export class FiguresArgs {
  @Field(() => FeedbackFilter, { description: "Of which feedback." })
  filter: FeedbackFilter;

  @Field(() => TimeZoneScalar, {
    nullable: true,
    description: "Whose days; the vendor's zone where it is left out.",
  })
  timeZone?: string | null;

  @Field(() => Int, { nullable: true, description: "Show no figure of fewer: 3 or more." })
  suppressBelow?: number | null;
}

@ArgsType()
export class MetricsArgs extends FiguresArgs {
  @Field(() => [FeedbackMetricEnum], { description: "Which figures; one or more." })
  metrics: FeedbackMetric[];

  @Field(() => [FeedbackDimensionEnum], { nullable: true, description: "By what; up to three." })
  groupBy?: FeedbackDimension[] | null;

  @Field(() => FeedbackIntervalEnum, {
    nullable: true,
    description: "By what time; in one where it is left out.",
  })
  interval?: BucketInterval | null;

  @Field(() => FeedbackFilter, {
    nullable: true,
    description: "With what to compare instead of the previous period; it may have no answer in common with `filter`.",
  })
  compareWith?: FeedbackFilter | null;
}
