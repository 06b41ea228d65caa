import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { JsonObjectScalar } from "../../../platform/json-object.ts";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { UserError } from "../../../platform/user-error.ts";

type Maybe<T> = T | null | undefined;

@ObjectType("RequestDraft", {
  simpleResolvers: true,
  description: "A request that you have begun to write and not filed; nobody else reads it",
})
export class RequestDraftType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => JsonObjectScalar, { description: "The fields of the form as far as they are filled in" })
  content: object;

  @Field(() => Int, { description: "Counts its changes" })
  revision: number;

  @Field(() => DateTimeScalar, { description: "When it was last saved" })
  changedAt: Date;
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of a draft." })
export class RequestDraftPayload {
  @Field(() => RequestDraftType, {
    nullable: true,
    description:
      "The draft as it stands now, or stood before it was deleted; null when refused otherwise than as stale.",
  })
  draft: RequestDraftType | null;

  @Field(() => [UserError], { description: "Why nothing was written; empty where it was done." })
  userErrors: UserError[];
}

@InputType({ description: "What you have written so far." })
export class SaveRequestDraftInput {
  @Field(() => ID, { nullable: true, description: "The draft to change; a new one is made without it, 20 at most." })
  id?: Maybe<string>;

  @Field(() => Int, { nullable: true, description: "The revision that is changed; needed with `id`." })
  expectedRevision?: Maybe<number>;

  @Field(() => JsonObjectScalar, {
    description: "The fields of the form, as your form has them; at most 100,000 characters of JSON.",
  })
  content: object;
}

@InputType({ description: "A draft to throw away." })
export class DeleteRequestDraftInput {
  @Field(() => ID, { description: "The draft." })
  id: string;
}
