import { Field, ID, InputType, ObjectType } from "type-graphql";
import { UserError } from "../../../platform/user-error.ts";

@ObjectType("RequestPresence", { simpleResolvers: true, description: "Somebody else of the staff has a request open" })
export class RequestPresenceType {
  @Field(() => ID, { description: "Tells people apart who have one name" })
  subject: string;

  @Field(() => String, { description: "Their name" })
  name: string;

  @Field(() => Boolean, { description: "Whether they are writing" })
  writing: boolean;
}

@InputType({ description: "Says that one has a request open; to be said again every ten seconds." })
export class LookAtRequestInput {
  @Field(() => ID, { description: "The request." })
  id: string;

  @Field(() => String, {
    description: "Chosen by the client for each page that it shows, 1 to 64 characters: two tabs are two pages.",
  })
  page: string;

  @Field(() => Boolean, { defaultValue: false, description: "Whether one is writing an answer or a note." })
  writing: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "Whether one looks no more." })
  gone: boolean;
}

@ObjectType({ simpleResolvers: true, description: "What came of saying that one looks at a request." })
export class LookAtRequestPayload {
  @Field(() => [RequestPresenceType], { description: "Who else looks at it, by name; empty when refused." })
  presence: RequestPresenceType[];

  @Field(() => [UserError], { description: "Why nothing was noted; empty where it was." })
  userErrors: UserError[];
}
