import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { guarded, requireAnyPermission, requirePermission } from "../../platform/permissions.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { RegisterCompanyAccountInput, UpdateOwnAccountInput } from "./account.input.ts";
import {
  AccountMemberPayload,
  CompanyAccountPayload,
  InviteMemberPayload,
  RevokeInvitationPayload,
} from "./account-payload.type.ts";
import { changeMemberRole, removeMember } from "./change-member.ts";
import { registerAccount } from "./create-account.ts";
import { inviteMember } from "./invite-member.ts";
import {
  AcceptInvitationInput,
  ChangeMemberRoleInput,
  InviteMemberInput,
  RemoveMemberInput,
  RevokeInvitationInput,
} from "./member.input.ts";
import { revokeInvitation } from "./revoke-invitation.ts";
import { updateOwnAccount } from "./update-account.ts";

const PERMISSION = "ownAccount.use";
const INPUT = { description: "What to do." };

/** What a customer does in the accounts that he belongs to. */
@Resolver()
export class OwnAccountMutationsResolver {
  @Mutation(() => CompanyAccountPayload, {
    description: guarded(PERMISSION, "Opens a company account, which you administer (clauses 2.4 and 4.5)."),
  })
  async registerCompanyAccount(
    @Ctx() context: Context,
    @Arg("input", () => RegisterCompanyAccountInput, INPUT) input: RegisterCompanyAccountInput,
  ): Promise<CompanyAccountPayload> {
    return await registerAccount(context, requirePermission(context, PERMISSION), input);
  }

  @Mutation(() => CompanyAccountPayload, {
    description: guarded(PERMISSION, "Changes the name or country of a company account that you administer."),
  })
  async updateOwnAccount(
    @Ctx() context: Context,
    @Arg("input", () => UpdateOwnAccountInput, INPUT) input: UpdateOwnAccountInput,
  ): Promise<CompanyAccountPayload> {
    return await updateOwnAccount(context, requirePermission(context, PERMISSION), input);
  }

  @Mutation(() => InviteMemberPayload, {
    description: guarded(
      PERMISSION,
      "Asks somebody into a company account that you administer, for 14 days. An earlier invitation to the same address is taken back.",
    ),
  })
  async inviteMember(
    @Ctx() context: Context,
    @Arg("input", () => InviteMemberInput, INPUT) input: InviteMemberInput,
  ): Promise<InviteMemberPayload> {
    return await inviteMember(context, requirePermission(context, PERMISSION), input);
  }

  @Mutation(() => RevokeInvitationPayload, {
    description: guarded(
      [PERMISSION, "accounts.edit"],
      "Takes an invitation back that nobody has accepted: of a company account that you administer, or as staff of any.",
    ),
  })
  async revokeInvitation(
    @Ctx() context: Context,
    @Arg("input", () => RevokeInvitationInput, INPUT) input: RevokeInvitationInput,
  ): Promise<RevokeInvitationPayload> {
    return await revokeInvitation(context, requireAnyPermission(context, [PERMISSION, "accounts.edit"]), input);
  }

  @Mutation(() => AccountMemberPayload, {
    description: guarded(
      PERMISSION,
      "Lets you into the company account of an invitation. Wrong, expired, revoked and spent tokens are answered alike; beyond ten in an hour all are refused.",
    ),
  })
  async acceptInvitation(
    @Ctx() context: Context,
    @Arg("input", () => AcceptInvitationInput, INPUT) input: AcceptInvitationInput,
  ): Promise<AccountMemberPayload> {
    return await acceptInvitation(context, requirePermission(context, PERMISSION), input);
  }

  @Mutation(() => AccountMemberPayload, {
    description: guarded(
      PERMISSION,
      "Gives a member of a company account that you administer another role. One administrator always remains.",
    ),
  })
  async changeMemberRole(
    @Ctx() context: Context,
    @Arg("input", () => ChangeMemberRoleInput, INPUT) input: ChangeMemberRoleInput,
  ): Promise<AccountMemberPayload> {
    return await changeMemberRole(context, requirePermission(context, PERMISSION), input);
  }

  @Mutation(() => AccountMemberPayload, {
    description: guarded(
      PERMISSION,
      "Removes a member of a company account that you administer, or yourself. One administrator always remains.",
    ),
  })
  async removeMember(
    @Ctx() context: Context,
    @Arg("input", () => RemoveMemberInput, INPUT) input: RemoveMemberInput,
  ): Promise<AccountMemberPayload> {
    return await removeMember(context, requirePermission(context, PERMISSION), input);
  }
}
