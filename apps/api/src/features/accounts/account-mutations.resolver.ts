import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { guarded, requirePermission } from "../../platform/permissions.ts";
import {
  CloseCompanyAccountInput,
  CreateCompanyAccountInput,
  ReopenCompanyAccountInput,
  UpdateCompanyAccountInput,
} from "./account.input.ts";
import { AccountMemberPayload, CompanyAccountPayload, InviteMemberPayload } from "./account-payload.type.ts";
import { removeAccountMember } from "./change-member.ts";
import { createAccount } from "./create-account.ts";
import { inviteAccountMember } from "./invite-member.ts";
import { InviteMemberInput, RemoveAccountMemberInput } from "./member.input.ts";
import { closeAccount, reopenAccount, updateAccount } from "./update-account.ts";

const PERMISSION = "accounts.edit";
const INPUT = { description: "What to do." };

/** What staff do for customers. */
@Resolver()
export class AccountMutationsResolver {
  @Mutation(() => CompanyAccountPayload, {
    description: guarded(PERMISSION, "Opens a company account for a customer; invite its administrator next."),
  })
  async createCompanyAccount(
    @Ctx() context: Context,
    @Arg("input", () => CreateCompanyAccountInput, INPUT) input: CreateCompanyAccountInput,
  ): Promise<CompanyAccountPayload> {
    return await createAccount(context, requirePermission(context, PERMISSION), input);
  }

  @Mutation(() => CompanyAccountPayload, {
    description: guarded(PERMISSION, "Changes the number, name or country of a company account that is open."),
  })
  async updateCompanyAccount(
    @Ctx() context: Context,
    @Arg("input", () => UpdateCompanyAccountInput, INPUT) input: UpdateCompanyAccountInput,
  ): Promise<CompanyAccountPayload> {
    return await updateAccount(context, requirePermission(context, PERMISSION), input);
  }

  @Mutation(() => CompanyAccountPayload, {
    description: guarded(
      PERMISSION,
      "Closes a company account: nothing in it can be changed any more, and its licences entitle to nothing. History keeps them.",
    ),
  })
  async closeCompanyAccount(
    @Ctx() context: Context,
    @Arg("input", () => CloseCompanyAccountInput, INPUT) input: CloseCompanyAccountInput,
  ): Promise<CompanyAccountPayload> {
    return await closeAccount(context, requirePermission(context, PERMISSION), input);
  }

  @Mutation(() => CompanyAccountPayload, {
    description: guarded(PERMISSION, "Opens a closed company account again, as it was."),
  })
  async reopenCompanyAccount(
    @Ctx() context: Context,
    @Arg("input", () => ReopenCompanyAccountInput, INPUT) input: ReopenCompanyAccountInput,
  ): Promise<CompanyAccountPayload> {
    return await reopenAccount(context, requirePermission(context, PERMISSION), input);
  }

  @Mutation(() => InviteMemberPayload, {
    description: guarded(
      PERMISSION,
      "Asks somebody into a customer's company account, for 14 days. An earlier invitation to the same address is taken back.",
    ),
  })
  async inviteAccountMember(
    @Ctx() context: Context,
    @Arg("input", () => InviteMemberInput, INPUT) input: InviteMemberInput,
  ): Promise<InviteMemberPayload> {
    return await inviteAccountMember(context, requirePermission(context, PERMISSION), input);
  }

  @Mutation(() => AccountMemberPayload, {
    description: guarded(
      PERMISSION,
      "Removes a member of a customer's company account. One administrator always remains.",
    ),
  })
  async removeAccountMember(
    @Ctx() context: Context,
    @Arg("input", () => RemoveAccountMemberInput, INPUT) input: RemoveAccountMemberInput,
  ): Promise<AccountMemberPayload> {
    return await removeAccountMember(context, requirePermission(context, PERMISSION), input);
  }
}
