import { Field, ID, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { UserError } from "../../../platform/user-error.ts";
import { WebhookEndpointType } from "../endpoints/endpoint.type.ts";
import type { WebhookEndpointEntity } from "../endpoints/webhook-endpoint.entity.ts";
import { DELIVERY_STATES, type DeliveryState, type WebhookDeliveryEntity } from "./webhook-delivery.entity.ts";

const DeliveryStateEnum = publishEnum(DELIVERY_STATES, {
  name: "WebhookDeliveryState",
  description: "What became of a delivery",
  values: {
    WAITING: "It is to be sent, for the first time or again",
    DELIVERED: "The receiver answered with a status from 200 to 299",
    FAILED: "The last attempt failed",
    CANCELLED: "The endpoint was turned off before it was sent",
  },
});

@ObjectType("WebhookDelivery", { simpleResolvers: true, description: "One message to one endpoint" })
export class WebhookDeliveryType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => String, {
    description: "`webhook-id`, by which receivers tell messages apart; the same when sent again",
  })
  messageId: string;

  @Field(() => String, { description: "The kind of the event, or `TEST`" })
  kind: string;

  @Field(() => DeliveryStateEnum, { description: "What became of it" })
  state: DeliveryState;

  @Field(() => Int, { description: "How often it was sent" })
  attempts: number;

  @Field(() => Int, { nullable: true, description: "HTTP status of the last attempt; null where none came" })
  status: number | null;

  @Field(() => Int, { nullable: true, description: "Milliseconds that the last attempt took" })
  durationMs: number | null;

  @Field(() => String, { nullable: true, description: "The first 500 characters of the last answer" })
  excerpt: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why the last attempt failed, such as `STATUS_500`, `REDIRECT`, `TIMEOUT`, `ADDRESS_REFUSED: …`",
  })
  problem: string | null;

  @Field(() => String, { description: "What is sent, letter by letter" })
  body: string;

  @Field(() => DateTimeScalar, { description: "When it was put on its way" })
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was last sent" })
  attemptedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it is sent next; null where it has ended" })
  nextAttemptAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it ended; null while it has not" })
  endedAt: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "What came of sending something by hand." })
export class WebhookDeliveryPayload {
  @Field(() => WebhookDeliveryType, { nullable: true, description: "What is on its way; null when refused." })
  delivery: WebhookDeliveryEntity | null;

  @Field(() => WebhookEndpointType, { nullable: true, description: "To where; null when refused." })
  endpoint: WebhookEndpointEntity | null;

  @Field(() => [UserError], { description: "Why nothing is sent; empty where it is." })
  userErrors: UserError[];
}
