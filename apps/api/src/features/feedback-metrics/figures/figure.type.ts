import type { ComparisonTest, ComparisonVerdict, FeedbackMetric, IntervalMethod } from "@supportbook/policy";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { ComparisonTestEnum, ComparisonVerdictEnum, FeedbackMetricEnum, IntervalMethodEnum } from "../metric-enums.ts";

@ObjectType({ simpleResolvers: true, description: "Between what a figure lies with 95 % confidence, ends included." })
export class FeedbackInterval95 {
  @Field(() => Float, { description: "The lower end, in the unit of the figure." })
  low: number;

  @Field(() => Float, { description: "The upper end." })
  high: number;

  @Field(() => IntervalMethodEnum, { description: "How it was worked out." })
  method: IntervalMethod;
}

@ObjectType({
  simpleResolvers: true,
  description: "A figure held against that of the previous period of as many days, or of `compareWith`.",
})
export class FeedbackComparison {
  @Field(() => ComparisonVerdictEnum, {
    nullable: true,
    description: "What it comes to; null where more of the figure is neither better nor worse.",
  })
  verdict: ComparisonVerdict | null;

  @Field(() => Float, { nullable: true, description: "This figure less the other; null where either has no value." })
  difference: number | null;

  @Field(() => FeedbackInterval95, { nullable: true, description: "Of the difference." })
  interval: FeedbackInterval95 | null;

  @Field(() => Float, { nullable: true, description: "Two-sided; null where there is too little for the test." })
  pValue: number | null;

  @Field(() => ComparisonTestEnum, { nullable: true, description: "The test; null where nothing is tested." })
  test: ComparisonTest | null;

  @Field(() => Float, { nullable: true, description: "The other figure; null where nothing was counted." })
  previousValue: number | null;

  @Field(() => Int, { description: "Of how many the other figure is." })
  previousN: number;
}

@ObjectType({ simpleResolvers: true, description: "One figure, of how many it is, and how sure it is." })
export class FeedbackFigure {
  @Field(() => FeedbackMetricEnum, { description: "Which." })
  metric: FeedbackMetric;

  @Field(() => ID, { description: "Id of the definition." })
  definition: string;

  @Field(() => Float, {
    nullable: true,
    description: "In the unit of the definition; null, never 0, where nothing was counted, and where it is suppressed.",
  })
  value: number | null;

  @Field(() => Int, { nullable: true, description: "Of how many; null where it is suppressed." })
  n: number | null;

  @Field(() => Boolean, {
    description: "Whether it is of too few, or would give away another that is, and so is not shown.",
  })
  suppressed: boolean;

  @Field(() => FeedbackInterval95, { nullable: true, description: "95 %; null where there is none to be had." })
  interval: FeedbackInterval95 | null;

  @Field(() => FeedbackComparison, {
    nullable: true,
    description: "Of figures of the whole period; null where either side is suppressed, and in a bucket.",
  })
  comparison: FeedbackComparison | null;
}
