import type { Outcome, RequestCategory, RequestKind, Segment } from "@supportbook/policy";
import { Field, ID, InputType, Int } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { type OrderDirection, OrderDirectionEnum } from "../../../platform/order-direction.ts";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { OutcomeEnum, RequestKindEnum } from "../../coverage/index.ts";
import { SegmentEnum } from "../../lifecycle/index.ts";
import { RequestCategoryEnum } from "../request-enums.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "Which of your support requests; what is left out does not matter." })
export class OwnRequestFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "All of it occurs in the number, the subject, what was said, the product or the account: English by words, Chinese by characters.",
  })
  search?: Maybe<string>;

  @Field(() => [RequestCategoryEnum], { nullable: true, description: "Standing in one of these categories." })
  category?: Maybe<RequestCategory[]>;

  @Field(() => String, { nullable: true, description: "Slug of the product." })
  product?: Maybe<string>;

  @Field(() => ID, { nullable: true, description: "Of this company account." })
  account?: Maybe<string>;

  @Field(() => [RequestKindEnum], { nullable: true, description: "About one of these." })
  kind?: Maybe<RequestKind[]>;

  @Field(() => DateTimeScalar, { nullable: true, description: "Filed at this instant or later." })
  createdFrom?: Maybe<string>;

  @Field(() => DateTimeScalar, { nullable: true, description: "Filed before this instant." })
  createdBefore?: Maybe<string>;
}

@InputType({
  description:
    "Which support requests; what is left out does not matter. `search` finds them also by the last four characters of a licence that they rest on.",
})
export class RequestFilter extends OwnRequestFilter {
  @Field(() => SegmentEnum, { nullable: true, description: "Of home or of business products." })
  segment?: Maybe<Segment>;

  @Field(() => [Int], { nullable: true, description: "Of one of these severities." })
  severity?: Maybe<number[]>;

  @Field(() => [OutcomeEnum], { nullable: true, description: "With one of these outcomes in the newest receipt." })
  outcome?: Maybe<Outcome[]>;

  @Field(() => ID, { nullable: true, description: "Handed to this team." })
  team?: Maybe<string>;

  @Field(() => Boolean, { nullable: true, description: "True: assigned to you; false: not to you." })
  mine?: Maybe<boolean>;

  @Field(() => Boolean, { nullable: true, description: "True: assigned to somebody; false: to nobody." })
  assigned?: Maybe<boolean>;

  @Field(() => ID, { nullable: true, description: "Assigned to this one of `agents`." })
  assignee?: Maybe<string>;

  @Field(() => Boolean, { nullable: true, description: "True: watched by you; false: not by you." })
  watched?: Maybe<boolean>;

  @Field(() => DateTimeScalar, { nullable: true, description: "Something is due before this instant, or overdue." })
  dueBefore?: Maybe<string>;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Standing where they stand since before this instant: with a category, what has waited for so long.",
  })
  categorySinceBefore?: Maybe<string>;
}

const REQUEST_ORDER_FIELDS = ["CREATED_AT", "NEXT_DUE_AT", "CATEGORY_SINCE"] as const;
export type RequestOrderField = (typeof REQUEST_ORDER_FIELDS)[number];

const RequestOrderFieldEnum = publishEnum(REQUEST_ORDER_FIELDS, {
  name: "RequestOrderField",
  description: "What a list of support requests is sorted by.",
  values: {
    CREATED_AT: "When they were filed.",
    NEXT_DUE_AT: "When the next thing is due; lists only those of which something is.",
    CATEGORY_SINCE: "Since when they stand where they stand.",
  },
});

@InputType({ description: "How a list of support requests is sorted." })
export class RequestOrder {
  @Field(() => RequestOrderFieldEnum, { defaultValue: "CREATED_AT", description: "By what." })
  field: RequestOrderField;

  @Field(() => OrderDirectionEnum, { defaultValue: "DESC", description: "Which way." })
  direction: OrderDirection;
}

export const NEWEST_FIRST: RequestOrder = { field: "CREATED_AT", direction: "DESC" };
