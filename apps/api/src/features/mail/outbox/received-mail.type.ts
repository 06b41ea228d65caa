import { Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { type ReceivedState, ReceivedStateEnum } from "../mail-enums.ts";

@ObjectType("ReceivedMail", { simpleResolvers: true, description: "A mail that came in" })
export class ReceivedMailType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => String, { description: "Whom it says it is from" })
  sender: string;

  @Field(() => String, { description: "Its subject" })
  subject: string;

  @Field(() => ReceivedStateEnum, { description: "What became of it" })
  state: ReceivedState;

  @Field(() => String, {
    nullable: true,
    description:
      "Why it was not taken: `NO_REQUEST`, `NOT_THEIRS`, `ENDED`, `EMPTY`, `AUTOMATIC` or `NO_SENDER`; null where it was",
  })
  reason: string | null;

  @Field(() => String, { nullable: true, description: "What it said, cut; null where it is a message now" })
  text: string | null;

  @Field(() => DateTimeScalar, { description: "When it came" })
  receivedAt: Date;
}
