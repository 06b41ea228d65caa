import { isHeldOn } from "@supportbook/policy";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { DateScalar } from "../../../platform/scalars.ts";
import {
  AccountMemberType,
  accountFor,
  administered,
  CompanyAccountType,
  readsAccounts,
} from "../../accounts/index.ts";
import { historyOf, RecordChange } from "../../audit/index.ts";
import { requestDay } from "../../lifecycle/index.ts";
import { presentPlan, SupportPlanType } from "../../services/index.ts";
import { HeldPlanEntity, IncidentEntity } from "./held-plan.entity.ts";
import { contactsOf, incidentsOf, plansOf, supportPlanOf, useOf } from "./held-plans.ts";
import { PlanUseType, presentPlanUse } from "./plan-use.type.ts";

const atDescription = "On this day, in the vendor's time zone; today without it.";

@Resolver(() => CompanyAccountType)
export class AccountPlansResolver {
  @FieldResolver(() => HeldPlanEntity, {
    nullable: true,
    description: "The support plan that it holds on a day (clause 5.1); null where it holds none.",
  })
  async plan(
    @Root() { id }: CompanyAccountType,
    @Ctx() context: Context,
    @Arg("at", () => DateScalar, { nullable: true, description: atDescription }) at?: string | null,
  ): Promise<HeldPlanEntity | null> {
    const on = at ?? requestDay(context);
    return (await visiblePlans(context, id)).find((plan) => isHeldOn(plan, on)) ?? null;
  }

  @FieldResolver(() => [HeldPlanEntity], {
    description: "Every support plan that it holds, held or will hold, in their order.",
  })
  async plans(@Root() { id }: CompanyAccountType, @Ctx() context: Context): Promise<readonly HeldPlanEntity[]> {
    return await visiblePlans(context, id);
  }
}

/** Whatever way led to the account: what it holds is for staff and for those who belong to it. */
async function visiblePlans(context: Context, accountId: string): Promise<readonly HeldPlanEntity[]> {
  return (await accountFor(context, accountId)) === null ? [] : await plansOf(context, accountId);
}

/** Staff and the account's administrators. */
async function seesAll(context: Context, { accountId }: HeldPlanEntity): Promise<boolean> {
  return readsAccounts(context) || (await administered(context, accountId)) !== null;
}

@Resolver(() => HeldPlanEntity)
export class HeldPlanResolver {
  @FieldResolver(() => SupportPlanType, { description: "What the plan is and promises." })
  async plan(@Root() { planCode }: HeldPlanEntity, @Ctx() context: Context): Promise<SupportPlanType> {
    return presentPlan(context, await supportPlanOf(context, planCode));
  }

  @FieldResolver(() => PlanUseType, {
    description:
      "How much of it is used in the contract year of a day; of the first or last year for a day on which it is not held.",
  })
  async use(
    @Root() held: HeldPlanEntity,
    @Ctx() context: Context,
    @Arg("at", () => DateScalar, { nullable: true, description: atDescription }) at?: string | null,
  ): Promise<PlanUseType> {
    return presentPlanUse(context, await useOf(context, held, at ?? requestDay(context)));
  }

  @FieldResolver(() => [IncidentEntity], {
    description:
      "What it was used for, withdrawn ones too, latest first: for staff and the account's administrators, empty for others.",
  })
  async incidents(@Root() held: HeldPlanEntity, @Ctx() context: Context): Promise<readonly IncidentEntity[]> {
    return (await seesAll(context, held)) ? await incidentsOf(context, held.id) : [];
  }

  @FieldResolver(() => [AccountMemberType], {
    description:
      "Members who speak with support under it: all for staff and administrators, others only see themselves.",
  })
  async namedContacts(@Root() held: HeldPlanEntity, @Ctx() context: Context): Promise<readonly AccountMemberType[]> {
    const contacts = await contactsOf(context, held.id);
    if (await seesAll(context, held)) return contacts;
    return contacts.filter(({ subject }) => subject === context.actor?.subject);
  }

  @FieldResolver(() => [RecordChange], {
    description:
      "Its latest hundred changes, incidents and contacts included, newest first; empty for whoever is no staff with accounts.read.",
  })
  async history(@Root() { id }: HeldPlanEntity, @Ctx() context: Context): Promise<RecordChange[]> {
    return readsAccounts(context) ? await historyOf(context, "HeldPlan", id) : [];
  }
}
