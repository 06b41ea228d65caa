import { Field, ObjectType } from "type-graphql";
import { UserError } from "../../../platform/user-error.ts";
import { RequestMessageType } from "../messages/message.type.ts";
import { SupportRequestType } from "../read/request.type.ts";
import { RequestReceiptType } from "../receipts/receipt.type.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";

@ObjectType({ simpleResolvers: true, description: "What came of a change of a support request." })
export class SupportRequestPayload {
  @Field(() => SupportRequestType, {
    nullable: true,
    description: "The request as it stands now, also on a stale `expectedRevision`; null when refused otherwise.",
  })
  request: SupportRequestEntity | null;

  @Field(() => [UserError], { description: "Why nothing was written; empty where it was done." })
  userErrors: UserError[];
}

@ObjectType({ simpleResolvers: true, description: "What came of saying something about a support request." })
export class RequestMessagePayload extends SupportRequestPayload {
  @Field(() => RequestMessageType, { nullable: true, description: "The message; null when refused." })
  message: RequestMessageType | null;
}

@ObjectType({ simpleResolvers: true, description: "What came of deciding about a support request again." })
export class DecideAgainPayload extends SupportRequestPayload {
  @Field(() => RequestReceiptType, {
    nullable: true,
    description: "The new receipt; null when refused, and where the rules are asked and answer the same as before.",
  })
  receipt: RequestReceiptType | null;
}
