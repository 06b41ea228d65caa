import { Field, ID, ObjectType } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { SupportRequestPayload } from "../change/request-payload.type.ts";
import { RequestPersonType, SupportRequestType } from "../read/request.type.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";
import { REQUEST_LINK_KINDS, type RequestLinkKind } from "./request-group.entity.ts";

export const RequestLinkKindEnum = publishEnum(REQUEST_LINK_KINDS, {
  name: "RequestLinkKind",
  description: "What one support request has to do with another.",
  values: {
    RELATES_TO: "Something; it holds both ways.",
    DUPLICATE_OF: "It tells of the same problem, perhaps of another customer, and stays a request of its own.",
    CAUSED_BY: "It would not be there without the other.",
  },
});

@ObjectType("RequestLink", { simpleResolvers: true, description: "What a support request has to do with another" })
export class RequestLinkType {
  @Field(() => RequestLinkKindEnum, { description: "What" })
  kind: RequestLinkKind;

  @Field(() => Boolean, { description: "True: the request is said to be so of the other; false: the other of it" })
  outgoing: boolean;

  @Field(() => SupportRequestType, { description: "The other one" })
  request: SupportRequestEntity;

  @Field(() => DateTimeScalar, { description: "When it was said" })
  at: Date;

  @Field(() => RequestPersonType, { description: "Who said it" })
  by: RequestPersonType;
}

@ObjectType("RequestMerge", { simpleResolvers: true, description: "A support request became part of another" })
export class RequestMergeType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => SupportRequestType, { description: "The one that became part of the other" })
  from: SupportRequestEntity;

  @Field(() => SupportRequestType, { description: "The one that goes on" })
  into: SupportRequestEntity;

  @Field(() => DateTimeScalar, { description: "When" })
  at: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was undone; null while it holds" })
  undoneAt: Date | null;

  @Field(() => RequestPersonType, { nullable: true, description: "Who did it; null for whoever is no staff" })
  by: RequestPersonType | null;

  @Field(() => String, { nullable: true, description: "Why; null for whoever is no staff" })
  reason: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What came of splitting a support request." })
export class SplitRequestPayload extends SupportRequestPayload {
  @Field(() => SupportRequestType, { nullable: true, description: "The new request; null when refused." })
  created: SupportRequestEntity | null;
}

@ObjectType({ simpleResolvers: true, description: "What came of merging support requests, or of undoing that." })
export class MergeRequestsPayload extends SupportRequestPayload {
  @Field(() => SupportRequestType, {
    nullable: true,
    description: "The request that goes on, as it stands now; null when refused.",
  })
  into: SupportRequestEntity | null;
}
