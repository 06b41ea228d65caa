import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Where another system is to be told what happens to requests." })
export class CreateWebhookEndpointInput {
  @Field(() => String, { description: "Its address; https, on the public internet." })
  url: string;

  @Field(() => String, { description: "What it is for; not blank, at most 200 characters." })
  description: string;

  @Field(() => [String], {
    defaultValue: [],
    description: "Kinds of events, as in `webhookKinds`; none stands for all.",
  })
  kinds: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether subjects and public messages go along; without it no text of a person leaves.",
  })
  withText: boolean;
}

@InputType({ description: "An endpoint as it is to be; what is left out stays." })
export class UpdateWebhookEndpointInput {
  @Field(() => ID, { description: "The endpoint." })
  id: string;

  @Field(() => Int, { description: "The revision that you saw." })
  expectedRevision: number;

  @Field(() => String, { nullable: true, description: "Its address." })
  url?: string | null;

  @Field(() => String, { nullable: true, description: "What it is for." })
  description?: string | null;

  @Field(() => [String], { nullable: true, description: "Kinds of events; none stands for all." })
  kinds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether subjects and public messages go along." })
  withText?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether anything is sent to it." })
  enabled?: boolean | null;
}

@InputType({ description: "An endpoint." })
export class WebhookEndpointInput {
  @Field(() => ID, { description: "The endpoint." })
  id: string;
}

@InputType({ description: "A new secret for an endpoint." })
export class RotateWebhookSecretInput extends WebhookEndpointInput {
  @Field(() => Int, {
    defaultValue: 24,
    description: "For how many hours the old secret signs beside the new one, 0 to 168; 0 where it was given away.",
  })
  overlapHours: number;
}
