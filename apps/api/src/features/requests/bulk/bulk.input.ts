import type { MoveName } from "@supportbook/policy";
import { Field, ID, InputType, Int } from "type-graphql";
import { RequestAssigneeInput } from "../moves/move.input.ts";
import { RequestFilter } from "../read/request-list.input.ts";
import { RequestMoveNameEnum } from "../request-enums.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "All support requests that match a filter, as they were counted." })
export class AllMatchingRequests {
  @Field(() => RequestFilter, { description: "As in `requests`." })
  filter: RequestFilter;

  @Field(() => Int, {
    description: "How many there were, at most 1,000; with another number by now nothing is done.",
  })
  expectedCount: number;
}

@InputType({
  description:
    "What to do to many support requests: either `ids` or `allMatching`, and at least one change. Parts that are left out stay; of each request all is done, or nothing.",
})
export class BulkUpdateRequestsInput {
  @Field(() => String, {
    description: "Chosen by the client, 8 to 100 characters: asking again with it goes on where it was left.",
  })
  idempotencyKey: string;

  @Field(() => [ID], { nullable: true, description: "The requests, 1 to 100." })
  ids?: Maybe<string[]>;

  @Field(() => AllMatchingRequests, { nullable: true, description: "All that match, instead of `ids`." })
  allMatching?: Maybe<AllMatchingRequests>;

  @Field(() => RequestAssigneeInput, { nullable: true, description: "The agent; null has nobody work on it." })
  assignee?: Maybe<RequestAssigneeInput>;

  @Field(() => ID, { nullable: true, description: "The team; null takes it from its team." })
  team?: Maybe<string>;

  @Field(() => Int, {
    nullable: true,
    description: "1 (most urgent) to 4; null where it is not known. Takes a reason.",
  })
  severity?: Maybe<number>;

  @Field(() => RequestMoveNameEnum, { nullable: true, description: "What becomes of them, as their `moves` allow." })
  move?: Maybe<MoveName>;

  @Field(() => String, {
    nullable: true,
    description: "What the customers are told with the move; at most 20,000 characters.",
  })
  message?: Maybe<string>;

  @Field(() => Boolean, { nullable: true, description: "Whether you watch them from now on." })
  watch?: Maybe<boolean>;

  @Field(() => String, { nullable: true, description: "Why; at most 1,000 characters." })
  reason?: Maybe<string>;
}
