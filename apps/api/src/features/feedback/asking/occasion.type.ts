import { NOT_ASKED_WORDS, REASONS_NOT_ASKED, type ReasonNotAsked } from "@supportbook/policy";
import { Field, ID, ObjectType } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { DateTimeScalar } from "../../../platform/scalars.ts";

export const ReasonNotAskedEnum = publishEnum<ReasonNotAsked>(REASONS_NOT_ASKED, {
  name: "FeedbackReasonNotAsked",
  description: "Why no feedback is asked for.",
  values: Object.fromEntries(REASONS_NOT_ASKED.map((reason) => [reason, NOT_ASKED_WORDS[reason].en])) as Record<
    ReasonNotAsked,
    string
  >,
});

@ObjectType("FeedbackNotAsked", {
  simpleResolvers: true,
  description: "One reason for which no feedback is asked for (clause 6.3)",
})
export class NotAskedType {
  @Field(() => ReasonNotAskedEnum, { description: "Which" })
  reason: ReasonNotAsked;

  @Field(() => String, { description: "The same as a sentence, in the language of the request" })
  explanation: string;
}

@ObjectType("FeedbackOccasion", {
  simpleResolvers: true,
  description:
    "A request was processed, and it was decided whether to ask the customer how the service was (clause 6.3)",
})
export class FeedbackOccasionType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => DateTimeScalar, { description: "When" })
  at: Date;

  @Field(() => Boolean, { description: "Whether feedback is asked for" })
  offered: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Until when it can be given; null where it is not asked for",
  })
  expiresAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was given; null where it was not" })
  answeredAt: Date | null;
}
