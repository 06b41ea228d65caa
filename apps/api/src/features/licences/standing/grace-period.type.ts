import { Field, InputType, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { UserError } from "../../../platform/user-error.ts";

/** As it is read. */
export interface GracePeriodRow {
  readonly productId: string;
  readonly days: number;
  readonly since: string;
  readonly author: string;
  readonly reason: string;
}

@ObjectType("GracePeriod", {
  simpleResolvers: true,
  description: "How long the licences of a product still count beyond their last day.",
})
export class GracePeriodType {
  @Field(() => Int, { description: "How many days; 0: not at all." })
  days: number;

  @Field(() => DateTimeScalar, { description: "Since when this holds." })
  since: string;

  @Field(() => String, { description: "Who said so." })
  author: string;

  @Field(() => String, { description: "Why." })
  reason: string;
}

@InputType({ description: "How long the licences of a product are to count beyond their last day." })
export class SetGracePeriodInput {
  @Field(() => String, { description: "Slug of the product." })
  product: string;

  @Field(() => Int, { description: "How many days, from 0 to 365; 0: not at all." })
  days: number;

  @Field(() => String, { description: "Why, for the history; not blank, at most 1,000 characters." })
  reason: string;
}

@ObjectType({ simpleResolvers: true, description: "What came of setting a grace period." })
export class GracePeriodPayload {
  @Field(() => GracePeriodType, { nullable: true, description: "As it stands now; null when refused." })
  gracePeriod: GracePeriodRow | null;

  @Field(() => [UserError], { description: "Why nothing was written; empty where it was done." })
  userErrors: UserError[];
}
