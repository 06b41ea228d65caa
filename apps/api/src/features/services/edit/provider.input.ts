import { Field, ID, InputType, Int } from "type-graphql";
import { ChangeInput, type Maybe } from "./services.input.ts";

@InputType({ description: "How to reach a provider" })
abstract class ProviderReachInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: "Address of its page; null clears" })
  url?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Its e-mail address; null clears" })
  email?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Its telephone number; null clears" })
  phone?: Maybe<string>;
}

@InputType({ description: "A new provider" })
export class CreateProviderInput extends ProviderReachInput {
  @Field(() => String, { description: "Its name, 1 to 100 characters; no two have the same" })
  name: string;
}

@InputType({ description: "A provider to change. What is left out stays as it is" })
export class UpdateProviderInput extends ProviderReachInput {
  @Field(() => ID, { description: "Which provider" })
  id: string;

  @Field(() => Int, { description: "The revision that is changed" })
  expectedRevision: number;

  @Field(() => String, { nullable: true, description: "Its name, 1 to 100 characters; no two have the same" })
  name?: Maybe<string>;
}

@InputType({ description: "A provider to retire or to bring back" })
export class RetireProviderInput extends ChangeInput {
  @Field(() => ID, { description: "Which provider" })
  id: string;

  @Field(() => Int, { description: "The revision that is changed" })
  expectedRevision: number;
}
