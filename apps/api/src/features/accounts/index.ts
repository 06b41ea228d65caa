import { AccountInvitationEntity } from "./account-invitation.entity.ts";
import { AccountMemberEntity } from "./account-member.entity.ts";
import { AccountMutationsResolver } from "./account-mutations.resolver.ts";
import {
  AccountInvitationFieldsResolver,
  AccountMemberFieldsResolver,
  AccountPeopleResolver,
} from "./account-people.resolver.ts";
import { CompanyAccountEntity } from "./company-account.entity.ts";
import { CompanyAccountsResolver } from "./company-accounts.resolver.ts";
import { GuessAttemptEntity } from "./guess-attempt.entity.ts";
import { OwnAccountMutationsResolver } from "./own-account-mutations.resolver.ts";

/** Company accounts and their members: the front door. */
export { accountById, accountFor, isOpenAt, normalNumber, readsAccounts } from "./find-account.ts";
export { type LockedOwnAccount, lockAccount, lockOwnAccount, requireOpen } from "./lock-account.ts";
export { networkOf } from "./network.ts";
export { administered, ownMembership, ownMemberships } from "./own-memberships.ts";
export { accountsRegister } from "./registers/accounts-register.ts";
export { membersRegister } from "./registers/members-register.ts";
export { type GuessOrder, type ReservedGuess, reserveGuess } from "./reserve-guess.ts";
/** The entities are the GraphQL types too; these names are for resolvers. */
export {
  AccountMemberEntity,
  AccountMemberEntity as AccountMemberType,
  CompanyAccountEntity,
  CompanyAccountEntity as CompanyAccountType,
};

export const accountsEntities = [
  CompanyAccountEntity,
  AccountMemberEntity,
  AccountInvitationEntity,
  GuessAttemptEntity,
];
export const accountsResolvers = [
  CompanyAccountsResolver,
  AccountPeopleResolver,
  AccountMemberFieldsResolver,
  AccountInvitationFieldsResolver,
  OwnAccountMutationsResolver,
  AccountMutationsResolver,
] as const;
