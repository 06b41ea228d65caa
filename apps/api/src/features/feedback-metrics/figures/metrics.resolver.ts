import type { BucketInterval, FeedbackMetric } from "@supportbook/policy";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { TimeZoneScalar } from "../../../platform/scalars.ts";
import {
  type FeedbackDimension,
  FeedbackDimensionEnum,
  FeedbackFilter,
  FeedbackScaleEnum,
  type ScaleWord,
} from "../../feedback/index.ts";
import { FeedbackIntervalEnum, FeedbackMetricEnum } from "../metric-enums.ts";
import { askMetrics } from "./ask-metrics.ts";
import { allDefinitions } from "./definitions.ts";
import { asksForDistribution, distributionIn } from "./distribution.ts";
import { FeedbackGroup, FeedbackMetricDefinition, FeedbackMetrics, FeedbackStepShare } from "./metrics.type.ts";

@Resolver()
export class FeedbackMetricsResolver {
  @Query(() => FeedbackMetrics, {
    description: guarded(
      "feedback.read",
      "Figures of feedback: by group, by time, with their intervals, and against the previous period of as many days.",
    ),
  })
  async feedbackMetrics(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg("filter", () => FeedbackFilter, { description: "Of which feedback." }) filter: FeedbackFilter,
    @Arg("metrics", () => [FeedbackMetricEnum], { description: "Which figures; one or more." })
    metrics: FeedbackMetric[],
    @Arg("groupBy", () => [FeedbackDimensionEnum], { nullable: true, description: "By what; up to three." })
    groupBy: FeedbackDimension[] | null,
    @Arg("interval", () => FeedbackIntervalEnum, {
      nullable: true,
      description: "By what time; in one where it is left out.",
    })
    interval: BucketInterval | null,
    @Arg("timeZone", () => TimeZoneScalar, {
      nullable: true,
      description: "Whose days; the vendor's zone where it is left out.",
    })
    timeZone: string | null,
    @Arg("compareWith", () => FeedbackFilter, {
      nullable: true,
      description:
        "With what to compare instead of the previous period; it may have no answer in common with `filter`.",
    })
    compareWith: FeedbackFilter | null,
    @Arg("suppressBelow", () => Int, { nullable: true, description: "Show no figure of fewer: 3 or more." })
    suppressBelow: number | null,
  ): Promise<FeedbackMetrics> {
    requirePermission(context, "feedback.read");
    const withDistribution = asksForDistribution(info);
    const question = {
      filter,
      metrics,
      groupBy: groupBy ?? [],
      suppressBelow: suppressBelow ?? null,
      withDistribution,
    };
    // What is left out arrives as undefined.
    const rest = { interval: interval ?? null, timeZone: timeZone ?? null, compareWith: compareWith ?? null };
    return await askMetrics(context, { ...question, ...rest });
  }

  @Query(() => [FeedbackMetricDefinition], {
    description: guarded("feedback.read", "What each figure of feedback means."),
  })
  feedbackMetricDefinitions(@Ctx() context: Context): FeedbackMetricDefinition[] {
    requirePermission(context, "feedback.read");
    return allDefinitions(context);
  }
}

@Resolver(() => FeedbackGroup)
export class FeedbackGroupResolver {
  @FieldResolver(() => [FeedbackStepShare], {
    nullable: true,
    description: "Every step of a scale, of the whole period; null where it is suppressed.",
  })
  distribution(
    @Root() group: FeedbackGroup,
    @Arg("scale", () => FeedbackScaleEnum, { description: "Of which question." }) scale: ScaleWord,
  ): FeedbackStepShare[] | null {
    return distributionIn(group, scale);
  }
}
