import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { FeedbackInterval95 } from "../figures/figure.type.ts";
import { FeedbackGroup, FeedbackMetricDefinition } from "../figures/metrics.type.ts";

@ObjectType({ simpleResolvers: true, description: "A figure of the table of clauses." })
export class FeedbackClauseFigure {
  @Field(() => ID, { description: "Id of the definition." })
  definition: string;

  @Field(() => Float, { nullable: true, description: "Null where there is nothing to compute it of." })
  value: number | null;

  @Field(() => Int, { description: "Of how many." })
  n: number;

  @Field(() => FeedbackInterval95, { nullable: true, description: "95 %; null where there is none to be had." })
  interval: FeedbackInterval95 | null;
}

@ObjectType({ simpleResolvers: true, description: "A clause, and what those say whose decision cites it." })
export class FeedbackClauseRow {
  @Field(() => String, { description: "The clause." })
  clause: string;

  @Field(() => Boolean, { description: "Whether too few cite it, or too few do not, so that nothing else is shown." })
  suppressed: boolean;

  @Field(() => Int, { nullable: true, description: "Rated requests whose decision cites it." })
  cited: number | null;

  @Field(() => Int, { nullable: true, description: "Of these, those rated 1 or 2." })
  citedLow: number | null;

  @Field(() => FeedbackClauseFigure, {
    nullable: true,
    description: "Of all requests rated 1 or 2, the share that cites it.",
  })
  shareOfLow: FeedbackClauseFigure | null;

  @Field(() => FeedbackClauseFigure, {
    nullable: true,
    description: "How many times as frequent low ratings are where it is cited as among all rated requests.",
  })
  lift: FeedbackClauseFigure | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "Which clauses go with low ratings, and how satisfied those are whose requests were refused.",
})
export class FeedbackClauseTable {
  @Field(() => Int, { nullable: true, description: "Requests with a rating of satisfaction; null where too few." })
  rated: number | null;

  @Field(() => Int, { nullable: true, description: "Of these, those rated 1 or 2; null where too few are rated." })
  low: number | null;

  @Field(() => Int, { description: "Figures of fewer are not shown, nor what would give them away." })
  suppressedBelow: number;

  @Field(() => [FeedbackMetricDefinition], { description: "Of the figures of its rows and groups." })
  definitions: FeedbackMetricDefinition[];

  @Field(() => [FeedbackClauseRow], { description: "The most lifted first; suppressed ones last." })
  rows: FeedbackClauseRow[];

  @Field(() => FeedbackGroup, { description: "Requests that the rules refuse: NOT_COVERED and PAID_SERVICE." })
  refused: FeedbackGroup;

  @Field(() => FeedbackGroup, { description: "Requests that support covers: COVERED and LIMITED." })
  supported: FeedbackGroup;
}
