import { Field, ObjectType } from "type-graphql";
import { UserError } from "../../platform/user-error.ts";
import { AccountInvitationEntity } from "./account-invitation.entity.ts";
import { AccountMemberEntity } from "./account-member.entity.ts";
import { CompanyAccountEntity } from "./company-account.entity.ts";

@ObjectType({ simpleResolvers: true, description: "What came of a change." })
class AccountChangePayload {
  @Field(() => [UserError], { description: "Why nothing was written; empty where it was done." })
  userErrors: UserError[];
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of a company account." })
export class CompanyAccountPayload extends AccountChangePayload {
  @Field(() => CompanyAccountEntity, {
    nullable: true,
    description: "The account as it stands now, also on a stale `expectedRevision`; null when refused otherwise.",
  })
  account: CompanyAccountEntity | null;
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of who belongs to a company account." })
export class AccountMemberPayload extends CompanyAccountPayload {
  @Field(() => AccountMemberEntity, { nullable: true, description: "The member as it stands now; null when refused." })
  member: AccountMemberEntity | null;
}

@ObjectType({ simpleResolvers: true, description: "What came of taking an invitation back." })
export class RevokeInvitationPayload extends AccountChangePayload {
  @Field(() => AccountInvitationEntity, {
    nullable: true,
    description: "The invitation as it stands now; null when refused.",
  })
  invitation: AccountInvitationEntity | null;
}

@ObjectType({ simpleResolvers: true, description: "What came of an invitation." })
export class InviteMemberPayload extends RevokeInvitationPayload {
  @Field(() => String, {
    nullable: true,
    description:
      "What lets the person in, this once, to be handed over: it is not kept, and nothing can show it again. Null when refused.",
  })
  token: string | null;
}
