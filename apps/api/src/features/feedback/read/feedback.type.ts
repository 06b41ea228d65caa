import type { Segment } from "@supportbook/policy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { CompanyAccountType } from "../../accounts/index.ts";
import { SegmentEnum } from "../../lifecycle/index.ts";
import { FeedbackSourceEnum, FeedbackStateEnum, FeedbackTypeEnum } from "../feedback-enum-types.ts";
import type { FeedbackSource, FeedbackState, FeedbackType } from "../feedback-enums.ts";

@ObjectType("FeedbackGiver", { simpleResolvers: true, description: "Who gave feedback, as far as they said" })
export class FeedbackGiverType {
  @Field(() => String, { nullable: true, description: "Their name" })
  name: string | null;

  @Field(() => String, { nullable: true, description: "Where an answer reaches them" })
  email: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The identity provider's lasting name of the person; null for whoever was not signed in",
  })
  subject: string | null;

  @Field(() => CompanyAccountType, {
    nullable: true,
    description: "The company account that they gave it from (7.2); null for home & mobile",
  })
  account: CompanyAccountType | null;
}

@ObjectType("FeedbackCorrection", {
  simpleResolvers: true,
  description: "What feedback said before its giver corrected it",
})
export class FeedbackCorrectionType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => DateTimeScalar, { description: "When it was corrected" })
  at: Date;

  @Field(() => Int, { nullable: true, description: "1 to 5, as it was" })
  satisfaction: number | null;

  @Field(() => Int, { nullable: true, description: "1 to 7, as it was" })
  effort: number | null;

  @Field(() => Int, { nullable: true, description: "0 to 10, as it was" })
  recommend: number | null;

  @Field(() => String, { nullable: true, description: "The words, as they were; null where there were none or erased" })
  comment: string | null;
}

@ObjectType("FeedbackAnswer", { simpleResolvers: true, description: "What support answered to feedback" })
export class FeedbackAnswerType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => DateTimeScalar, { description: "When it was given" })
  at: Date;

  @Field(() => String, { nullable: true, description: "What was answered; null once it was erased" })
  text: string | null;

  @Field(() => String, { description: "Who answered" })
  authorName: string;

  @Field(() => Boolean, { description: "Whether it went out by mail; a signed-in giver reads it here, too" })
  mailed: boolean;
}

/** Its root is a `FeedbackRow`: what needs more is a field of `feedback-fields.resolver.ts`. */
@ObjectType("Feedback", {
  simpleResolvers: true,
  description: "What somebody told the vendor about its support (clauses 6.3, 7.1 and 7.2)",
})
export class FeedbackNodeType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => DateTimeScalar, { description: "When it came" })
  receivedAt: Date;

  @Field(() => SegmentEnum, {
    nullable: true,
    description: "Whose support it is about: home & mobile (7.1) or business (7.2); null where that is not known",
  })
  audience: Segment | null;

  @Field(() => FeedbackTypeEnum, { description: "What its giver says that it is" })
  type: FeedbackType;

  @Field(() => FeedbackSourceEnum, { description: "How it came" })
  source: FeedbackSource;

  @Field(() => String, { description: "`en` or `zh-CN`: in what language it was given and is answered" })
  locale: string;

  @Field(() => FeedbackStateEnum, { description: "What staff make of it" })
  state: FeedbackState;

  @Field(() => Boolean, {
    description: "Kept apart as it came amid a flood, and counted in nothing until somebody releases it",
  })
  held: boolean;

  @Field(() => Int, { description: "Counts its changes; name it in `expectedRevision` to change what you saw" })
  revision: number;

  @Field(() => Int, { nullable: true, description: "How satisfied, 1 to 5; null where it was not said" })
  satisfaction: number | null;

  @Field(() => Int, { nullable: true, description: "How easy, 1 to 7, 7 the least effort; null where it was not said" })
  effort: number | null;

  @Field(() => Int, { nullable: true, description: "Would recommend, 0 to 10; null where it was not said" })
  recommend: number | null;

  @Field(() => String, {
    nullable: true,
    description: "In their own words; null where nothing was said and once it was erased",
  })
  comment: string | null;

  @Field(() => String, { nullable: true, description: "Who looks into it; null where nobody does" })
  assigneeName: string | null;

  @Field(() => [String], {
    description:
      "Clauses that staff find it to be about; at first those that its giver named. The snapshot is in `dimensions`",
  })
  clauses: string[];

  @Field(() => Boolean, { description: "Whether staff, and not its giver, said which request it is about" })
  requestLinkedByStaff: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When its words and its giver were erased; null where they were not",
  })
  erasedAt: Date | null;
}
