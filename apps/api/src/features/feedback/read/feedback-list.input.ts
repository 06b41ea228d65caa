import { Field, InputType, Int } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { type OrderDirection, OrderDirectionEnum } from "../../../platform/order-direction.ts";
import { FeedbackScaleEnum, type ScaleWord } from "../feedback-scale.ts";

type Maybe<T> = T | null | undefined;

const FEEDBACK_ORDER_FIELDS = ["RECEIVED_AT", "SCORE"] as const;
export type FeedbackOrderField = (typeof FEEDBACK_ORDER_FIELDS)[number];

const FeedbackOrderFieldEnum = publishEnum(FEEDBACK_ORDER_FIELDS, {
  name: "FeedbackOrderField",
  description: "What a list of feedback is sorted by.",
  values: {
    RECEIVED_AT: "When it came.",
    SCORE: "How satisfied its giver is, of equals the newest first; lists only what says so.",
  },
});

@InputType({ description: "How a list of feedback is sorted." })
export class FeedbackOrder {
  @Field(() => FeedbackOrderFieldEnum, { defaultValue: "RECEIVED_AT", description: "By what." })
  field: FeedbackOrderField;

  @Field(() => OrderDirectionEnum, { defaultValue: "DESC", description: "Which way." })
  direction: OrderDirection;
}

export const NEWEST_FEEDBACK_FIRST: FeedbackOrder = { field: "RECEIVED_AT", direction: "DESC" };

@InputType({ description: "Only feedback that rates something so; both ends are included." })
export class FeedbackScoreRange {
  @Field(() => FeedbackScaleEnum, { defaultValue: "SATISFACTION", description: "On which scale." })
  scale: ScaleWord;

  @Field(() => Int, { nullable: true, description: "So much or more; from the scale's first step without it." })
  from?: Maybe<number>;

  @Field(() => Int, { nullable: true, description: "So much or less; through the scale's last step without it." })
  through?: Maybe<number>;
}
