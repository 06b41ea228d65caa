import { Field, ID, InputType, Int } from "type-graphql";
import { CountryCodeScalar, DateScalar } from "../../../platform/scalars.ts";
import { ChangeInput, type Maybe } from "./services.input.ts";

@InputType({ description: "Where, by whom and when something is sold" })
abstract class OfferTermsInput extends ChangeInput {
  @Field(() => CountryCodeScalar, { nullable: true, description: "ISO 3166-1 alpha-2; null for every country" })
  country?: Maybe<string>;

  @Field(() => ID, { nullable: true, description: "Provider who sells it; null where the vendor does itself" })
  providerId?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Where to buy it; null clears" })
  url?: Maybe<string>;

  @Field(() => DateScalar, { nullable: true, description: "First day of sale; null where it was always sold" })
  soldFrom?: Maybe<string>;

  @Field(() => DateScalar, { nullable: true, description: "Last day of sale; null where no end is known" })
  soldThrough?: Maybe<string>;
}

@InputType({ description: "A new offer: of a service or of a plan, one of the two" })
export class CreateOfferInput extends OfferTermsInput {
  @Field(() => String, { nullable: true, description: "Code of the service that is sold" })
  service?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Code of the plan that is sold" })
  plan?: Maybe<string>;
}

@InputType({ description: "An offer to change. What is left out stays as it is; what is sold stays too" })
export class UpdateOfferInput extends OfferTermsInput {
  @Field(() => ID, { description: "Which offer" })
  id: string;

  @Field(() => Int, { description: "The revision that is changed" })
  expectedRevision: number;
}

@InputType({ description: "An offer to end" })
export class EndOfferInput {
  @Field(() => ID, { description: "Which offer" })
  id: string;

  @Field(() => Int, { description: "The revision that is changed" })
  expectedRevision: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its last day; today when left out. An offer that ends before it starts is withdrawn: it is gone",
  })
  soldThrough?: Maybe<string>;

  @Field(() => String, { description: "Why, for those who read the history" })
  reason: string;
}
