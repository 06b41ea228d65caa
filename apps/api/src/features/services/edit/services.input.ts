import { Field, InputType, Int } from "type-graphql";
import { CountryCodeScalar } from "../../../platform/scalars.ts";

export type Maybe<T> = T | null | undefined;

@InputType({ description: "A name in one language or both; what is left out stays" })
export class NameInLanguagesInput {
  @Field(() => String, { nullable: true, description: "In English; 1 to 100 characters" })
  en?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "In Simplified Chinese; 1 to 100 characters" })
  zh?: Maybe<string>;
}

@InputType({ description: "What every change says beside what it changes" })
export abstract class ChangeInput {
  @Field(() => String, {
    nullable: true,
    description: "Why, for those who read the history; needed where a promise to customers changes",
  })
  reason?: Maybe<string>;
}

@InputType({ description: "A service to change. What is left out stays as it is" })
export class UpdatePaidServiceInput extends ChangeInput {
  @Field(() => String, { description: "Which service, such as `INCIDENT_RESPONSE`" })
  code: string;

  @Field(() => Int, { description: "The revision that is changed" })
  expectedRevision: number;

  @Field(() => NameInLanguagesInput, { nullable: true, description: "The vendor's name for it" })
  names?: Maybe<NameInLanguagesInput>;

  @Field(() => String, { nullable: true, description: "Where to read more and to buy it; null clears" })
  url?: Maybe<string>;
}

@InputType({ description: "Whom customers of a country ask what is sold there" })
export class SetLocalContactInput extends ChangeInput {
  @Field(() => CountryCodeScalar, { description: "ISO 3166-1 alpha-2" })
  country: string;

  @Field(() => Int, { description: "The revision that is changed; 0 where nobody is entered yet" })
  expectedRevision: number;

  @Field(() => String, {
    nullable: true,
    description: "Name of the local office or provider, 1 to 100 characters; null takes the contact away",
  })
  name?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Address of its page; needed with a name" })
  url?: Maybe<string>;
}
