import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { presentPlan } from "../present-service.ts";
import type { Outcome } from "./change-services.ts";
import { ServiceProviderPayload, SupportPlanPayload } from "./payloads.type.ts";
import { CreatePlanInput, RetirePlanInput, UpdatePlanInput } from "./plan.input.ts";
import { CreateProviderInput, RetireProviderInput, UpdateProviderInput } from "./provider.input.ts";
import { reinstatePlan, retirePlan } from "./retire-plan.ts";
import { reinstateProvider, retireProvider } from "./retire-provider.ts";
import { createPlan, updatePlan } from "./save-plan.ts";
import { createProvider, updateProvider } from "./save-provider.ts";

const inputDescription = { description: "What to do." };

@Resolver()
export class ProviderMutationsResolver {
  @Mutation(() => ServiceProviderPayload, { description: guarded("services.edit", "Enters a provider.") })
  async createProvider(
    @Ctx() context: Context,
    @Arg("input", () => CreateProviderInput, inputDescription) input: CreateProviderInput,
  ): Promise<ServiceProviderPayload> {
    requirePermission(context, "services.edit");
    return providerPayload(context, await createProvider(context, input));
  }

  @Mutation(() => ServiceProviderPayload, { description: guarded("services.edit", "Changes a provider.") })
  async updateProvider(
    @Ctx() context: Context,
    @Arg("input", () => UpdateProviderInput, inputDescription) input: UpdateProviderInput,
  ): Promise<ServiceProviderPayload> {
    requirePermission(context, "services.edit");
    return providerPayload(context, await updateProvider(context, input));
  }

  @Mutation(() => ServiceProviderPayload, {
    description: guarded("services.edit", "Has a provider sell nothing new. Its offers must have ended."),
  })
  async retireProvider(
    @Ctx() context: Context,
    @Arg("input", () => RetireProviderInput, inputDescription) input: RetireProviderInput,
  ): Promise<ServiceProviderPayload> {
    requirePermission(context, "services.edit");
    return providerPayload(context, await retireProvider(context, input));
  }

  @Mutation(() => ServiceProviderPayload, { description: guarded("services.edit", "Brings back a retired provider.") })
  async reinstateProvider(
    @Ctx() context: Context,
    @Arg("input", () => RetireProviderInput, inputDescription) input: RetireProviderInput,
  ): Promise<ServiceProviderPayload> {
    requirePermission(context, "services.edit");
    return providerPayload(context, await reinstateProvider(context, input));
  }
}

@Resolver()
export class PlanMutationsResolver {
  @Mutation(() => SupportPlanPayload, { description: guarded("services.edit", "Makes a plan.") })
  async createPlan(
    @Ctx() context: Context,
    @Arg("input", () => CreatePlanInput, inputDescription) input: CreatePlanInput,
  ): Promise<SupportPlanPayload> {
    requirePermission(context, "services.edit");
    return planPayload(context, await createPlan(context, input));
  }

  @Mutation(() => SupportPlanPayload, {
    description: guarded("services.edit", "Changes a plan, for all who hold it. A change of a promise takes a reason."),
  })
  async updatePlan(
    @Ctx() context: Context,
    @Arg("input", () => UpdatePlanInput, inputDescription) input: UpdatePlanInput,
  ): Promise<SupportPlanPayload> {
    requirePermission(context, "services.edit");
    return planPayload(context, await updatePlan(context, input));
  }

  @Mutation(() => SupportPlanPayload, {
    description: guarded(
      "services.edit",
      "Gives a plan to no account any more; who holds it keeps it. Its offers must have ended.",
    ),
  })
  async retirePlan(
    @Ctx() context: Context,
    @Arg("input", () => RetirePlanInput, inputDescription) input: RetirePlanInput,
  ): Promise<SupportPlanPayload> {
    requirePermission(context, "services.edit");
    return planPayload(context, await retirePlan(context, input));
  }

  @Mutation(() => SupportPlanPayload, { description: guarded("services.edit", "Brings back a retired plan.") })
  async reinstatePlan(
    @Ctx() context: Context,
    @Arg("input", () => RetirePlanInput, inputDescription) input: RetirePlanInput,
  ): Promise<SupportPlanPayload> {
    requirePermission(context, "services.edit");
    return planPayload(context, await reinstatePlan(context, input));
  }
}

function providerPayload(context: Context, { key, userErrors }: Outcome): ServiceProviderPayload {
  const provider = key === null ? undefined : context.services.current().providers.get(key);
  return { provider: provider ?? null, userErrors };
}

function planPayload(context: Context, { key, userErrors }: Outcome): SupportPlanPayload {
  const plan = key === null ? undefined : context.services.current().plans.get(key);
  return { plan: plan === undefined ? null : presentPlan(context, plan), userErrors };
}
