import { Field, ID, InputType, Int } from "type-graphql";
import { CountryCodeScalar } from "../../platform/scalars.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "A company account for your company." })
export class RegisterCompanyAccountInput {
  @Field(() => String, { description: "The organisation's name; not blank, at most 200 characters." })
  name: string;

  @Field(() => CountryCodeScalar, { description: "Where it is." })
  country: string;
}

@InputType({ description: "A company account for a customer." })
export class CreateCompanyAccountInput extends RegisterCompanyAccountInput {
  @Field(() => String, {
    nullable: true,
    description: "Letters, digits and hyphens, at most 32, and nobody else's; the next free one is given without it.",
  })
  number?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Why; at most 1,000 characters." })
  reason?: Maybe<string>;
}

@InputType({ description: "What to change of a company account that you administer; what is left out stays." })
export class UpdateOwnAccountInput {
  @Field(() => ID, { description: "The account." })
  id: string;

  @Field(() => Int, { description: "The revision that is changed." })
  expectedRevision: number;

  @Field(() => String, { nullable: true, description: "Its new name; not blank, at most 200 characters." })
  name?: Maybe<string>;

  @Field(() => CountryCodeScalar, { nullable: true, description: "Where it is now." })
  country?: Maybe<string>;
}

@InputType({ description: "What to change of a company account; what is left out stays." })
export class UpdateCompanyAccountInput extends UpdateOwnAccountInput {
  @Field(() => String, {
    nullable: true,
    description: "Its new number: letters, digits and hyphens, at most 32, and nobody else's.",
  })
  number?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Why; at most 1,000 characters." })
  reason?: Maybe<string>;
}

@InputType({ description: "A company account to close." })
export class CloseCompanyAccountInput {
  @Field(() => ID, { description: "The account." })
  id: string;

  @Field(() => Int, { description: "The revision that is closed." })
  expectedRevision: number;

  @Field(() => String, { description: "Why; not blank, at most 1,000 characters." })
  reason: string;
}

@InputType({ description: "A company account to reopen." })
export class ReopenCompanyAccountInput {
  @Field(() => ID, { description: "The account." })
  id: string;

  @Field(() => Int, { description: "The revision that is reopened." })
  expectedRevision: number;

  @Field(() => String, { nullable: true, description: "Why; at most 1,000 characters." })
  reason?: Maybe<string>;
}
