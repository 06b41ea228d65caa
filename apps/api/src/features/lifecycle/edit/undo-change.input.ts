import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "A change to take back." })
export class UndoChangeInput {
  @Field(() => ID, { description: "The `changeId` of a payload or of a history." })
  changeId: string;

  @Field(() => String, { description: "Why, for the history; not blank, at most 1,000 characters." })
  reason: string;
}
