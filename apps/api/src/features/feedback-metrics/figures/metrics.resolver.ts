import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { FeedbackScaleEnum, type ScaleWord } from "../../feedback/index.ts";
import { askMetrics } from "./ask-metrics.ts";
import { allDefinitions } from "./definitions.ts";
import { asksForDistribution, distributionIn } from "./distribution.ts";
import { MetricsArgs } from "./metrics.args.ts";
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
    @Args(() => MetricsArgs) asked: MetricsArgs,
  ): Promise<FeedbackMetrics> {
    requirePermission(context, "feedback.read");
    return await askMetrics(context, {
      filter: asked.filter,
      metrics: asked.metrics,
      groupBy: asked.groupBy ?? [],
      interval: asked.interval ?? null,
      timeZone: asked.timeZone ?? null,
      compareWith: asked.compareWith ?? null,
      suppressBelow: asked.suppressBelow ?? null,
      withDistribution: asksForDistribution(info),
    });
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
