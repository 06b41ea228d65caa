import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../platform/scalars.ts";

type Maybe<T> = T | null | undefined;

@InputType({
  description: "What a customer is asked to run. Due on a day or after support hours; after 24 of them else.",
})
export class RequestTaskInput {
  @Field(() => ID, { description: "The request." })
  id: string;

  @Field(() => Int, { description: "The revision of the request that was seen." })
  expectedRevision: number;

  @Field(() => ID, { description: "Of `diagnosticUtilities`; one that is for the product of the request." })
  utility: string;

  @Field(() => String, {
    description: "Why support cannot do without it; the customer reads it. 1 to 2,000 characters.",
  })
  why: string;

  @Field(() => String, { nullable: true, description: "How it is run; the utility's own instructions where left out." })
  instructions?: Maybe<string>;

  @Field(() => DateScalar, { nullable: true, description: "The last day for the result, included." })
  dueOn?: Maybe<string>;

  @Field(() => Int, { nullable: true, description: "In so many support hours, 1 to 1,000, instead of a day." })
  dueInHours?: Maybe<number>;
}

@InputType({ description: "A diagnostic task as it was seen." })
export class SeenTaskInput {
  @Field(() => ID, { description: "The task." })
  task: string;

  @Field(() => Int, { description: "The revision of the task that is changed." })
  expectedRevision: number;
}

@InputType({ description: "What support finds about a result." })
export class CheckTaskInput extends SeenTaskInput {
  @Field(() => Boolean, { description: "Whether it serves." })
  complete: boolean;

  @Field(() => String, { nullable: true, description: "Why it does not, for the customer; at most 1,000 characters." })
  reason?: Maybe<string>;
}

@InputType({ description: "A diagnostic task that support does not need any more." })
export class WithdrawTaskInput extends SeenTaskInput {
  @Field(() => String, { description: "Why, for staff; at most 1,000 characters." })
  reason: string;
}

@InputType({ description: "A diagnostic task that the customer does not want to do." })
export class RefuseTaskInput extends SeenTaskInput {
  @Field(() => String, { nullable: true, description: "Why, if the customer wants to say; at most 1,000 characters." })
  reason?: Maybe<string>;
}

@InputType({ description: "The result of a diagnostic utility: a file, words, or both." })
export class DeliverTaskInput extends SeenTaskInput {
  @Field(() => ID, {
    nullable: true,
    description: "The file: an upload of yours that waits for a message, or that is attached to the request already.",
  })
  attachment?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "What to say with the result; at most 20,000 characters." })
  note?: Maybe<string>;
}
