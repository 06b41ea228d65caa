import type { RequestKind } from "@supportbook/policy";
import { Field, ID, InputType, Int } from "type-graphql";
import { RequestKindEnum } from "../../coverage/index.ts";
import { RequestLinkKindEnum } from "./group.type.ts";
import type { RequestLinkKind } from "./request-group.entity.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "A problem that was told together with another, and becomes a request of its own (2.3)." })
export class SplitRequestInput {
  @Field(() => ID, { description: "The request in which it was told." })
  id: string;

  @Field(() => Int, { description: "The revision that is split." })
  expectedRevision: number;

  @Field(() => String, { description: "The new request in a few words; not blank, at most 200 characters." })
  subject: string;

  @Field(() => RequestKindEnum, { nullable: true, description: "What the new one is about; the same without it." })
  kind?: Maybe<RequestKind>;

  @Field(() => Int, { nullable: true, description: "1 (most urgent) to 4; the same without it." })
  severity?: Maybe<number>;

  @Field(() => [ID], {
    description:
      "The messages that belong to the new one, 1 to 500. Both requests keep something that the customer can read.",
  })
  messages: string[];

  @Field(() => String, { description: "Why, for staff; not blank, at most 1,000 characters." })
  reason: string;

  @Field(() => String, {
    description: "Chosen by you, 8 to 100 characters; asking again with the same key gives the request that it made.",
  })
  idempotencyKey: string;
}

@InputType({ description: "A request that becomes part of another." })
export class MergeRequestsInput {
  @Field(() => ID, { description: "The request that becomes part of the other, and is closed." })
  id: string;

  @Field(() => Int, { description: "Its revision as you saw it." })
  expectedRevision: number;

  @Field(() => ID, { description: "The request that goes on: in work, and of the same customer." })
  into: string;

  @Field(() => Int, { description: "Its revision as you saw it." })
  expectedIntoRevision: number;

  @Field(() => String, { description: "Why, for staff; not blank, at most 1,000 characters." })
  reason: string;
}

@InputType({ description: "A merge that was none." })
export class UndoMergeInput {
  @Field(() => ID, { description: "Either of the two requests." })
  id: string;

  @Field(() => ID, { description: "One of its `merges`." })
  merge: string;

  @Field(() => String, { description: "Why, for staff; not blank, at most 1,000 characters." })
  reason: string;
}

@InputType({ description: "What two requests have to do with each other." })
export class LinkRequestsInput {
  @Field(() => ID, { description: "The request of which it is said." })
  id: string;

  @Field(() => ID, { description: "The other one." })
  to: string;

  @Field(() => RequestLinkKindEnum, { description: "What the first has to do with the other." })
  kind: RequestLinkKind;
}
