import { Field, ObjectType } from "type-graphql";
import { type FactSource, FactSourceEnum } from "./fact-source.ts";

@ObjectType({ simpleResolvers: true, description: "One fact that a coverage question was decided by, and its source." })
export class EstablishedFact {
  @Field(() => String, { description: "Its name, as in the question: `licence`, `environment.infected` …" })
  fact: string;

  @Field(() => String, {
    nullable: true,
    description: "As the rules looked at it, lists with commas between; null where it is not known or there is none.",
  })
  value: string | null;

  @Field(() => FactSourceEnum, { description: "Where it came from." })
  source: FactSource;

  @Field(() => String, { nullable: true, description: "What the question said of it, where that is something else." })
  asked: string | null;

  @Field(() => String, { description: "A sentence, in the caller's language, on where it came from." })
  detail: string;
}
