import { type PlanUse, planUseStatement } from "@supportbook/policy";
import { Field, Int, ObjectType } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { say } from "../../../platform/say.ts";
import { DateScalar } from "../../../platform/scalars.ts";

@ObjectType("PlanUse", {
  simpleResolvers: true,
  description: "How much of its plan an account has used in one contract year (clause 5.1)",
})
export class PlanUseType {
  @Field(() => Int, { nullable: true, description: "Incidents that the year includes; null without limit" })
  included: number | null;

  @Field(() => Int, { description: "Incidents of the year that count" })
  used: number;

  @Field(() => Int, { nullable: true, description: "Incidents that are left; null without limit" })
  left: number | null;

  @Field(() => DateScalar, { description: "First day of the contract year" })
  from: string;

  @Field(() => DateScalar, { description: "Its last day, or the plan's" })
  through: string;

  @Field(() => String, { description: 'The same in words, in the caller\'s language: "4 of 12 used"' })
  statement: string;
}

export function presentPlanUse({ locale }: Pick<Context, "locale">, use: PlanUse): PlanUseType {
  return { ...use, statement: say(locale, planUseStatement(use)) };
}
