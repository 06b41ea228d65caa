import { Field, ObjectType } from "type-graphql";
import { FeedbackDimensionEnum } from "../feedback-enum-types.ts";
import type { FeedbackDimension } from "../feedback-enums.ts";

@ObjectType("FeedbackGroupKey", { simpleResolvers: true, description: "A value of one dimension of feedback." })
export class FeedbackGroupKeyType {
  @Field(() => FeedbackDimensionEnum, { description: "Of which dimension." })
  dimension: FeedbackDimension;

  @Field(() => String, { nullable: true, description: "The value; null where it is not known." })
  value: string | null;

  @Field(() => String, { description: "What people call it, in the language of the request." })
  label: string;
}
