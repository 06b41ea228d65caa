import { Field, ObjectType } from "type-graphql";

@ObjectType("Channel", {
  simpleResolvers: true,
  description: "A place to get help or to give feedback (clauses 2.1 and 7)",
})
export class ChannelType {
  @Field(() => String, { description: "Code of the channel, such as `KNOWLEDGE_BASE_BUSINESS`" })
  code: string;

  @Field(() => String, { description: "The clause that opens it" })
  clause: string;

  @Field(() => String, { description: "Its name, in the caller's language" })
  name: string;

  @Field(() => String, { description: "What to expect of it, in the caller's language" })
  note: string;

  @Field(() => String, { nullable: true, description: "Its address; null where the vendor has not entered one" })
  url: string | null;
}
