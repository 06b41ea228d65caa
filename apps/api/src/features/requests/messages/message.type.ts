import type { Mover } from "@supportbook/policy";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { JsonObjectScalar } from "../../../platform/json-object.ts";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { type MessageVisibility, MessageVisibilityEnum, RequestPartyEnum } from "../request-enums.ts";

type Maybe<T> = T | null | undefined;

@ObjectType("RequestMessage", { simpleResolvers: true, description: "What somebody said about a support request" })
export class RequestMessageType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => DateTimeScalar, { description: "When" })
  at: Date;

  @Field(() => RequestPartyEnum, { description: "On whose side its author is" })
  authorKind: Mover;

  @Field(() => String, { description: "Who wrote it" })
  authorName: string;

  @Field(() => MessageVisibilityEnum, { description: "Who reads it; a customer sees public ones alone" })
  visibility: MessageVisibility;

  @Field(() => String, { description: "The text, as it was written; not to be taken for HTML" })
  body: string;

  /** Not published as an id: whoever asks may not see that request. */
  movedFrom: string | null;
}

@ObjectType("RequestEvent", { simpleResolvers: true, description: "Something that happened to a support request" })
export class RequestEventType {
  @Field(() => ID, { description: "Its id; later events have larger ones" })
  id: string;

  @Field(() => DateTimeScalar, { description: "When" })
  at: Date;

  @Field(() => String, {
    description: "Such as `FILED`, `MESSAGE`, `MOVED`, `ASSIGNED`, `SEVERITY_CHANGED`, `DECIDED_AGAIN`, `FOLLOWED_UP`",
  })
  kind: string;

  @Field(() => RequestPartyEnum, { description: "On whose side who did it is" })
  actorKind: Mover;

  @Field(() => String, { description: "Who did it" })
  actorName: string;

  @Field(() => JsonObjectScalar, {
    description: "What belongs to the kind; reasons among staff are told to staff alone",
  })
  data: object;
}

@InputType({ description: "What the customer says." })
export class AnswerRequestInput {
  @Field(() => ID, { description: "The request." })
  id: string;

  @Field(() => String, { description: "Not blank, at most 20,000 characters." })
  body: string;

  @Field(() => String, {
    nullable: true,
    description: "Chosen by you, 8 to 100 characters; asking again with the same key writes no second message.",
  })
  idempotencyKey?: Maybe<string>;

  @Field(() => [ID], {
    nullable: true,
    description: "Uploads of yours that go with it; each is attached with the message, or none is and nothing is said.",
  })
  attachments?: Maybe<string[]>;
}

@InputType({ description: "What staff says: to the customer as a reply, among themselves as a note." })
export class StaffMessageInput extends AnswerRequestInput {
  @Field(() => Int, { nullable: true, description: "Refused where somebody changed the request since this revision." })
  expectedRevision?: Maybe<number>;
}
