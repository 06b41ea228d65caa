import { Field, ID, Int, ObjectType } from "type-graphql";
import { CountryCodeScalar, DateScalar } from "../../platform/scalars.ts";
import { LocalContactType, PaidServiceType } from "./paid-service.type.ts";

@ObjectType("ServiceProvider", {
  simpleResolvers: true,
  description: "Who sells services and plans locally (clause 5.2), and how to reach them",
})
export class ServiceProviderType {
  @Field(() => ID, { description: "Of the provider" })
  id: string;

  @Field(() => String, { description: "Its name; no two have the same" })
  name: string;

  @Field(() => String, { nullable: true, description: "Address of its page" })
  url: string | null;

  @Field(() => String, { nullable: true, description: "Its e-mail address" })
  email: string | null;

  @Field(() => String, { nullable: true, description: "Its telephone number" })
  phone: string | null;

  @Field(() => Boolean, { description: "True where it sells nothing new" })
  retired: boolean;

  @Field(() => Int, { description: "Counts its changes; for `expectedRevision`" })
  revision: number;
}

@ObjectType("Offer", {
  simpleResolvers: true,
  description: "A service or a plan is sold in a country, by a provider, between two days (clause 5.2)",
})
export class OfferType {
  @Field(() => ID, { description: "Of the offer" })
  id: string;

  @Field(() => CountryCodeScalar, { nullable: true, description: "ISO 3166-1 alpha-2; null for every country" })
  country: string | null;

  @Field(() => ServiceProviderType, { nullable: true, description: "Who sells it; null where the vendor does itself" })
  provider: ServiceProviderType | null;

  @Field(() => DateScalar, { nullable: true, description: "First day of sale; null where it was always sold" })
  soldFrom: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day of sale; null where no end is known" })
  soldThrough: string | null;

  @Field(() => String, { nullable: true, description: "Where to buy it" })
  url: string | null;

  @Field(() => Int, { description: "Counts its changes; for `expectedRevision`" })
  revision: number;

  /** Not published: what is sold; one of the two is null. */
  serviceCode: string | null;
  planCode: string | null;
}

@ObjectType("WhereToBuy", {
  simpleResolvers: true,
  description: "Who sells a service in a country on a day, or that nobody does (clause 5.2)",
})
export class WhereToBuyType {
  @Field(() => CountryCodeScalar, { description: "ISO 3166-1 alpha-2" })
  country: string;

  @Field(() => PaidServiceType, {
    nullable: true,
    description: "What is asked for; null where no paid service covers it, which `statement` says",
  })
  service: PaidServiceType | null;

  @Field(() => [OfferType], { description: "Offers in force on the day; empty where it is not sold there" })
  offers: readonly OfferType[];

  @Field(() => LocalContactType, { nullable: true, description: "Whom to ask there; null where nobody is entered" })
  contact: LocalContactType | null;

  @Field(() => String, {
    description: "The same as a sentence in the caller's language, with the ways to reach who sells it",
  })
  statement: string;
}
