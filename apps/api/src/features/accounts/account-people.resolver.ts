import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { AccountInvitationEntity } from "./account-invitation.entity.ts";
import { AccountMemberEntity } from "./account-member.entity.ts";
import { administratorsOf, seesEverybody, visibleInvitations, visibleMembers } from "./account-people.ts";
import { CompanyAccountEntity } from "./company-account.entity.ts";
import { accountById } from "./find-account.ts";
import { type InvitationState, InvitationStateEnum, invitationStateAt } from "./invitation-state.ts";

@Resolver(() => CompanyAccountEntity)
export class AccountPeopleResolver {
  @FieldResolver(() => [AccountMemberEntity], {
    description: "Who administers it, longest first; every member may know that.",
  })
  async administrators(@Root() { id }: CompanyAccountEntity, @Ctx() context: Context) {
    return await administratorsOf(context, id);
  }

  @FieldResolver(() => [AccountMemberEntity], {
    description: "Who works in it, longest first: all for staff and its administrators, for others they themselves.",
  })
  async members(
    @Root() { id }: CompanyAccountEntity,
    @Ctx() context: Context,
    @Arg("removed", () => Boolean, { defaultValue: false, description: "True: those who worked in it as well." })
    removed: boolean,
  ): Promise<readonly AccountMemberEntity[]> {
    const members = await visibleMembers(context, id);
    return removed ? members : members.filter(({ removedAt }) => removedAt === null);
  }

  @FieldResolver(() => [AccountInvitationEntity], {
    description: "Who was asked to join, newest first, for staff and its administrators; empty for others.",
  })
  async invitations(@Root() { id }: CompanyAccountEntity, @Ctx() context: Context) {
    return await visibleInvitations(context, id);
  }
}

@Resolver(() => AccountMemberEntity)
export class AccountMemberFieldsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "How to reach the person; told to staff, the account's administrators and the person, null for others or where unknown.",
  })
  async email(@Root() { accountId, subject, email }: AccountMemberEntity, @Ctx() context: Context) {
    const isOneself = context.actor !== null && context.actor.subject === subject;
    return isOneself || (await seesEverybody(context, accountId)) ? email : null;
  }

  @FieldResolver(() => CompanyAccountEntity, { description: "The account." })
  async account(@Root() { accountId }: AccountMemberEntity, @Ctx() context: Context) {
    return await accountById(context, accountId);
  }
}

@Resolver(() => AccountInvitationEntity)
export class AccountInvitationFieldsResolver {
  @FieldResolver(() => InvitationStateEnum, { description: "Whether its token is still taken." })
  state(@Root() invitation: AccountInvitationEntity, @Ctx() { now }: Context): InvitationState {
    return invitationStateAt(invitation, now());
  }
}
