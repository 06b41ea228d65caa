import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { guarded, requirePermission } from "../../platform/permissions.ts";
import {
  ChangeHeldInput,
  GrantPlanInput,
  GrantServiceInput,
  NamedContactInput,
  RecordIncidentInput,
  WithdrawIncidentInput,
} from "./holdings.input.ts";
import { HeldPlanPayload, HeldServicePayload, IncidentPayload } from "./holdings-payload.type.ts";
import { changeHeldPlan } from "./plan/change-held-plan.ts";
import { grantPlan } from "./plan/grant-plan.ts";
import { nameContact, unnameContact } from "./plan/name-contact.ts";
import { recordIncident } from "./plan/record-incident.ts";
import { withdrawIncident } from "./plan/withdraw-incident.ts";
import { changeHeldService } from "./service/change-held-service.ts";
import { grantService } from "./service/grant-service.ts";

const inputDescription = { description: "What to do." };

@Resolver()
export class HoldingsMutationsResolver {
  @Mutation(() => HeldPlanPayload, {
    description: guarded("accounts.edit", "Gives a support plan to an account, which holds one at a time."),
  })
  async grantPlan(
    @Ctx() context: Context,
    @Arg("input", () => GrantPlanInput, inputDescription) input: GrantPlanInput,
  ): Promise<HeldPlanPayload> {
    return await grantPlan(context, requirePermission(context, "accounts.edit"), input);
  }

  @Mutation(() => HeldPlanPayload, {
    description: guarded("accounts.edit", "Gives a held plan other days: ends it, or lets it go on."),
  })
  async changeHeldPlan(
    @Ctx() context: Context,
    @Arg("input", () => ChangeHeldInput, inputDescription) input: ChangeHeldInput,
  ): Promise<HeldPlanPayload> {
    return await changeHeldPlan(context, requirePermission(context, "accounts.edit"), input);
  }

  @Mutation(() => IncidentPayload, {
    description: guarded(
      "accounts.edit",
      "Counts one incident of a plan; refused once those of the contract year are used up.",
    ),
  })
  async recordIncident(
    @Ctx() context: Context,
    @Arg("input", () => RecordIncidentInput, inputDescription) input: RecordIncidentInput,
  ): Promise<IncidentPayload> {
    return await recordIncident(context, requirePermission(context, "accounts.edit"), input);
  }

  @Mutation(() => IncidentPayload, {
    description: guarded("accounts.edit", "Takes back that an incident counts; it stays on record with the reason."),
  })
  async withdrawIncident(
    @Ctx() context: Context,
    @Arg("input", () => WithdrawIncidentInput, inputDescription) input: WithdrawIncidentInput,
  ): Promise<IncidentPayload> {
    return await withdrawIncident(context, requirePermission(context, "accounts.edit"), input);
  }

  @Mutation(() => HeldServicePayload, {
    description: guarded("accounts.edit", "Gives a paid service, such as a support extension, to an account."),
  })
  async grantService(
    @Ctx() context: Context,
    @Arg("input", () => GrantServiceInput, inputDescription) input: GrantServiceInput,
  ): Promise<HeldServicePayload> {
    return await grantService(context, requirePermission(context, "accounts.edit"), input);
  }

  @Mutation(() => HeldServicePayload, {
    description: guarded("accounts.edit", "Gives a held service other days: ends it, or lets it go on."),
  })
  async changeHeldService(
    @Ctx() context: Context,
    @Arg("input", () => ChangeHeldInput, inputDescription) input: ChangeHeldInput,
  ): Promise<HeldServicePayload> {
    return await changeHeldService(context, requirePermission(context, "accounts.edit"), input);
  }

  @Mutation(() => HeldPlanPayload, {
    description: guarded(
      "ownAccount.use",
      "Has a member of your company speak with support under its plan; for the account's administrators.",
    ),
  })
  async nameContact(
    @Ctx() context: Context,
    @Arg("input", () => NamedContactInput, inputDescription) input: NamedContactInput,
  ): Promise<HeldPlanPayload> {
    return await nameContact(context, requirePermission(context, "ownAccount.use"), input);
  }

  @Mutation(() => HeldPlanPayload, {
    description: guarded(
      "ownAccount.use",
      "Takes a member out of those who speak with support under a plan; for the account's administrators.",
    ),
  })
  async unnameContact(
    @Ctx() context: Context,
    @Arg("input", () => NamedContactInput, inputDescription) input: NamedContactInput,
  ): Promise<HeldPlanPayload> {
    return await unnameContact(context, requirePermission(context, "ownAccount.use"), input);
  }
}
