import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { FeedbackSourceEnum, FeedbackTypeEnum } from "../feedback-enum-types.ts";
import type { FeedbackSource, FeedbackType } from "../feedback-enums.ts";

@ObjectType("OwnFeedbackAnswer", { simpleResolvers: true, description: "What support answered to your feedback" })
export class OwnFeedbackAnswerType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => DateTimeScalar, { description: "When it was given" })
  at: Date;

  @Field(() => String, { description: "What was answered" })
  text: string;
}

@ObjectType("OwnFeedback", { simpleResolvers: true, description: "Feedback that you gave while you were signed in" })
export class OwnFeedbackType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => DateTimeScalar, { description: "When you gave it" })
  receivedAt: Date;

  @Field(() => FeedbackTypeEnum, { description: "What you said that it is" })
  type: FeedbackType;

  @Field(() => FeedbackSourceEnum, { description: "How you gave it" })
  source: FeedbackSource;

  @Field(() => Int, { nullable: true, description: "How satisfied, 1 to 5; null where you did not say" })
  satisfaction: number | null;

  @Field(() => Int, { nullable: true, description: "How easy, 1 to 7; null where you did not say" })
  effort: number | null;

  @Field(() => Int, { nullable: true, description: "Would recommend, 0 to 10; null where you did not say" })
  recommend: number | null;

  @Field(() => String, { nullable: true, description: "Your words; null where you wrote none" })
  comment: string | null;
}
