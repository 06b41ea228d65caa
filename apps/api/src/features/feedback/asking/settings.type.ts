import { Field, Int, ObjectType } from "type-graphql";
import { UserError } from "../../../platform/user-error.ts";
import { FeedbackScaleEnum, type ScaleWord } from "../feedback-scale.ts";

@ObjectType("FeedbackSettings", {
  simpleResolvers: true,
  description: "Whether, when and what customers are asked once their request is processed (clause 6.3)",
})
export class FeedbackSettingsType {
  @Field(() => Boolean, { description: "Whether customers are asked at all" })
  enabled: boolean;

  @Field(() => [FeedbackScaleEnum], { description: "What they are asked, in this order" })
  scales: ScaleWord[];

  @Field(() => Int, { description: "A person is asked at most once in so many days" })
  restDays: number;

  @Field(() => Int, { description: "For how many days an invitation can be answered and corrected" })
  expiresAfterDays: number;

  @Field(() => Int, { description: "Figures of fewer answers are not shown" })
  suppressBelow: number;

  @Field(() => Int, { description: "Counts its changes; for `expectedRevision`" })
  revision: number;
}

@ObjectType({ simpleResolvers: true, description: "What came of saving the settings." })
export class FeedbackSettingsPayload {
  @Field(() => FeedbackSettingsType, {
    nullable: true,
    description: "The settings as they stand now, also on a stale `expectedRevision`; null when refused otherwise.",
  })
  settings: FeedbackSettingsType | null;

  @Field(() => [UserError], { description: "Why nothing was saved; empty where it was." })
  userErrors: UserError[];
}

@ObjectType({ simpleResolvers: true, description: "Whether you are asked for feedback on your requests." })
export class FeedbackChoice {
  @Field(() => Boolean, { description: "Whether you asked not to be" })
  optedOut: boolean;
}

@ObjectType({ simpleResolvers: true, description: "What came of choosing whether to be asked." })
export class FeedbackChoicePayload {
  @Field(() => FeedbackChoice, { description: "Your choice as it stands now." })
  choice: FeedbackChoice;

  @Field(() => [UserError], { description: "Why nothing was changed; empty where it was." })
  userErrors: UserError[];
}
