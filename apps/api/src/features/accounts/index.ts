import { AccountInvitationEntity } from "./account-invitation.entity.ts";
import { AccountMemberEntity } from "./account-member.entity.ts";
import { CompanyAccountEntity } from "./company-account.entity.ts";

/** Company accounts and their members: the front door. */
export { AccountMemberEntity, CompanyAccountEntity };

export const accountsEntities = [CompanyAccountEntity, AccountMemberEntity, AccountInvitationEntity];
