import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { UserError } from "../../../platform/user-error.ts";
import { FeedbackTypeEnum } from "../feedback-enum-types.ts";
import type { FeedbackType } from "../feedback-enums.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "What somebody has to say about support without being asked." })
export class GivenFeedbackInput {
  @Field(() => FeedbackTypeEnum, { description: "What it is; anything but RATING, which answers an invitation." })
  type: FeedbackType;

  @Field(() => String, { description: "In your own words: not blank, at most 4,000 characters." })
  comment: string;

  @Field(() => String, { nullable: true, description: "Slug of the product that it is about." })
  product?: Maybe<string>;

  @Field(() => [String], {
    nullable: true,
    description:
      "Clauses of the rules that it is about, by their ids in the edition in force, such as `4.2.5`; at most 20.",
  })
  clauses?: Maybe<string[]>;

  @Field(() => Int, { nullable: true, description: "How satisfied you are with support: 1 to 5, 5 the most." })
  satisfaction?: Maybe<number>;
}

@InputType({ description: "Feedback on support for home & mobile products, by the public form (7.1)." })
export class GiveFeedbackInput extends GivenFeedbackInput {
  @Field(() => String, {
    description: "Of `feedbackForm`; good for one submission, from some seconds after it was made on.",
  })
  ticket: string;

  @Field(() => String, { nullable: true, description: "How to call you; at most 200 characters." })
  name?: Maybe<string>;

  @Field(() => String, {
    nullable: true,
    description:
      "A mail address for an answer; that of your sign-in without it, and none for whoever is not signed in.",
  })
  email?: Maybe<string>;

  @Field(() => String, {
    nullable: true,
    description: "Number of a support request of yours that it is about; takes being signed in.",
  })
  request?: Maybe<string>;

  @Field(() => String, {
    nullable: true,
    description: "Leave it out: a form shows this field to no person, and what comes with it filled is thrown away.",
  })
  homepage?: Maybe<string>;
}

@InputType({ description: "Feedback on support for business products, from a company account (7.2)." })
export class GiveAccountFeedbackInput extends GivenFeedbackInput {
  @Field(() => ID, { description: "The company account; you belong to it." })
  account: string;

  @Field(() => ID, {
    nullable: true,
    description: "A support request of the account that it is about, as far as you may see it.",
  })
  request?: Maybe<string>;

  @Field(() => String, {
    nullable: true,
    description:
      "Chosen by you, 8 to 100 characters; sent again within a day with the same key, nothing is written again.",
  })
  idempotencyKey?: Maybe<string>;
}

@ObjectType("FeedbackForm", { simpleResolvers: true, description: "What the public form of feedback needs (7.1)" })
export class FeedbackFormType {
  @Field(() => String, { description: "For `giveFeedback`, good once" })
  ticket: string;

  @Field(() => DateTimeScalar, { description: "From when on it is taken: nobody fills a form faster" })
  notBefore: string;

  @Field(() => DateTimeScalar, { description: "Until when it is taken" })
  expiresAt: string;
}

@ObjectType({ simpleResolvers: true, description: "What came of giving feedback" })
export class GivenFeedbackPayload {
  @Field(() => String, { nullable: true, description: "A word of thanks; null when refused" })
  thanks: string | null;

  @Field(() => [UserError], { description: "Why it was not taken; empty where it was" })
  userErrors: UserError[];
}
