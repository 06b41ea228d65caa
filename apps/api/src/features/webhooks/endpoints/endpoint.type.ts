import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { UserError } from "../../../platform/user-error.ts";
import type { WebhookEndpointEntity } from "./webhook-endpoint.entity.ts";

@ObjectType("WebhookEndpoint", {
  simpleResolvers: true,
  description: "Where another system is told what happens to requests, by Standard Webhooks",
})
export class WebhookEndpointType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => String, { description: "Its address" })
  url: string;

  @Field(() => String, { description: "What it is for" })
  description: string;

  @Field(() => [String], { description: "The kinds of events that it is told of; of all where there is none" })
  kinds: string[];

  @Field(() => Boolean, { description: "Whether anything is sent to it" })
  enabled: boolean;

  @Field(() => Boolean, { description: "Whether subjects and public messages go along" })
  withText: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Until when its old secret signs, too; null where none does",
  })
  previousSecretUntil: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Since when nothing but failures come from it; null where the last one was taken",
  })
  failingSince: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was turned off because of its failures; null otherwise",
  })
  turnedOffAt: Date | null;

  @Field(() => DateTimeScalar, { description: "Since when it is kept" })
  createdAt: Date;

  @Field(() => Int, { description: "Counts its changes" })
  revision: number;
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of an endpoint." })
export class WebhookEndpointPayload {
  @Field(() => WebhookEndpointType, {
    nullable: true,
    description:
      "The endpoint as it stands now, also on a stale `expectedRevision`; null when refused otherwise, or gone.",
  })
  endpoint: WebhookEndpointEntity | null;

  @Field(() => [UserError], { description: "Why nothing was changed; empty where it was." })
  userErrors: UserError[];
}

@ObjectType({ simpleResolvers: true, description: "What came of giving an endpoint a secret." })
export class WebhookSecretPayload extends WebhookEndpointPayload {
  @Field(() => String, {
    nullable: true,
    description: "The secret, this once: nothing can show it again. Null when refused.",
  })
  secret: string | null;
}
