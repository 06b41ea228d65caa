import type { MoveName, MoveNeed, RequestCategory } from "@supportbook/policy";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { RequestCategoryEnum, RequestMoveNameEnum, RequestMoveNeedEnum } from "../request-enums.ts";

type Maybe<T> = T | null | undefined;

const INSTEADS = ["FOLLOW_UP"] as const;
const RequestMoveInsteadEnum = publishEnum(INSTEADS, {
  name: "RequestMoveInstead",
  description: "What takes the place of a move that is not allowed any more.",
  values: { FOLLOW_UP: "A new request that is linked to this one: `followUpRequest`." },
});

@ObjectType("RequestMove", {
  simpleResolvers: true,
  description: "One thing that the viewer might do to a support request next, and why not",
})
export class RequestMoveType {
  @Field(() => RequestMoveNameEnum, { description: "The row of the table" })
  move: MoveName;

  @Field(() => String, { description: "What it is called, in the caller's language" })
  name: string;

  @Field(() => RequestCategoryEnum, { description: "Where the request stands afterwards" })
  to: RequestCategory;

  @Field(() => Boolean, { description: "Whether it is allowed now" })
  allowed: boolean;

  @Field(() => String, { nullable: true, description: "Why not, with what to do instead; null where it is allowed" })
  why: string | null;

  @Field(() => [RequestMoveNeedEnum], { description: "What has to come with it, beyond what the request has" })
  needs: MoveNeed[];

  @Field(() => RequestMoveInsteadEnum, { nullable: true, description: "What takes its place; null where nothing does" })
  instead: (typeof INSTEADS)[number] | null;
}

@InputType({ description: "An agent." })
export class RequestAssigneeInput {
  @Field(() => String, { description: "The identity provider's lasting name of the person; not blank." })
  subject: string;

  @Field(() => String, { description: "How people call them; not blank." })
  name: string;
}

@InputType({ description: "A support request as it was seen." })
class SeenRequestInput {
  @Field(() => ID, { description: "The request." })
  id: string;

  @Field(() => Int, { description: "The revision that is changed." })
  expectedRevision: number;
}

@InputType({ description: "What becomes of a support request." })
export class MoveRequestInput extends SeenRequestInput {
  @Field(() => RequestMoveNameEnum, { description: "One of the request's `moves`." })
  move: MoveName;

  @Field(() => String, { nullable: true, description: "Why, for staff; at most 1,000 characters." })
  reason?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "What the customer is told; at most 20,000 characters." })
  message?: Maybe<string>;

  @Field(() => [ID], { nullable: true, description: "Uploads of yours that go with the message." })
  attachments?: Maybe<string[]>;

  @Field(() => String, {
    nullable: true,
    description:
      "Chosen by you, 8 to 100 characters; asking again with the same key moves nothing and says nothing again. Only with a message, which keeps it.",
  })
  idempotencyKey?: Maybe<string>;

  @Field(() => RequestAssigneeInput, { nullable: true, description: "Who works on it from now on." })
  assignee?: Maybe<RequestAssigneeInput>;
}

@InputType({ description: "Who works on a support request; what is left out stays, null clears it." })
export class AssignRequestInput extends SeenRequestInput {
  @Field(() => RequestAssigneeInput, { nullable: true, description: "The agent." })
  assignee?: Maybe<RequestAssigneeInput>;

  @Field(() => ID, { nullable: true, description: "The team." })
  team?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Why; at most 1,000 characters." })
  reason?: Maybe<string>;
}

@InputType({ description: "A request that somebody else is to work on, with what they should know." })
export class HandOverRequestInput extends SeenRequestInput {
  @Field(() => RequestAssigneeInput, {
    nullable: true,
    description: "The agent; null where the team is to find one; left out it stays.",
  })
  assignee?: Maybe<RequestAssigneeInput>;

  @Field(() => ID, { nullable: true, description: "The team; left out it stays." })
  team?: Maybe<string>;

  @Field(() => String, {
    description: "What whoever takes it over should know, as an internal note; not blank, at most 20,000 characters.",
  })
  note: string;
}

@InputType({ description: "How urgent a support request is." })
export class SetSeverityInput extends SeenRequestInput {
  @Field(() => Int, { nullable: true, description: "1 (most urgent) to 4; null where it is not known." })
  severity?: Maybe<number>;

  @Field(() => String, { description: "Why; not blank, at most 1,000 characters." })
  reason: string;
}

@InputType({ description: "A declined request that support looks at all the same." })
export class TakeUpDeclinedInput extends SeenRequestInput {
  @Field(() => String, { description: "Why; not blank, at most 1,000 characters." })
  reason: string;

  @Field(() => RequestAssigneeInput, { nullable: true, description: "Who works on it; you without it." })
  assignee?: Maybe<RequestAssigneeInput>;
}

@InputType({ description: "A request to be decided about again." })
export class DecideAgainInput extends SeenRequestInput {
  @Field(() => String, { description: "Why, such as LICENCE_RENEWED; not blank, at most 1,000 characters." })
  because: string;
}

@InputType({ description: "A request that goes on." })
export class ReopenRequestInput extends SeenRequestInput {
  @Field(() => String, { description: "What is still to be done; not blank, at most 20,000 characters." })
  message: string;

  @Field(() => [ID], { nullable: true, description: "Uploads of yours that go with it." })
  attachments?: Maybe<string[]>;
}

@InputType({ description: "A request that its customer ends." })
export class EndRequestInput extends SeenRequestInput {
  @Field(() => String, { nullable: true, description: "What there is to say; at most 20,000 characters." })
  message?: Maybe<string>;
}
