import { Field, Int, ObjectType } from "type-graphql";
import { CountryCodeScalar, DurationScalar } from "../../platform/scalars.ts";

@ObjectType("PaidService", {
  simpleResolvers: true,
  description: "A service sold beside standard support (clause 5.1). Where it is sold differs by country (clause 5.2)",
})
export class PaidServiceType {
  @Field(() => String, { description: "Code that accounts hold and questions name, such as `PROFESSIONAL_SERVICES`" })
  code: string;

  @Field(() => String, { description: "The vendor's name for it, in the caller's language" })
  name: string;

  @Field(() => String, { nullable: true, description: "Where to read more and to buy it" })
  url: string | null;

  @Field(() => Boolean, { description: "True where it is sold in every country" })
  soldEverywhere: boolean;

  @Field(() => [CountryCodeScalar], { description: "Countries in which it is sold; empty where it is sold everywhere" })
  countries: readonly string[];
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
}

@ObjectType("ResponseCommitment", {
  simpleResolvers: true,
  description: "A response time that a paid plan promises. Standard support promises none (clause 4)",
})
export class ResponseCommitmentType {
  @Field(() => Int, { description: "Urgency from 1 (most urgent) to 4" })
  severity: number;

  @Field(() => DurationScalar, { description: "Time to the first answer" })
  within: string;

  @Field(() => Boolean, { description: "True: counted around the clock. False: counted in support hours" })
  aroundTheClock: boolean;
}

@ObjectType("SupportPlan", {
  simpleResolvers: true,
  description: "A paid plan that an account may hold and a coverage question may name (clause 5.1)",
})
export class SupportPlanType {
  @Field(() => String, { description: "Code that accounts hold and questions name" })
  code: string;

  @Field(() => String, { description: "The vendor's name for it, in the caller's language" })
  name: string;

  @Field(() => [ResponseCommitmentType], { description: "What it promises, for each severity that it names" })
  responseTimes: ResponseCommitmentType[];
}
