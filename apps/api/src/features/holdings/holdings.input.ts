import type { ServiceCode } from "@supportbook/policy";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../platform/scalars.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "A support plan to give to an account." })
export class GrantPlanInput {
  @Field(() => ID, { description: "The account." })
  account: string;

  @Field(() => String, { description: "Code of the plan, such as `supportPlans` has it." })
  plan: string;

  @Field(() => DateScalar, { description: "Its first day, in the vendor's time zone; contract years count from it." })
  heldFrom: string;

  @Field(() => DateScalar, { nullable: true, description: "Its last day, inclusive; without it there is no end." })
  heldThrough?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Why, for the history; at most 1,000 characters." })
  reason?: Maybe<string>;
}

@InputType({ description: "Other days for something that an account holds; what is left out stays." })
export class ChangeHeldInput {
  @Field(() => ID, { description: "What is held." })
  id: string;

  @Field(() => Int, { description: "The revision that is changed." })
  expectedRevision: number;

  @Field(() => DateScalar, { nullable: true, description: "Its first day." })
  heldFrom?: Maybe<string>;

  @Field(() => DateScalar, { nullable: true, description: "Its last day, inclusive; null for no end." })
  heldThrough?: Maybe<string>;

  @Field(() => String, { description: "Why, for the history: what was promised changes." })
  reason: string;
}

@InputType({ description: "One use of a plan's yearly incidents." })
export class RecordIncidentInput {
  @Field(() => ID, { description: "The plan, as the account holds it." })
  heldPlan: string;

  @Field(() => DateScalar, { nullable: true, description: "The day by which it counts; today without it." })
  usedOn?: Maybe<string>;

  @Field(() => String, {
    description:
      "By which people find what it was, such as the number of a request; each counts once for a plan, at most 100 characters.",
  })
  reference: string;

  @Field(() => String, { nullable: true, description: "What else there is to say; at most 1,000 characters." })
  note?: Maybe<string>;
}

@InputType({ description: "An incident that is not to count." })
export class WithdrawIncidentInput {
  @Field(() => ID, { description: "The incident." })
  id: string;

  @Field(() => String, { description: "Why, for the history." })
  reason: string;
}

@InputType({ description: "A paid service to give to an account." })
export class GrantServiceInput {
  @Field(() => ID, { description: "The account." })
  account: string;

  @Field(() => String, {
    description: "PROFESSIONAL_SERVICES, INCIDENT_RESPONSE, PREMIUM_SUPPORT or SUPPORT_EXTENSION.",
  })
  service: ServiceCode;

  @Field(() => String, {
    nullable: true,
    description: "Slug of the product that a support extension is for; only and always with SUPPORT_EXTENSION.",
  })
  product?: Maybe<string>;

  @Field(() => String, {
    nullable: true,
    description: "Name or id of the only version that it is for; every version of the product without it.",
  })
  version?: Maybe<string>;

  @Field(() => DateScalar, { description: "Its first day, in the vendor's time zone." })
  heldFrom: string;

  @Field(() => DateScalar, { nullable: true, description: "Its last day, inclusive; without it there is no end." })
  heldThrough?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Why, for the history; at most 1,000 characters." })
  reason?: Maybe<string>;
}

@InputType({ description: "A member of your company who speaks, or is no longer to speak, with support under a plan." })
export class NamedContactInput {
  @Field(() => ID, { description: "The plan, as the account holds it." })
  heldPlan: string;

  @Field(() => ID, { description: "The member." })
  member: string;
}
