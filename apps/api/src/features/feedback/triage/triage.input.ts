import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { UserError } from "../../../platform/user-error.ts";
import { FeedbackStateEnum } from "../feedback-enum-types.ts";
import type { FeedbackState } from "../feedback-enums.ts";
import { FeedbackNodeType } from "../read/feedback.type.ts";
import type { FeedbackRow } from "../read/feedback-rows.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "Who looks into feedback." })
export class FeedbackAssigneeInput {
  @Field(() => String, { description: "The identity provider's lasting name of the person; not blank." })
  subject: string;

  @Field(() => String, { description: "How people call them; not blank." })
  name: string;
}

@InputType({ description: "Feedback as it was seen." })
export class SeenFeedbackInput {
  @Field(() => ID, { description: "The feedback." })
  id: string;

  @Field(() => Int, { description: "The revision that is changed." })
  expectedRevision: number;

  @Field(() => String, {
    nullable: true,
    description: "Why, for staff; at most 1,000 characters. It outlives an erasure: name nobody.",
  })
  reason?: Maybe<string>;
}

@InputType({ description: "What becomes of feedback, and who looks into it; what is left out stays." })
export class TriageFeedbackInput extends SeenFeedbackInput {
  @Field(() => FeedbackStateEnum, { nullable: true, description: "One of its `nextStates`." })
  state?: Maybe<FeedbackState>;

  @Field(() => FeedbackAssigneeInput, { nullable: true, description: "Who looks into it; null for nobody." })
  assignee?: Maybe<FeedbackAssigneeInput>;
}

@InputType({ description: "What support answers to feedback." })
export class AnswerFeedbackInput extends SeenFeedbackInput {
  @Field(() => String, { description: "The answer, in the giver's language: not blank, at most 10,000 characters." })
  text: string;
}

@InputType({
  description:
    "What feedback is about, as staff find; what is left out stays. By which values it is counted stays as it was when it came.",
})
export class LinkFeedbackInput extends SeenFeedbackInput {
  @Field(() => ID, {
    nullable: true,
    description: "A support request; null for none. Where its giver named one, or rated one, that stays.",
  })
  request?: Maybe<string>;

  @Field(() => [String], { nullable: true, description: "All clauses that it is about, by their ids; at most 20." })
  clauses?: Maybe<string[]>;
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of feedback" })
export class FeedbackPayload {
  @Field(() => FeedbackNodeType, {
    nullable: true,
    description:
      "It as it stands now, also on a stale `expectedRevision`; null when refused otherwise, and when it is gone",
  })
  feedback: FeedbackRow | null;

  @Field(() => [UserError], { description: "Why nothing was done; empty where it was" })
  userErrors: UserError[];
}
