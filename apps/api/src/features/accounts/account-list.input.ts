import { Field, InputType } from "type-graphql";
import { publishEnum } from "../../platform/enum.ts";
import { type OrderDirection, OrderDirectionEnum } from "../../platform/order-direction.ts";
import { CountryCodeScalar } from "../../platform/scalars.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "Which company accounts; what is left out does not matter." })
export class CompanyAccountFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Every word occurs in the name or the number; a word of one or two characters begins a word there. Case does not count.",
  })
  search?: Maybe<string>;

  @Field(() => [CountryCodeScalar], { nullable: true, description: "In one of these countries." })
  country?: Maybe<string[]>;

  @Field(() => Boolean, { nullable: true, description: "True: only closed ones; false: only open ones." })
  closed?: Maybe<boolean>;
}

const COMPANY_ACCOUNT_ORDER_FIELDS = ["NAME", "CREATED_AT"] as const;
type CompanyAccountOrderField = (typeof COMPANY_ACCOUNT_ORDER_FIELDS)[number];

const CompanyAccountOrderFieldEnum = publishEnum(COMPANY_ACCOUNT_ORDER_FIELDS, {
  name: "CompanyAccountOrderField",
  description: "What a list of company accounts is sorted by.",
  values: { NAME: "The name.", CREATED_AT: "When they were registered." },
});

@InputType({ description: "How a list of company accounts is sorted." })
export class CompanyAccountOrder {
  @Field(() => CompanyAccountOrderFieldEnum, { defaultValue: "NAME", description: "By what." })
  field: CompanyAccountOrderField;

  @Field(() => OrderDirectionEnum, { defaultValue: "ASC", description: "Which way." })
  direction: OrderDirection;
}

export const USUAL_ACCOUNT_ORDER: CompanyAccountOrder = { field: "NAME", direction: "ASC" };
