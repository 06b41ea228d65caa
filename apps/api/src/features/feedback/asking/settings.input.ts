import { Field, InputType, Int } from "type-graphql";
import { FeedbackScaleEnum, type ScaleWord } from "../feedback-scale.ts";

@InputType({ description: "Whether, when and what customers are asked from now on." })
export class SaveFeedbackSettingsInput {
  @Field(() => Int, { description: "The revision that you saw." })
  expectedRevision: number;

  @Field(() => Boolean, { description: "Whether customers are asked at all." })
  enabled: boolean;

  @Field(() => [FeedbackScaleEnum], { description: "What they are asked; at least one scale." })
  scales: ScaleWord[];

  @Field(() => Int, { description: "A person is asked at most once in so many days, 0 to 365." })
  restDays: number;

  @Field(() => Int, { description: "For how many days an invitation can be answered and corrected, 1 to 90." })
  expiresAfterDays: number;

  @Field(() => Int, { description: "Figures of fewer answers are not shown, 3 to 1000." })
  suppressBelow: number;
}
