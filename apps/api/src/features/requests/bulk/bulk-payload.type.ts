import { Field, ID, Int, ObjectType } from "type-graphql";
import { UserError } from "../../../platform/user-error.ts";
import { SupportRequestType } from "../read/request.type.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";

@ObjectType({ simpleResolvers: true, description: "What came of a change of many support requests for one of them." })
export class BulkRequestRow {
  @Field(() => ID, { description: "The request's id, as it was asked for." })
  id: string;

  @Field(() => String, { nullable: true, description: "Its number; null where there is no such request." })
  number: string | null;

  @Field(() => SupportRequestType, {
    nullable: true,
    description: "The request as it stands now; null where there is none such.",
  })
  request: SupportRequestEntity | null;

  @Field(() => [UserError], { description: "Why nothing was done to this one; empty where all was." })
  userErrors: UserError[];
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of many support requests." })
export class BulkUpdateRequestsPayload {
  @Field(() => [BulkRequestRow], { description: "One for each request that was looked at so far, in their order." })
  rows: BulkRequestRow[];

  @Field(() => Int, {
    description: "How many are left because time ran out: ask again with the same key and input until there are none.",
  })
  remaining: number;

  @Field(() => [UserError], { description: "Why nothing was begun; empty where it was." })
  userErrors: UserError[];
}
