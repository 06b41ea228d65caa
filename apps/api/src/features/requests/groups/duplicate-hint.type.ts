import { Field, Int, ObjectType } from "type-graphql";
import { SupportRequestType } from "../read/request.type.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";

@ObjectType("DuplicateHint", {
  simpleResolvers: true,
  description: "A support request that may tell of the same problem",
})
export class DuplicateHintType {
  @Field(() => SupportRequestType, { description: "The request" })
  request: SupportRequestEntity;

  @Field(() => [String], {
    description: "Of the words that were asked with, those that it has, too; of Chinese pairs of characters",
  })
  sharedWords: string[];

  @Field(() => Boolean, { description: "Whether it is about the same version; false where none was named" })
  sameVersion: boolean;

  @Field(() => Int, {
    description: "How many of a hundred of the words that were asked with it shares, by their weight",
  })
  likeness: number;

  @Field(() => String, { description: "The same as a sentence in the caller's language" })
  why: string;
}
