import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { UserError } from "../../../platform/user-error.ts";

type Maybe<T> = T | null | undefined;

/** Its root is the stored row. */
@ObjectType("DiagnosticUtility", {
  simpleResolvers: true,
  description: "A program that support may ask a customer to run (6.2)",
})
export class DiagnosticUtilityType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => String, { description: "Its name; no two have the same" })
  name: string;

  @Field(() => String, { description: "Where the customer downloads it" })
  url: string;

  @Field(() => String, { description: "How it is run, in English" })
  instructionsEn: string;

  @Field(() => String, { description: "How it is run, in Simplified Chinese" })
  instructionsZh: string;

  @Field(() => String, { description: "What it takes from the customer's device, in English" })
  collectsEn: string;

  @Field(() => String, { description: "What it takes from the customer's device, in Simplified Chinese" })
  collectsZh: string;

  @Field(() => Int, { description: "Counts its changes; name it in `expectedRevision` to change what you saw" })
  revision: number;
}

@InputType({ description: "A diagnostic utility as it is to be." })
export class SaveDiagnosticUtilityInput {
  @Field(() => ID, { nullable: true, description: "Which one; a new one where it is left out." })
  id?: Maybe<string>;

  @Field(() => Int, { nullable: true, description: "The revision that is changed; not for a new one." })
  expectedRevision?: Maybe<number>;

  @Field(() => String, { description: "1 to 100 characters; no two have the same." })
  name: string;

  @Field(() => String, { description: "Where the customer downloads it: a whole https address." })
  url: string;

  @Field(() => String, { description: "How it is run, in English; at most 5,000 characters." })
  instructionsEn: string;

  @Field(() => String, { description: "How it is run, in Simplified Chinese; at most 5,000 characters." })
  instructionsZh: string;

  @Field(() => String, { description: "What it takes from the customer's device, in English." })
  collectsEn: string;

  @Field(() => String, { description: "What it takes from the customer's device, in Simplified Chinese." })
  collectsZh: string;

  @Field(() => [String], { nullable: true, description: "Slugs of the products that it is for; for all where empty." })
  products?: Maybe<string[]>;

  @Field(() => String, { nullable: true, description: "Why, for the history; at most 1,000 characters." })
  reason?: Maybe<string>;
}

@InputType({ description: "A diagnostic utility to retire or to bring back." })
export class RetireDiagnosticUtilityInput {
  @Field(() => ID, { description: "Which one." })
  id: string;

  @Field(() => Int, { description: "The revision that is changed." })
  expectedRevision: number;

  @Field(() => String, { nullable: true, description: "Why, for the history; at most 1,000 characters." })
  reason?: Maybe<string>;
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of a diagnostic utility." })
export class DiagnosticUtilityPayload {
  @Field(() => DiagnosticUtilityType, {
    nullable: true,
    description: "The utility as it stands now, also on a stale `expectedRevision`; null when refused otherwise.",
  })
  utility: DiagnosticUtilityType | null;

  @Field(() => [UserError], { description: "Why nothing was written; empty where it was done." })
  userErrors: UserError[];
}
