import { Field, InputType, Int, ObjectType } from "type-graphql";
import { JsonObjectScalar } from "../../../platform/json-object.ts";
import { UserError } from "../../../platform/user-error.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "A person, by their mail address, their subject or both; what bears either is theirs." })
export class FeedbackPersonInput {
  @Field(() => String, { nullable: true, description: "The mail address that they gave, or that they were asked at." })
  email?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "The identity provider's lasting name of the person." })
  subject?: Maybe<string>;
}

@InputType({ description: "A person whose feedback is erased, and why." })
export class ErasePersonFeedbackInput extends FeedbackPersonInput {
  @Field(() => String, { description: "Why; at most 1,000 characters. It is kept: it must not name the person." })
  reason: string;
}

@ObjectType({ simpleResolvers: true, description: "What is kept of one person's feedback" })
export class ExportPersonFeedbackPayload {
  @Field(() => JsonObjectScalar, { nullable: true, description: "All of it; null when refused" })
  data: object | null;

  @Field(() => [UserError], { description: "Why nothing was handed out; empty where it was" })
  userErrors: UserError[];
}

@ObjectType({ simpleResolvers: true, description: "What came of erasing one person's feedback" })
export class ErasePersonFeedbackPayload {
  @Field(() => Int, {
    nullable: true,
    description: "How many pieces of feedback have neither words nor giver any more; null when refused",
  })
  feedback: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Of how many occasions it is no longer known who was asked; null when refused",
  })
  occasions: number | null;

  @Field(() => [UserError], { description: "Why nothing was erased; empty where it was" })
  userErrors: UserError[];
}
