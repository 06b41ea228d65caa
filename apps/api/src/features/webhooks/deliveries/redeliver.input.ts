import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "A delivery to make again." })
export class RedeliverWebhookInput {
  @Field(() => ID, { description: "The delivery." })
  id: string;
}
