import { Field, ObjectType } from "type-graphql";
import { type ErrorCode, ErrorCodeEnum } from "./faults.ts";

@ObjectType({
  simpleResolvers: true,
  description: "An expected refusal of a mutation, told as data: what is wrong, where, and what would help.",
})
export class UserError {
  @Field(() => ErrorCodeEnum, { description: "Why it was refused." })
  code: ErrorCode;

  @Field(() => [String], {
    nullable: true,
    description: "Path of the input field at fault, outermost first; null when no single field is.",
  })
  field: string[] | null;

  @Field(() => String, { description: "A sentence for people, in the language of the request." })
  message: string;
}

export function userError(code: ErrorCode, field: readonly string[] | null, message: string): UserError {
  return { code, field: field === null ? null : [...field], message };
}
