import { Field, Int, ObjectType } from "type-graphql";
import { CountryCodeScalar } from "../../platform/scalars.ts";

@ObjectType("NameInLanguages", {
  simpleResolvers: true,
  description: "A name in both languages, for those who keep it",
})
export class NameInLanguagesType {
  @Field(() => String, { description: "In English" })
  en: string;

  @Field(() => String, { description: "In Simplified Chinese" })
  zh: string;
}

@ObjectType("PaidService", {
  simpleResolvers: true,
  description: "A service sold beside standard support (clause 5.1). Where it is sold differs by country (clause 5.2)",
})
export class PaidServiceType {
  @Field(() => String, { description: "Code that accounts hold and questions name, such as `PROFESSIONAL_SERVICES`" })
  code: string;

  @Field(() => String, { description: "The vendor's name for it, in the caller's language" })
  name: string;

  @Field(() => NameInLanguagesType, { description: "The vendor's name for it, in both languages" })
  names: NameInLanguagesType;

  @Field(() => String, { nullable: true, description: "Where to read more and to buy it" })
  url: string | null;

  @Field(() => Boolean, { description: "True where it is sold in every country today" })
  soldEverywhere: boolean;

  @Field(() => [CountryCodeScalar], {
    description: "Countries in which it is sold today; empty where it is sold everywhere",
  })
  countries: readonly string[];

  @Field(() => Int, { description: "Counts its changes; for `expectedRevision`. 0 for one that is not entered" })
  revision: number;
}

@ObjectType("LocalContact", {
  simpleResolvers: true,
  description: "Whom a customer asks about what is sold in a country (clause 5.2)",
})
export class LocalContactType {
  @Field(() => CountryCodeScalar, { description: "ISO 3166-1 alpha-2" })
  country: string;

  @Field(() => String, { description: "Name of the local office or provider" })
  name: string;

  @Field(() => String, { description: "Address of its page" })
  url: string;

  @Field(() => Int, { description: "Counts its changes; for `expectedRevision`" })
  revision: number;
}
